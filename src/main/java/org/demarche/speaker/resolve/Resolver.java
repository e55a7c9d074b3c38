package org.demarche.speaker.resolve;

import java.util.ArrayList;
import java.util.List;
import org.demarche.quote.Statement;
import org.demarche.speaker.Resolution;
import org.demarche.speaker.anaphora.Antecedents;
import org.demarche.speaker.anaphora.FirstPersonStep;
import org.demarche.speaker.anaphora.NationalityStep;
import org.demarche.speaker.anaphora.NominalStep;
import org.demarche.speaker.anaphora.OneOfStep;
import org.demarche.speaker.anaphora.PartStep;
import org.demarche.speaker.anaphora.PronounStep;
import org.demarche.speaker.anaphora.RelativeStep;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.naming.Described;
import org.demarche.speaker.naming.NameStep;
import org.demarche.speaker.naming.OfficeStep;
import org.demarche.speaker.naming.UnknownNounStep;
import org.demarche.speaker.party.DocumentStep;
import org.demarche.speaker.party.Issuer;
import org.demarche.speaker.phrase.Coordination;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Phrases;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.speaker.way.Step;
import org.demarche.speaker.way.Who;
import org.demarche.text.Span;
import org.demarche.text.Spans;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds the speakers of a document's statements: the steps in their order. */
final class Resolver implements Who {

  private static final long PARTICIPLE_TAKES =
      WordClass.mask(WordClass.PREPOSITION, WordClass.TO, WordClass.DETERMINER, WordClass.ADVERB);

  /** After "at", "about" or "as", what makes an amount of it: "at least one". */
  private static final long AMOUNT =
      WordClass.mask(WordClass.QUANTIFIER, WordClass.NUMBER, WordClass.ADVERB);

  private static final long PREDICATE =
      WordClass.mask(
          WordClass.ED, WordClass.PAST, WordClass.FINITE, WordClass.REPORTING, WordClass.VERB_S);

  private static final long OBJECT =
      WordClass.mask(
          WordClass.DETERMINER, WordClass.PERSONAL_PRONOUN, WordClass.POSSESSIVE_PRONOUN);

  /** Tokens from a comma to the end of the name behind it. */
  private static final int REACH = 8;

  /** Whose words a letter is may hang on who wrote it, and that on whose office sent the letter. */
  private static final int DEEPEST = 6;

  private int depth;
  private final Scene scene;
  private final Phrases phrases;
  private final Coordination coordination;
  private final List<Step> steps;
  private final Sourceless sourceless;
  private final @Nullable List<Found>[] found;
  private final boolean[] asked;

  Resolver(Scene scene) {
    this.scene = scene;
    this.phrases = new Phrases(scene.tokens(), scene.mentions());
    this.coordination = new Coordination(scene, phrases);
    Described described = new Described(scene);
    Antecedents antecedents = new Antecedents(scene, phrases, this);
    Issuer issuer = new Issuer(scene);
    this.sourceless = new Sourceless(scene, phrases, this, issuer);
    this.steps =
        List.of(
            new FirstPersonStep(scene, this, issuer),
            new OneOfStep(scene, phrases, this, described),
            new PronounStep(scene, antecedents),
            new PartStep(scene, phrases, this, described),
            new RelativeStep(scene, phrases, this),
            new OfficeStep(scene, phrases, this),
            new NameStep(scene, phrases),
            new DocumentStep(scene, phrases, this, described),
            new NominalStep(scene, phrases, this, described),
            new NationalityStep(scene, this),
            new UnknownNounStep(scene, phrases, described));
    this.found = newArray(scene.statements().size());
    this.asked = new boolean[scene.statements().size()];
  }

  @SuppressWarnings("unchecked")
  private static @Nullable List<Found>[] newArray(int size) {
    return (List<Found>[]) new List<?>[size];
  }

  @Override
  public List<Found> of(int statement) {
    List<Found> known = found[statement];
    if (known != null) {
      return known;
    }
    if (asked[statement]) {
      return List.of();
    }
    asked[statement] = true;
    List<Found> who = find(statement);
    found[statement] = who;
    return who;
  }

  @Override
  public List<Found> known(int statement) {
    List<Found> known = found[statement];
    return known == null ? List.of() : known;
  }

  private List<Found> find(int statement) {
    Spans source = scene.statements().get(statement).source();
    if (source.isEmpty()) {
      return sourceless.find(statement);
    }
    Tokens tokens = scene.tokens();
    Span hull = source.parts().get(0);
    int first = tokens.at(hull.begin());
    int last = Math.min(tokens.size(), tokens.at(hull.end() - 1) + 1);
    if (first < last && isPredicate(first, last)) {
      Statement said = scene.statements().get(statement);
      return said.cue().isEmpty() ? List.of() : sourceless.named(said, statement);
    }
    Mention aged = aged(first);
    if (aged != null) {
      return one(aged.first(), aged.last(), statement);
    }
    if (first < last) {
      first = withoutAdjunct(first, last);
    }
    return first >= last ? List.of() : all(first, withName(last), statement);
  }

