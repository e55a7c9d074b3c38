package org.demarche.speaker.sourcing;

import java.util.List;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.speaker.Attribution;
import org.demarche.speaker.mention.Mention;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** The medium that the speaker told, or that reports it. */
final class Relay {

  private Relay() {}

  static @Nullable String in(Frame frame, List<Attribution> speakers) {
    for (Mention name : frame.names()) {
      boolean media = name.entity().type() == SpeakerType.MEDIA;
      boolean speaks =
          speakers.stream().anyMatch(one -> one.speaker().id().equals(name.entity().id()));
      boolean modifies =
          name.last() < frame.last() && frame.tokens().is(name.last(), WordClass.POSSESSIVE);
      boolean dateline =
          name.first() > frame.first()
              && frame.tokens().is(name.first() - 1, WordClass.BRACKET_OPEN);
      if (media && !speaks && !modifies && !dateline) {
        return name.entity().name();
      }
    }
    return null;
  }
}
