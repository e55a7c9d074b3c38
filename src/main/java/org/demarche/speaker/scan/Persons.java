package org.demarche.speaker.scan;

import java.util.List;
import java.util.Locale;
import org.demarche.codebook.roles.Gender;
import org.demarche.codebook.speakers.ListedSpeaker;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.speaker.lexicon.Fold;
import org.demarche.speaker.lexicon.Lexicon;
import org.demarche.speaker.lexicon.Sense;
import org.demarche.speaker.mention.Cast;
import org.demarche.speaker.mention.Entity;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.text.Document;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Whose a personal name is: a full name's bearer, and whoever a name of one word means. */
final class Persons {

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Cast cast;
  private final Appositions appositions;
  private final NameWords words;

  Persons(Document document, Lexicon lexicon, Cast cast, Appositions appositions, NameWords words) {
    this.tokens = document.tokens();
    this.lexicon = lexicon;
    this.cast = cast;
    this.appositions = appositions;
    this.words = words;
  }

  /** Whether the token is the surname of somebody known: then a title after it is another's. */
  boolean isKnown(int token) {
    String key = Fold.key(tokens.norm(token));
    return !cast.bySurname(key).isEmpty() || lexicon.persons().find("", key) != null;
  }

  /** Whoever bears a full name. */
  Entity named(int first, int last, List<String> keys, @Nullable RoleHit title) {
    Entity entity = cast.person(keys, words.text(first, last));
    String given = tokens.norm(first);
    if (lexicon.isGivenName(given)) {
      entity.person(lexicon.gender(given));
    }
    describe(entity, title, last);
    return entity;
  }

  /** Notes what the words around a name tell of the person. */
  void describe(Entity entity, @Nullable RoleHit title, int last) {
    if (title != null) {
      for (Sense.InRole sense : title.senses()) {
        entity.person(sense.role().gender());
        entity.call(sense.lemma());
        entity.call("roles:" + sense.role().id());
        if (sense.longer() != null) {
          entity.call(sense.longer());
        }
      }
      int from = words.modified(title.first());
      entity.call(words.text(from, title.last()).toLowerCase(Locale.ROOT));
      entity.belong(words.country(title.first()));
    }
    appositions.apply(last, entity);
  }

  /** Whose a name of one word is: a person's known by the full name, else a listed one's. */
  @Nullable Entity single(Draft draft) {
    if (draft.keys().size() > 1) {
      return doubtful(draft);
    }
    String key = draft.keys().get(0);
    Entity known = best(cast.bySurname(key), draft.title());
    Entity given = known != null && known.count() > 0 ? null : cast.byGiven(key);
    if (given != null && (known == null || given.count() > 0)) {
      known = given;
    }
    if (known == null) {
      ListedSpeaker person = lexicon.persons().find("", key);
      known = person == null ? cast.byInner(key) : cast.listed(person);
    }
    if (known == null) {
      known = unknown(draft, key);
    }
    if (known != null) {
      describe(known, draft.title(), draft.last());
    }
    return known;
  }

  /** Of two capitals that begin a sentence, the first may be any word: "Understated Ruiz". */
  private @Nullable Entity doubtful(Draft draft) {
    List<String> keys = draft.keys();
    Entity known = cast.knownPerson(keys);
    if (known == null && keys.size() == 2) {
      known = best(cast.bySurname(keys.get(1)), null);
    }
    if (known == null && keys.size() == 2 && words.describes(draft.first())) {
      return unknown(
          new Draft(draft.first() + 1, draft.last(), keys.subList(1, 2), null, null), keys.get(1));
    }
    return known == null ? named(draft.first(), draft.last(), keys, null) : known;
  }

  private @Nullable Entity unknown(Draft draft, String key) {
    String id = Fold.slug(key);
    if (draft.title() != null) {
      String name = words.text(draft.title().first(), draft.last());
      return cast.found(id, name, SpeakerType.PERSON);
    }
    boolean initial = tokens.is(draft.first(), WordClass.SENTENCE_INITIAL);
    if (initial && !cast.knows(id) && !isShown(draft.last())) {
      return cast.shortFor(words.text(draft.first(), draft.last()));
    }
    String name = words.text(draft.first(), draft.last());
    Entity body = cast.shortFor(name);
    if (body != null) {
      return body;
    }
    boolean particle = draft.last() - draft.first() > 1;
    Entity entity = cast.found(id, name, particle ? SpeakerType.PERSON : SpeakerType.ORGANISATION);
    String norm = tokens.norm(draft.first());
    if (lexicon.isGivenName(norm)) {
      entity.person(lexicon.gender(norm));
    }
    return entity;
  }

  /** "Karra | 's envoy", "Karra | and Ruda": what follows says that the first word is a name. */
  private boolean isShown(int next) {
    boolean and = next + 1 < tokens.size() && tokens.norm(next).equals("and");
    return and
        ? tokens.is(next + 1, WordClass.CAPITALISED)
        : next < tokens.size() && tokens.is(next, WordClass.POSSESSIVE);
  }

  /** Of several with one surname: the one whose gender fits the title, then the most named. */
  private static @Nullable Entity best(List<Entity> same, @Nullable RoleHit title) {
    Gender told = title == null ? null : title.senses().get(0).role().gender();
    Entity best = null;
    for (Entity entity : same) {
      boolean fits = told == null || entity.gender() == null || entity.gender() == told;
      if (fits && (best == null || entity.count() > best.count())) {
        best = entity;
      }
    }
    return best;
  }
}
