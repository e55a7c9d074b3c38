package org.demarche.speaker.anaphora;

import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.speaker.Resolution;
import org.demarche.speaker.lexicon.Sense;
import org.demarche.speaker.mention.Entity;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.speaker.way.Grade;
import org.demarche.text.WordClass;

/** Whom "both sides" and "the two governments" mean. */
public final class Pairs {

  private static final int NOUNS_BACK = 60;
  private static final int SENTENCES_BACK = 15;
  private static final int LEAD = 3;
  private static final int LEAD_NAMES = 12;

  private final Scene scene;

  public Pairs(Scene scene) {
    this.scene = scene;
  }

  /** "Both sides", "the two governments": the two that were last named side by side. */
  List<Found> find(Phrase phrase, RoleHit head) {
    boolean two = false;
    for (int i = phrase.first(); i < phrase.core(); i++) {
      String norm = scene.tokens().norm(i);
      two |= norm.equals("both") || norm.equals("two");
    }
    if (!two) {
      return List.of();
    }
    int sentence = scene.document().sentenceOf(phrase.first());
    int from = scene.mentions().nameAt(phrase.first()) - 1;
    for (int i = from; i > 0 && from - i < NOUNS_BACK; i--) {
      Mention right = scene.mentions().names().get(i);
      Mention left = scene.mentions().names().get(i - 1);
      if (sentence - scene.document().sentenceOf(right.first()) > SENTENCES_BACK) {
        break;
      }
      boolean joined =
          right.first() - left.last() < 7
              && scene.tokens().is(left.last(), WordClass.COORDINATOR)
              && left.entity() != right.entity()
              && !isListed(i - 1);
      if (joined && right.last() <= phrase.first() && isParty(left, head) && isParty(right, head)) {
        return both(phrase, left, right, head);
      }
    }
    List<Found> apart = apart(phrase, head, from);
    return apart.isEmpty() ? lead(phrase, head) : apart;
  }

  /** "The two ministers": the last two persons who were called so, or the other's counterpart. */
  private List<Found> apart(Phrase phrase, RoleHit head, int from) {
    String singular = singular(head);
    Mention right = null;
    for (int i = from; i >= 0 && from - i < NOUNS_BACK; i--) {
      Mention name = scene.mentions().names().get(i);
      Entity entity = name.entity();
      boolean called =
          entity.isPerson()
              && name.last() <= phrase.first()
              && (entity.isCalled("roles:counterpart")
                  || entity.heads().stream()
                      .anyMatch(h -> h.equals(singular) || h.endsWith(" " + singular)));
      if (called && right == null) {
        right = name;
      } else if (called && right != null && entity != right.entity()) {
        return both(phrase, name, right, head);
      }
    }
    return List.of();
  }

  private static String singular(RoleHit head) {
    Sense.InRole title = head.as(RoleKind.TITLE, RoleKind.PERSON);
    String lemma = title == null ? head.lemma() : title.lemma();
    return lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
  }

  /** The two whom the article says from its first sentences on that it is about. */
  private List<Found> lead(Phrase phrase, RoleHit head) {
    List<Mention> names = scene.mentions().names();
    for (int i = 1; i < names.size() && i < LEAD_NAMES; i++) {
      Mention left = names.get(i - 1);
      Mention right = names.get(i);
      if (scene.document().sentenceOf(right.first()) >= LEAD || right.last() > phrase.first()) {
        break;
      }
      boolean joined =
          right.first() - left.last() == 1
              && scene.tokens().is(left.last(), WordClass.COORDINATOR)
              && left.entity() != right.entity();
      if (joined && isParty(left, head) && isParty(right, head)) {
        return both(phrase, left, right, head);
      }
    }
    return List.of();
  }

  /** Whether a name is not the first of its enumeration: then it makes no pair with the next. */
  private boolean isListed(int index) {
    if (index == 0) {
      return false;
    }
    Mention before = scene.mentions().names().get(index - 1);
    int gap = before.last();
    return scene.mentions().names().get(index).first() - gap == 1
        && scene.tokens().is(gap, WordClass.COMMA);
  }

  private static boolean isParty(Mention name, RoleHit head) {
    SpeakerType type = name.entity().type();
    boolean persons = head.is(RoleKind.TITLE, RoleKind.PERSON, RoleKind.PUBLIC);
    return persons
        ? name.entity().isPerson()
        : type == SpeakerType.STATE || type == SpeakerType.ORGANISATION;
  }

  private List<Found> both(Phrase phrase, Mention left, Mention right, RoleHit head) {
    List<Found> both = new ArrayList<>();
    for (Mention name : List.of(left, right)) {
      both.add(
          Found.of(
                  name.entity(),
                  scene.tokens().span(name.first(), name.last()),
                  Resolution.NAME,
                  Grade.FULL_NAME,
                  "speaker:name")
              .via(
                  scene.span(phrase),
                  Resolution.NOMINAL,
                  Grade.NOMINAL,
                  "roles:" + head.senses().get(0).role().id()));
    }
    return both;
  }
}
