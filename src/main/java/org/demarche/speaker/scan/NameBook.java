package org.demarche.speaker.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.codebook.speakers.ListedSpeaker;
import org.demarche.speaker.lexicon.Fold;
import org.demarche.speaker.lexicon.Lexicon;
import org.demarche.speaker.lexicon.Readings;
import org.demarche.speaker.mention.Cast;
import org.demarche.speaker.mention.Entity;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.text.Document;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Takes names down as they come, and says in the end whose they are. */
final class NameBook {

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Cast cast;
  private final Appositions appositions;
  private final NameWords words;
  private final Bodies bodies;
  private final Persons persons;
  private final List<Draft> drafts = new ArrayList<>();
  private final Set<Integer> headlines = new LinkedHashSet<>();

  NameBook(Document document, Readings readings, Cast cast) {
    this.tokens = document.tokens();
    this.lexicon = readings.lexicon();
    this.cast = cast;
    this.appositions = new Appositions(document, readings);
    this.words = new NameWords(tokens, readings);
    this.bodies = new Bodies(document, readings, cast, appositions);
    this.persons = new Persons(document, lexicon, cast, appositions, words);
  }

  int listed(int first, int last, ListedSpeaker speaker) {
    Entity entity = cast.listed(speaker);
    if (entity.isPerson()) {
      appositions.apply(last, entity);
    }
    drafts.add(Draft.known(first, last, entity));
    return last;
  }

  int outlet(int first, int last, String name) {
    drafts.add(Draft.known(first, last, bodies.outlet(name)));
    return last;
  }

  /** A name behind the noun that says of what kind of body it is: "the militia Karra". */
  int body(int first, int last, RoleHit kind) {
    drafts.add(Draft.known(first, last, bodies.kind(first, last, kind)));
    return last;
  }

  int add(int first, int last, @Nullable RoleHit title) {
    if (title == null && bodies.isNamed(first, last)) {
      drafts.add(Draft.known(first, last, bodies.named(first, last)));
      return last;
    }
    RoleKind common = title == null && last - first > 1 ? bodies.commonNoun(last - 1, last) : null;
    if (common == RoleKind.DOCUMENT) {
      drafts.add(Draft.known(first, last, bodies.document(first, last)));
      return last;
    }
    Entity other = title == null && last - first > 1 ? bodies.other(first, last) : null;
    if (other != null) {
      drafts.add(Draft.known(first, last, other));
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
    Entity entity = keys.size() > 1 && !doubtful ? persons.named(first, last, keys, title) : null;
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
    return bodies.isNamed(first, last);
  }

  /** Whether the tokens are the surname of somebody known: then a title after them is another's. */
  boolean isKnown(int first, int last) {
    return last - first == 1 && persons.isKnown(first);
  }

  /**
   * All mentions, when the document has been read: full names of whom titles tell elsewhere, then
   * other names, and a sentence's first word, whose capital says nothing, last.
   */
  List<Mention> settle() {
    List<Mention> mentions = new ArrayList<>(drafts.size());
    drafts.stream()
        .filter(draft -> draft.keys().size() == 1 && isPlace(draft))
        .forEach(draft -> cast.standsAlone(words.text(draft.first(), draft.last())));
    Set<String> titled = new HashSet<>();
    drafts.stream()
        .filter(draft -> draft.title() != null && draft.keys().size() == 1)
        .forEach(draft -> titled.add(draft.keys().get(0)));
    @Nullable Entity[] meant = new Entity[drafts.size()];
    for (int turn = 0; turn < 3; turn++) {
      for (int i = 0; i < meant.length; i++) {
        Draft draft = drafts.get(i);
        if (turn(draft, titled) == turn) {
          meant[i] = draft.entity() == null ? persons.single(draft) : draft.entity();
        }
      }
    }
    for (int i = 0; i < meant.length; i++) {
      Entity entity = meant[i];
      if (entity != null) {
        entity.seen();
        mentions.add(new Mention(drafts.get(i).first(), drafts.get(i).last(), entity));
      }
    }
    headlines.forEach(at -> fromHeadline(at, mentions));
    mentions.sort(Comparator.comparingInt(Mention::first));
    return mentions;
  }

  private int turn(Draft draft, Set<String> titled) {
    if (!tokens.is(draft.first(), WordClass.SENTENCE_INITIAL)) {
      return 1;
    }
    int keys = draft.keys().size();
    return keys > 1 && titled.contains(draft.keys().get(keys - 1)) ? 0 : 2;
  }

  /** "In Karra", "Karra's": the name has a life of its own, and is no other one made short. */
  private boolean isPlace(Draft draft) {
    return draft.first() > 0 && tokens.is(draft.first() - 1, WordClass.PREPOSITION)
        || draft.last() < tokens.size() && tokens.is(draft.last(), WordClass.POSSESSIVE);
  }

  /** Of a headline's words, those that name somebody whom the body names. */
  private void fromHeadline(int at, List<Mention> mentions) {
    List<Entity> same = cast.bySurname(Fold.key(tokens.norm(at)));
    if (same.size() != 1) {
      Entity body = cast.body(Fold.slug(tokens.norm(at)));
      if (body != null) {
        mentions.add(new Mention(at, at + 1, body));
      }
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
}
