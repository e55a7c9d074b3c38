package org.demarche.speaker.party;

import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.roles.Gender;
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
import org.demarche.speaker.way.Who;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Whom "both sides" and "the two governments" mean. */
public final class Pairs {

  private static final int NOUNS_BACK = 60;
  private static final int SENTENCES_BACK = 15;
  private static final int LEAD = 3;
  private static final int LEAD_NAMES = 12;

  private static final long ENDS =
      WordClass.mask(
          WordClass.FINITE,
          WordClass.REPORTING,
          WordClass.PAST,
          WordClass.ED,
          WordClass.AUXILIARY,
          WordClass.SENTENCE_END,
          WordClass.COMMA,
          WordClass.PREPOSITION,
          WordClass.WEEKDAY,
          WordClass.RELATIVE);

  private final Scene scene;
  private final Who speakers;

  public Pairs(Scene scene, Who speakers) {
    this.scene = scene;
    this.speakers = speakers;
  }

  /** "Both sides", "the two governments": the two that were last named side by side. */
  public List<Found> find(Phrase phrase, RoleHit head, int asking) {
    boolean two = false;
    for (int i = phrase.first(); i < phrase.core(); i++) {
      String norm = scene.tokens().norm(i);
      two |= norm.equals("both") || norm.equals("two");
    }
    if (!two) {
      return List.of();
    }
    Pair latest =
        later(later(named(phrase, head), between(phrase, head)), spoke(phrase, head, asking));
    if (latest != null) {
      return latest.both();
    }
    int from = scene.mentions().nameAt(phrase.first()) - 1;
    List<Found> apart = apart(phrase, head, from);
    if (apart.isEmpty()) {
      apart = lead(phrase, head);
    }
    return apart.isEmpty() ? ahead(phrase, head, asking) : apart;
  }

  /** Whose a joint document is of which nothing else tells: the two last named side by side. */
  List<Found> joint(Phrase phrase, RoleHit head) {
    Pair pair = later(named(phrase, head), between(phrase, head));
    return pair == null ? lead(phrase, head) : pair.both();
  }

  /** Two who belong together, and the token at which the text says so. */
  private record Pair(int at, List<Found> both) {}

  private static @Nullable Pair later(@Nullable Pair one, @Nullable Pair other) {
    return one == null || (other != null && other.at > one.at) ? other : one;
  }

  /** Two names with "and" between them. */
  private @Nullable Pair named(Phrase phrase, RoleHit head) {
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
        return new Pair(right.first(), both(phrase, left, right, head));
      }
    }
    return null;
  }

  /** "Talks between the army and the Hill Council". */
  private @Nullable Pair between(Phrase phrase, RoleHit head) {
    int sentence = scene.document().sentenceOf(phrase.first());
    int first = scene.document().sentences().get(Math.max(0, sentence - SENTENCES_BACK)).first();
    for (int i = phrase.first() - 1; i >= first; i--) {
      if (scene.tokens().norm(i).equals("between")) {
        int end = i + 1;
        while (end < phrase.first() && !scene.tokens().isAny(end, ENDS)) {
          end++;
        }
        List<Found> two = speakers.all(i + 1, end, 0);
        if (two.size() == 2
            && isParty(two.get(0).entity(), head)
            && isParty(two.get(1).entity(), head)) {
          return new Pair(i, taken(phrase, two, head));
        }
      }
    }
    return null;
  }

  /** Two who spoke together. */
  private @Nullable Pair spoke(Phrase phrase, RoleHit head, int asking) {
    int sentence = scene.document().sentenceOf(phrase.first());
    for (int i = asking - 1; i >= 0 && asking - i < NOUNS_BACK; i--) {
      int place = scene.place(i);
      if (place >= phrase.first()
          || sentence - scene.document().sentenceOf(place) > SENTENCES_BACK) {
        continue;
      }
      List<Found> two = speakers.known(i);
      if (two.size() == 2
          && isParty(two.get(0).entity(), head)
          && isParty(two.get(1).entity(), head)) {
        return new Pair(place, taken(phrase, two, head));
      }
    }
    return null;
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

  /** In a headline, the two who speak together in the article's first statements. */
  private List<Found> ahead(Phrase phrase, RoleHit head, int asking) {
    if (scene.document().sentenceOf(phrase.first()) > 0) {
      return List.of();
    }
    int last = Math.min(scene.statements().size(), asking + 1 + LEAD);
    for (int i = asking + 1; i < last; i++) {
      List<Found> two = speakers.of(i);
      if (two.size() == 2
          && isParty(two.get(0).entity(), head)
          && isParty(two.get(1).entity(), head)) {
        return taken(phrase, two, head);
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
    return isParty(name.entity(), head);
  }

  private static boolean isParty(Entity entity, RoleHit head) {
    SpeakerType type = entity.type();
    boolean persons = head.is(RoleKind.TITLE, RoleKind.PERSON, RoleKind.PUBLIC);
    Gender gender = head.senses().get(head.senses().size() - 1).role().gender();
    boolean other = gender != null && entity.gender() != null && entity.gender() != gender;
    return persons
        ? entity.isPerson() && !other
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
              "speaker:name"));
    }
    return taken(phrase, both, head);
  }

  private List<Found> taken(Phrase phrase, List<Found> two, RoleHit head) {
    List<Found> both = new ArrayList<>();
    for (Found one : two) {
      both.add(
          one.via(
              scene.span(phrase),
              Resolution.NOMINAL,
              Grade.NOMINAL,
              "roles:" + head.senses().get(0).role().id()));
    }
    return both;
  }
}
