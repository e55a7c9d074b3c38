package org.demarche.speaker.sourcing;

import java.util.List;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.speaker.Attribution;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** The medium that the speaker told, or that reports it. */
final class Relay {

  /** Tokens between "told" and the medium's noun: "told the private news agency". */
  private static final int REACH = 4;

  private Relay() {}

  static @Nullable Fact in(Frame frame, List<Attribution> speakers) {
    for (Mention name : frame.names()) {
      if (name.entity().type() == SpeakerType.MEDIA
          && !modifies(frame, name)
          && !speaks(name, speakers)) {
        return new Fact(
            "relayed_by",
            name.entity().name(),
            frame.tokens().span(name.first(), name.last()),
            "speaker:relay");
      }
    }
    return told(frame);
  }

  private static boolean speaks(Mention name, List<Attribution> speakers) {
    return speakers.stream().anyMatch(one -> one.speaker().id().equals(name.entity().id()));
  }

  /** "Reuters' editor", "a Reuters editor", and "(Reuters)" in a dateline. */
  private static boolean modifies(Frame frame, Mention name) {
    boolean dateline =
        name.first() > frame.first() && frame.tokens().is(name.first() - 1, WordClass.BRACKET_OPEN);
    if (dateline || name.last() >= frame.last()) {
      return dateline;
    }
    RoleHit next = frame.mentions().firstRole(name.last(), frame.last());
    boolean noun =
        next != null
            && next.first() == name.last()
            && next.is(RoleKind.PERSON, RoleKind.TITLE, RoleKind.PUBLIC);
    return noun || frame.tokens().is(name.last(), WordClass.POSSESSIVE);
  }

  /** "Told state radio": a medium without a name. */
  private static @Nullable Fact told(Frame frame) {
    for (RoleHit marker : frame.markers()) {
      RoleHit medium =
          marker.is(RoleKind.ADDRESSING)
              ? frame.mentions().firstRole(marker.last(), frame.last())
              : null;
      boolean close =
          medium != null
              && medium.is(RoleKind.MEDIA)
              && medium.first() - marker.last() < REACH
              && !frame.isContent(medium.first());
      if (medium != null && close) {
        String words = frame.words(medium.first(), medium.last());
        return frame.fact("relayed_by", words, medium.first(), medium.last(), medium);
      }
    }
    return null;
  }
}
