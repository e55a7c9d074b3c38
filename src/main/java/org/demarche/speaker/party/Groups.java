package org.demarche.speaker.party;

import java.util.List;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.speaker.lexicon.Sense;
import org.demarche.speaker.mention.Entity;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.speaker.way.Who;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Whom "both sides", "the three governments" and "the guarantors" mean. */
public final class Groups {

  private static final int NOUNS_BACK = 60;
  private static final int SENTENCES_BACK = 15;
  private static final int CLOSE = 3;
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
  private final Runs runs;
  private final Parties parties;
  private final Members members;
  private final Opponents opponents;

  public Groups(Scene scene, Who speakers) {
    this.scene = scene;
    this.speakers = speakers;
    this.runs = new Runs(scene);
    this.parties = new Parties(scene);
    this.members = new Members(scene, runs);
    this.opponents = new Opponents(scene, speakers);
  }

  /** "Each side", "neither government": one noun that means all of them. */
  public boolean isEach(Phrase phrase, RoleHit head) {
    return !head.plural()
        && head.is(RoleKind.ORGANISATION)
        && Count.isEach(scene.tokens().norm(phrase.first()));
  }

  /** "Both sides", "the trio": as many as were last named, or spoke, side by side. */
  public List<Found> find(Phrase phrase, RoleHit head, int asking) {
    List<Mention> called = members.of(phrase, head);
    if (!called.isEmpty()) {
      return parties.named(phrase, called, head);
    }
    int count = Count.of(scene.tokens(), phrase);
    if (count == Count.NONE) {
      return List.of();
    }
    Group latest =
        later(
            later(named(phrase, head, count), between(phrase, head, count)),
            spoke(phrase, head, asking, count));
    if (latest != null) {
      return latest.all();
    }
    List<Found> apart = count == 2 ? apart(phrase, head) : List.of();
    if (apart.isEmpty()) {
      apart = lead(phrase, head, count);
    }
    if (apart.isEmpty() && count == 2) {
      apart = parties.taken(phrase, opponents.before(phrase, head, asking), head);
    }
    return apart.isEmpty() ? ahead(phrase, head, asking, count) : apart;
  }

  /** "Both" or "neither" alone: the last two of a kind that were named, or spoke, together. */
  public List<Found> both(Phrase phrase, int asking) {
    int sentence = scene.document().sentenceOf(phrase.first());
    Group named = null;
    int from = scene.mentions().nameAt(phrase.first()) - 1;
    for (int i = from; i > 0 && from - i < NOUNS_BACK && named == null; i--) {
      Mention right = scene.mentions().names().get(i);
      if (sentence - scene.document().sentenceOf(right.first()) > CLOSE) {
        break;
      }
      List<Mention> run =
          runs.endingAt(i, entity -> entity.isPerson() == right.entity().isPerson());
      boolean two = run.size() == 2 && right.last() <= phrase.first();
      named = two ? new Group(right.first(), parties.named(phrase, run)) : null;
    }
    Group spoke = null;
    for (int i = asking - 1; i >= 0 && spoke == null; i--) {
      if (scene.place(i) < phrase.first()) {
        List<Found> several = speakers.known(i);
        if (sentence - scene.document().sentenceOf(scene.place(i)) > CLOSE) {
          break;
        }
        spoke =
            several.size() == 2 ? new Group(scene.place(i), parties.taken(phrase, several)) : null;
      }
    }
    Group latest = later(named, spoke);
    return latest == null ? List.of() : latest.all();
  }

  /** Whose a joint document is of which nothing else tells: the two last named side by side. */
  List<Found> joint(Phrase phrase, RoleHit head) {
    Group pair = later(named(phrase, head, 2), between(phrase, head, 2));
    return pair == null ? lead(phrase, head, 2) : pair.all();
  }

  /** Several who belong together, and the token at which the text says so. */
  private record Group(int at, List<Found> all) {}

  private static @Nullable Group later(@Nullable Group one, @Nullable Group other) {
    return one == null || (other != null && other.at > one.at) ? other : one;
  }

