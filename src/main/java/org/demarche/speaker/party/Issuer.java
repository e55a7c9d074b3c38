package org.demarche.speaker.party;

import java.util.List;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.speaker.Resolution;
import org.demarche.speaker.lexicon.Fold;
import org.demarche.speaker.lexicon.Reading;
import org.demarche.speaker.lexicon.Readings;
import org.demarche.speaker.lexicon.Sense;
import org.demarche.speaker.mention.Entity;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.speaker.way.Grade;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The body behind an official release: its outlet, where that is a government or the like. */
public final class Issuer {

  private final Scene scene;
  private boolean sought;
  private @Nullable Entity body;

  public Issuer(Scene scene) {
    this.scene = scene;
  }

  /** The issuing body as the speaker of these words; nobody where a newspaper published them. */
  public List<Found> find(Span words) {
    if (!sought) {
      sought = true;
      body = seek();
    }
    return body == null
        ? List.of()
        : List.of(Found.of(body, words, Resolution.DOCUMENT, Grade.ISSUER, "speaker:issuer"));
  }

  private @Nullable Entity seek() {
    String outlet = scene.document().article().outlet();
    if (outlet == null || outlet.isBlank()) {
      return null;
    }
    Tokens tokens = scene.lexicon().tokens(outlet);
    Readings readings = scene.lexicon().read(tokens);
    boolean official = false;
    for (int i = 0; i < tokens.size(); i++) {
      for (Reading reading : readings.at(i, tokens.size())) {
        boolean whole = reading.first() == 0 && reading.last() == tokens.size();
        if ((whole && reading.sense() instanceof Sense.Outlet)
            || (reading.last() == tokens.size()
                && reading.sense() instanceof Sense.InRole in
                && in.role().kind() == RoleKind.MEDIA)) {
          return null;
        }
        if (reading.sense() instanceof Sense.Listed listed && whole) {
          boolean media = listed.speaker().type() == SpeakerType.MEDIA;
          return media ? null : scene.cast().listed(listed.speaker());
        }
        official |=
            reading.sense() instanceof Sense.InRole in
                && (in.role().kind() == RoleKind.ORGANISATION
                    || in.role().kind() == RoleKind.OFFICE);
      }
    }
    return official
        ? scene.cast().found(Fold.slug(outlet), outlet, SpeakerType.ORGANISATION)
        : null;
  }
}
