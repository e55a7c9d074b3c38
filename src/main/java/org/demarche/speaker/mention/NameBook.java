package org.demarche.speaker.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.codebook.roles.Gender;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.codebook.speakers.ListedSpeaker;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.speaker.lexicon.Fold;
import org.demarche.speaker.lexicon.Lexicon;
import org.demarche.speaker.lexicon.Reading;
import org.demarche.speaker.lexicon.Readings;
import org.demarche.speaker.lexicon.Sense;
import org.demarche.text.Document;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Takes names down as they come, and says in the end whose they are. */
final class NameBook {

  /** A name as it stands; {@code entity} is null until the whole document has been read. */
  private record Draft(
      int first, int last, List<String> keys, @Nullable RoleHit title, @Nullable Entity entity) {}

  private final Tokens tokens;
  private final Readings readings;
  private final Lexicon lexicon;
  private final Cast cast;
  private final Appositions appositions;
  private final NameWords words;
  private final List<Draft> drafts = new ArrayList<>();
  private final Set<Integer> headlines = new LinkedHashSet<>();

  NameBook(Document document, Readings readings, Cast cast) {
    this.tokens = document.tokens();
    this.readings = readings;
    this.lexicon = readings.lexicon();
    this.cast = cast;
    this.appositions = new Appositions(document, readings);
    this.words = new NameWords(tokens, readings);
  }

  int listed(int first, int last, ListedSpeaker speaker) {
    Entity entity = cast.listed(speaker);
    if (entity.isPerson()) {
      appositions.apply(last, entity);
    }
    drafts.add(new Draft(first, last, List.of(), null, entity));
    return last;
  }

  int outlet(int first, int last, String name) {
    String plain = name.startsWith("The ") ? name.substring(4) : name;
    Entity entity = cast.found(Fold.slug(plain), plain, SpeakerType.MEDIA);
    drafts.add(new Draft(first, last, List.of(), null, entity));
    return last;
  }

  int add(int first, int last, @Nullable RoleHit title) {
    if (title == null && isOrganisation(first, last)) {
      drafts.add(new Draft(first, last, List.of(), null, organisation(first, last)));
      return last;
    }
    RoleKind common = title == null && last - first > 1 ? commonNoun(last - 1, last) : null;
    if (common == RoleKind.DOCUMENT) {
      String name = words.text(first, last);
      Entity document = cast.found(Fold.slug(name), name, SpeakerType.DOCUMENT);
      drafts.add(new Draft(first, last, List.of(), null, document));
      return last;
    }
    List<String> keys = words.keys(first, last);
    if (keys.isEmpty() || common == RoleKind.THING) {
      return last;
    }
    boolean doubtful =
        title == null
            && tokens.is(first, WordClass.SENTENCE_INITIAL)
            && !lexicon.isGivenName(tokens.norm(first));
    Entity entity = keys.size() > 1 && !doubtful ? person(first, last, keys, title) : null;
    drafts.add(new Draft(first, last, keys, title, entity));
    return last;
  }

  /** Takes down what a headline writes in capitals, to be told apart by the article's body. */
  int headline(int first, int last) {
    for (int at = first; at < last; at++) {
      headlines.add(at);
    }
    return last;
  }

  /** Whether the tokens name an organisation or a medium, by one of their words. */
  boolean isOrganisation(int first, int last) {
    return head(first, last) != null;
  }

  /** Whether the tokens are the surname of somebody known: then a title after them is another's. */
  boolean isKnown(int first, int last) {
    if (last - first > 1) {
      return false;
    }
    String key = Fold.key(tokens.norm(first));
    return !cast.bySurname(key).isEmpty() || lexicon.persons().find("", key) != null;
  }

  /** What a name's last word is, where it makes a document or a thing of it: "Water Act". */
  private @Nullable RoleKind commonNoun(int at, int last) {
    for (Reading reading : readings.at(at, last)) {
      if (reading.sense() instanceof Sense.InRole in
          && (in.role().kind() == RoleKind.DOCUMENT || in.role().kind() == RoleKind.THING)) {
        return in.role().kind();
      }
    }
    return null;
  }