  /** "defended the protocol": a verb and its object, which were taken for a source. */
  private boolean isPredicate(int first, int last) {
    Tokens tokens = scene.tokens();
    return first + 1 < last
        && tokens.isAny(first, PREDICATE)
        && !tokens.is(first, WordClass.CAPITALISED)
        && tokens.isAny(first + 1, OBJECT)
        && !begins(first);
  }

  /** "Lena Aziz, | 44, who waited": whose age a source begins with, or null. */
  private @Nullable Mention aged(int first) {
    boolean age =
        first > 1
            && scene.tokens().is(first, WordClass.NUMBER)
            && scene.tokens().is(first - 1, WordClass.COMMA);
    Mention name = age ? scene.mentions().lastName(Math.max(0, first - REACH), first - 1) : null;
    return name != null && name.last() == first - 1 && name.entity().isPerson() ? name : null;
  }

  /** "the envoy to Kenya | , Lena Aziz": the name that was cut off from its title. */
  private int withName(int last) {
    Tokens tokens = scene.tokens();
    if (last + 1 >= tokens.size() || !tokens.is(last, WordClass.COMMA)) {
      return last;
    }
    Mention name = scene.mentions().firstName(last + 1, Math.min(tokens.size(), last + REACH));
    if (name == null || !name.entity().isPerson() || name.last() >= tokens.size()) {
      return last;
    }
    RoleHit title = scene.mentions().lastRole(last + 1, name.first());
    boolean titled =
        name.first() == last + 1
            || title != null && title.first() == last + 1 && title.last() == name.first();
    return titled && tokens.is(name.last(), WordClass.COLON) ? name.last() : last;
  }

  /**
   * "Speaking beside him, | her deputy": a source that was cut too wide still names its speaker.
   */
  private int withoutAdjunct(int first, int last) {
    Tokens tokens = scene.tokens();
    boolean preposition = tokens.isAny(first, WordClass.mask(WordClass.PREPOSITION, WordClass.TO));
    boolean participle =
        tokens.is(first, WordClass.ING)
            && first + 1 < last
            && tokens.isAny(first + 1, PARTICIPLE_TAKES);
    boolean passive =
        first + 1 < last
            && tokens.norm(first + 1).equals("by")
            && !tokens.is(first, WordClass.CAPITALISED);
    boolean amount = first + 1 < last && tokens.isAny(first + 1, AMOUNT);
    if (!(preposition || participle || passive) || amount || begins(first)) {
      return first;
    }
    for (int at = first + 1; at + 1 < last; at++) {
      if (tokens.is(at, WordClass.COMMA)) {
        boolean more = tokens.isAny(at + 1, WordClass.mask(WordClass.ING, WordClass.PREPOSITION));
        return more ? first : at + 1;
      }
    }
    return tokens.is(first, WordClass.TO) ? last : preposition ? first + 1 : first;
  }

  /** Whether a name or a role word begins at a token: "Under Secretary". */
  private boolean begins(int token) {
    Mention name = scene.mentions().firstName(token, scene.tokens().size());
    RoleHit role = scene.mentions().firstRole(token, scene.tokens().size());
    return (name != null && name.first() == token) || (role != null && role.first() == token);
  }

  @Override
  public List<Found> all(int first, int last, int asking) {
    List<Found> everyone = new ArrayList<>();
    for (Phrase phrase : coordination.split(first, last)) {
      for (Found one : one(phrase, asking)) {
        if (everyone.stream().noneMatch(other -> other.entity() == one.entity())) {
          everyone.add(one);
        }
      }
    }
    return List.copyOf(everyone);
  }

  @Override
  public List<Found> one(Phrase phrase, int asking) {
    if (depth == DEEPEST) {
      return List.of();
    }
    depth++;
    try {
      for (Step step : steps) {
        List<Found> who = step.find(phrase, asking);
        if (who != null) {
          return who;
        }
      }
      return List.of();
    } finally {
      depth--;
    }
  }

  @Override
  public List<Found> one(int first, int last, int asking) {
    Phrase phrase = first < last ? phrases.of(first, last) : null;
    return phrase == null ? List.of() : one(phrase, asking);
  }

  /** The speakers of another statement, who speak here too. */
  List<Found> goingOn(int from, Spans content) {
    List<Found> same = new ArrayList<>();
    for (Found who : of(from)) {
      same.add(
          who.via(
              content.parts().get(0),
              Resolution.CONTINUATION,
              who.grade(),
              "speaker:continuation"));
    }
    return same;
  }

  Statement statement(int index) {
    return scene.statements().get(index);
  }
}
