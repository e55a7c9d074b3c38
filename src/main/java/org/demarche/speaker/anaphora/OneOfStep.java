package org.demarche.speaker.anaphora;

import java.util.List;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.naming.Described;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Phrases;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.speaker.way.Step;
import org.demarche.speaker.way.Who;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** "One of them, Lena Aziz," and "one of them, a baker,": whom the apposition names. */
public final class OneOfStep implements Step {

  private final Scene scene;
  private final Phrases phrases;
  private final Who speakers;
  private final Described described;

  public OneOfStep(Scene scene, Phrases phrases, Who speakers, Described described) {
    this.scene = scene;
    this.phrases = phrases;
    this.speakers = speakers;
    this.described = described;
  }

  @Override
  public @Nullable List<Found> find(Phrase phrase, int asking) {
    RoleHit pronoun = scene.mentions().firstRole(phrase.start(), phrase.core());
    boolean oneOf =
        pronoun != null
            && pronoun.is(RoleKind.PLURAL_PRONOUN)
            && phrase.start() > phrase.first()
            && scene.tokens().norm(phrase.start() - 1).equals("of");
    int begin = phrase.core() + 1;
    if (!oneOf || begin >= phrase.last() || !scene.tokens().is(phrase.core(), WordClass.COMMA)) {
      return null;
    }
    Mention name = scene.mentions().firstName(begin, phrase.last());
    if (name != null && name.entity().isPerson()) {
      return speakers.one(name.first(), name.last(), asking);
    }
    Phrase apposition = phrases.of(begin, phrase.last());
    RoleHit role = apposition == null ? null : phrases.role(apposition);
    return apposition == null || role == null || role.plural() || role.is(RoleKind.RELATIVE_PRONOUN)
        ? null
        : List.of(described.found(apposition, role));
  }
}