  /** All mentions, when the document has been read. */
  List<Mention> settle() {
    List<Mention> mentions = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      Entity entity = draft.entity == null ? single(draft) : draft.entity;
      if (entity != null) {
        entity.seen();
        mentions.add(new Mention(draft.first, draft.last, entity));
      }
    }
    headlines.forEach(at -> fromHeadline(at, mentions));
    mentions.sort(Comparator.comparingInt(Mention::first));
    return mentions;
  }

  /** Of a headline's words, those that name somebody whom the body names. */
  private void fromHeadline(int at, List<Mention> mentions) {
    List<Entity> same = cast.bySurname(Fold.key(tokens.norm(at)));
    if (same.size() != 1) {
      return;
    }
    Entity entity = same.get(0);
    boolean given =
        at > 0
            && headlines.contains(at - 1)
            && entity.id().startsWith(Fold.slug(tokens.norm(at - 1)) + "-");
    entity.seen();
    mentions.add(new Mention(given ? at - 1 : at, at + 1, entity));
  }

  private Entity organisation(int first, int last) {
    String name = words.text(first, last);
    Sense.InRole head = head(first, last);
    boolean media = head != null && head.role().kind() == RoleKind.MEDIA;
    SpeakerType type = media ? SpeakerType.MEDIA : SpeakerType.ORGANISATION;
    Entity entity = cast.found(Fold.slug(name), name, type);
    if (head != null) {
      entity.call(head.lemma());
    }
    appositions.apply(last, entity);
    for (Reading reading : readings.at(first, last)) {
      if (reading.sense() instanceof Sense.Nationality nationality) {
        entity.belong(nationality.country().id());
      }
    }
    return entity;
  }

  private Sense.@Nullable InRole head(int first, int last) {
    Sense.InRole head = null;
    for (int i = first; i < last; i++) {
      for (Reading reading : readings.at(i, last)) {
        if (reading.sense() instanceof Sense.InRole in
            && (in.role().kind() == RoleKind.ORGANISATION
                || (in.role().kind() == RoleKind.MEDIA && reading.last() == last))) {
          head = in;
        }
      }
    }
    return head;
  }

  private Entity person(int first, int last, List<String> keys, @Nullable RoleHit title) {
    Entity entity = cast.person(keys, words.text(first, last));
    Gender gender = lexicon.gender(tokens.norm(first));
    if (gender != null || lexicon.isGivenName(tokens.norm(first))) {
      entity.person(gender);
    }
    describe(entity, title, last);
    return entity;
  }

  private void describe(Entity entity, @Nullable RoleHit title, int last) {
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
  private @Nullable Entity single(Draft draft) {
    if (draft.keys.size() > 1) {
      return doubtful(draft);
    }
    String key = draft.keys.get(0);
    Entity known = best(cast.bySurname(key), draft.title);
    if (known == null) {
      ListedSpeaker person = lexicon.persons().find("", key);
      known = person == null ? null : cast.listed(person);
    }
    if (known == null) {
      known = cast.byGiven(key);
    }
    if (known == null) {
      known = unknown(draft, key);
    }
    if (known != null) {
      describe(known, draft.title, draft.last);
    }
    return known;
  }

  /** Of two capitals that begin a sentence, the first may be any word: "Understated Ruiz". */
  private Entity doubtful(Draft draft) {
    String surname = draft.keys.get(draft.keys.size() - 1);
    Entity known = cast.knownPerson(draft.keys);
    if (known == null && draft.keys.size() == 2) {
      known = best(cast.bySurname(surname), null);
    }
    return known == null ? person(draft.first, draft.last, draft.keys, null) : known;
  }

  private @Nullable Entity unknown(Draft draft, String key) {
    boolean initial = tokens.is(draft.first, WordClass.SENTENCE_INITIAL);
    if (draft.title != null) {
      String name = words.text(draft.title.first(), draft.last);
      Entity entity = cast.found(Fold.slug(key), name, SpeakerType.PERSON);
      return entity;
    }
    if (initial && !cast.knows(Fold.slug(key))) {
      return null;
    }
    Entity entity =
        cast.found(Fold.slug(key), words.text(draft.first, draft.last), SpeakerType.ORGANISATION);
    if (lexicon.isGivenName(tokens.norm(draft.first))) {
      entity.person(lexicon.gender(tokens.norm(draft.first)));
    }
    return entity;
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