  /** As many names with commas and "and" between them. */
  private @Nullable Group named(Phrase phrase, RoleHit head, int count) {
    int sentence = scene.document().sentenceOf(phrase.first());
    int from = scene.mentions().nameAt(phrase.first()) - 1;
    for (int i = from; i > 0 && from - i < NOUNS_BACK; i--) {
      Mention right = scene.mentions().names().get(i);
      if (sentence - scene.document().sentenceOf(right.first()) > SENTENCES_BACK) {
        break;
      }
      List<Mention> run = runs.endingAt(i, entity -> Parties.fits(entity, head));
      if (run.size() == count
          && right.last() <= phrase.first()
          && run.stream().allMatch(name -> Parties.fits(name.entity(), head))) {
        return new Group(right.first(), parties.named(phrase, run, head));
      }
    }
    return null;
  }

  /** "Talks between the army and the Hill Council". */
  private @Nullable Group between(Phrase phrase, RoleHit head, int count) {
    int sentence = scene.document().sentenceOf(phrase.first());
    int first = scene.document().sentences().get(Math.max(0, sentence - SENTENCES_BACK)).first();
    for (int i = phrase.first() - 1; i >= first; i--) {
      String norm = scene.tokens().norm(i);
      if (norm.equals("between") || norm.equals("among")) {
        int end = i + 1;
        while (end < phrase.first() && !scene.tokens().isAny(end, ENDS)) {
          end++;
        }
        List<Found> several = speakers.all(i + 1, end, 0);
        if (several.size() == count && Parties.allFit(several, head)) {
          return new Group(i, parties.taken(phrase, several, head));
        }
      }
    }
    return null;
  }

  /** As many who spoke together. */
  private @Nullable Group spoke(Phrase phrase, RoleHit head, int asking, int count) {
    int sentence = scene.document().sentenceOf(phrase.first());
    for (int i = asking - 1; i >= 0 && asking - i < NOUNS_BACK; i--) {
      int place = scene.place(i);
      if (place >= phrase.first()
          || sentence - scene.document().sentenceOf(place) > SENTENCES_BACK) {
        continue;
      }
      List<Found> several = speakers.known(i);
      if (several.size() == count && Parties.allFit(several, head)) {
        return new Group(place, parties.taken(phrase, several, head));
      }
    }
    return null;
  }

  /** "The two ministers": the last two persons who were called so, or the other's counterpart. */
  private List<Found> apart(Phrase phrase, RoleHit head) {
    int from = scene.mentions().nameAt(phrase.first()) - 1;
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
        return parties.named(phrase, List.of(name, right), head);
      }
    }
    List<Mention> two =
        Parties.arePersons(head)
            ? runs.twoInOneSentence(phrase.first(), Entity::isPerson, SENTENCES_BACK)
            : null;
    return two == null ? List.of() : parties.named(phrase, two, head);
  }

  /** In a headline or lead, those who speak together in the article's first statements. */
  private List<Found> ahead(Phrase phrase, RoleHit head, int asking, int count) {
    if (scene.document().sentenceOf(phrase.first()) > 0) {
      return List.of();
    }
    int last = Math.min(scene.statements().size(), asking + 1 + LEAD);
    for (int i = asking + 1; i < last; i++) {
      List<Found> several = speakers.of(i);
      if (several.size() == count && Parties.allFit(several, head)) {
        return parties.taken(phrase, several, head);
      }
    }
    return List.of();
  }

  private static String singular(RoleHit head) {
    Sense.InRole title = head.as(RoleKind.TITLE, RoleKind.PERSON);
    String lemma = title == null ? head.lemma() : title.lemma();
    return lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
  }

  /** Those whom the article says from its first sentences on that it is about. */
  private List<Found> lead(Phrase phrase, RoleHit head, int count) {
    List<Mention> names = scene.mentions().names();
    for (int i = 1; i < names.size() && i < LEAD_NAMES; i++) {
      Mention right = names.get(i);
      if (scene.document().sentenceOf(right.first()) >= LEAD || right.last() > phrase.first()) {
        break;
      }
      List<Mention> run = runs.endingAt(i);
      if (run.size() == count && run.stream().allMatch(name -> Parties.fits(name.entity(), head))) {
        return parties.named(phrase, run, head);
      }
    }
    return List.of();
  }
}
