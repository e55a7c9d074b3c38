package org.demarche.speaker.anaphora;

import java.util.Locale;
import org.demarche.codebook.roles.Country;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.speaker.mention.Entity;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.phrase.Scene;
import org.demarche.text.WordClass;

/** Whether a noun can mean somebody, by what the text has called them. */
final class Called {

  private final Scene scene;

  Called(Scene scene) {
    this.scene = scene;
  }

  /** "The minister" of one who was called a minister, or a foreign minister. */
  boolean so(Entity entity, RoleHit head) {
    return entity.plural() == head.plural()
        && (entity.isCalled(head.lemma())
            || isLastWordOf(
                entity, head.lemma(), scene.tokens().is(head.first(), WordClass.CAPITALISED))
            || entity.heads().stream().anyMatch(called -> isAlso(called, head.lemma())));
  }

  /** "The office" after "the president's office", which stands in a codebook as one name. */
  private static boolean isLastWordOf(Entity entity, String lemma, boolean capital) {
    return !entity.isPerson()
        && !(capital && entity.type() == SpeakerType.OFFICE)
        && entity.name().toLowerCase(Locale.ROOT).endsWith(" " + lemma);
  }

  /** "The minister" after "defence minister", "the Republican" after "Republican nominee". */
  private boolean isAlso(String called, String lemma) {
    if (called.startsWith(lemma + " ")) {
      return true;
    }
    int first = called.indexOf(' ');
    return called.endsWith(" " + lemma)
        && !called.endsWith(" of " + lemma)
        && !scene.lexicon().isRank(called.substring(0, first))
        && !scene
            .lexicon()
            .isRank(
                called.substring(
                    called.lastIndexOf(' ', called.length() - lemma.length() - 2) + 1,
                    called.length() - lemma.length() - 1));
  }

  /** "The Albanian minister", of whom "her Albanian counterpart" was said. */
  static boolean counterpart(Entity entity, RoleHit head, Modifiers modifiers) {
    Country country = modifiers.country();
    return country != null
        && head.is(RoleKind.TITLE)
        && entity.isCalled("roles:counterpart")
        && country.id().equals(entity.country());
  }

  /** Of the same group of words: "the diplomat" after "an envoy". */
  static boolean kin(Entity entity, RoleHit head) {
    if (entity.plural() != head.plural() || head.plural() || !entity.isPerson()) {
      return false;
    }
    return head.is(RoleKind.PERSON) && entity.isCalled("roles:" + head.senses().get(0).role().id());
  }

  static boolean isGenericBody(RoleHit head) {
    return !head.plural()
        && head.senses().stream()
            .anyMatch(in -> in.role().id().equals("body") || in.role().id().equals("any-body"));
  }

  /**
   * An organisation of which the text does not say what else it is: no ministry is "the agency".
   */
  static boolean isSomeBody(Entity entity, RoleHit head) {
    boolean narrow = head.senses().stream().anyMatch(in -> in.role().id().equals("any-body"));
    boolean body =
        entity.type() == SpeakerType.ORGANISATION
            || (narrow && entity.type() == SpeakerType.OFFICE && entity.listed() != null);
    return body
        && !entity.plural()
        && (!narrow || entity.heads().isEmpty() && Character.isUpperCase(entity.name().charAt(0)));
  }
}
