package org.demarche.quote.grammar;

import static org.demarche.text.WordClass.*;

import java.util.List;
import java.util.function.Predicate;
import org.demarche.codebook.Cues;
import org.demarche.codebook.cue.Cue;
import org.demarche.codebook.cue.CueForm;
import org.demarche.codebook.cue.CueForm.Inflection;
import org.demarche.codebook.cue.Mode;
import org.demarche.codebook.cue.PartOfSpeech;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Which tokens may be cues; each token is looked up once. */
public final class CueTokens {

  private final Words words;
  private final List<CueForm>[] forms;
  private final @Nullable Cue anyVerb;

  @SuppressWarnings({"unchecked", "rawtypes"})
  public CueTokens(Words words, Cues cues) {
    this.words = words;
    this.anyVerb = cues.find(Cues.ANY_VERB);
    this.forms = new List[words.size()];
    for (int i = 0; i < forms.length; i++) {
      if (words.is(i, WORD)) {
        List<CueForm> found = cues.startingWith(words.norm(i));
        forms[i] = found.isEmpty() ? null : found;
      }
    }
  }

  /** The entry for verbs that have none of their own, or null. */
  public @Nullable Cue anyVerb() {
    return anyVerb;
  }

  /** The forms whose first word stands here; none match further than their first word yet. */
  public List<CueForm> at(int token) {
    List<CueForm> found = token >= 0 && token < forms.length ? forms[token] : null;
    return found == null ? List.of() : found;
  }

  /** One past the form's last word, or -1 where its other words do not stand here. */
  public int end(int token, CueForm form) {
    int at = token + 1;
    for (int w = 1; w < form.words().size(); w++) {
      if (words.is(at, ADVERB) && !words.is(at, form.words().get(w))) {
        at++;
      }
      if (words.is(at, "with") && form.words().get(w).equals("of")) {
        at += words.is(at + 2, form.words().get(w)) ? 2 : 3; // "takes note with deep regret of"
      }
      if (!words.is(at, form.words().get(w))) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private boolean is(int token, Inflection a, Inflection b) {
    return is(token, a, b, Cue::utters);
  }

  private boolean is(int token, Inflection a, Inflection b, Predicate<Cue> kind) {
    for (CueForm form : at(token)) {
      if (form.cue().partOfSpeech() == PartOfSpeech.VERB
          && (form.inflection() == a || form.inflection() == b)
          && kind.test(form.cue())
          && end(token, form) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a form of a listed verb stands here, with all its words. */
  public boolean isVerb(int token) {
    for (CueForm form : at(token)) {
      if (form.cue().partOfSpeech() == PartOfSpeech.VERB && end(token, form) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether "saying", "describing" stands here. */
  public boolean isParticiple(int token) {
    return is(token, Inflection.ING, Inflection.ING);
  }

  /** Whether a verb of speech in a finite form stands here and something can follow it. */
  public boolean isFiniteCue(int token, int limit) {
    return token < limit && is(token, Inflection.PAST, Inflection.S) && !words.is(token + 1, "by");
  }

  /** Whether "believes" or "feared" stands here as a finite verb. */
  boolean isFiniteThought(int token, int limit) {
    return token < limit
        && words.isFinite(token)
        && is(token, Inflection.PAST, Inflection.S, cue -> cue.mode() == Mode.THOUGHT);
  }

  /** Whether a finite verb of speech stands in [from, to). */
  public boolean finiteWithin(int from, int to, int limit) {
    for (int i = from; i < to && i < limit; i++) {
      if (isFiniteCue(i, limit)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether "she said" or "Minister Lund told reporters" stands from here to the sentence's end.
   */
  public boolean isAttribution(int from, int limit) {
    int verb = -1;
    for (int i = from; i < limit && i < from + 12; i++) {
      if (words.isAny(i, ATTRIBUTION_STOP) || words.opens(i)) {
        return false;
      }
      boolean reports = words.is(i, REPORTING) || words.is(i, "reported");
      if (reports && isFiniteCue(i, limit)) {
        verb = i;
        break;
      }
      if (words.is(i, "went") && words.is(i + 1, "on")) {
        return reportsNothing(i + 1, limit);
      }
      if (words.isFinite(i)) {
        return false;
      }
    }
    return verb > from && reportsNothing(verb, limit);
  }

  /** Whether nothing that is said stands behind the verb: "told reporters", "wrote on Friday". */
  private boolean reportsNothing(int verb, int limit) {
    if (verb + 1 >= limit || words.isAny(verb + 1, CLOSES)) {
      return true;
    }
    boolean told = words.is(verb, "told") || words.is(verb, "tells");
    if (!words.isFinite(verb) || !told && !words.is(verb + 1, PREPOSITION)) {
      return false;
    }
    for (int i = verb + 1; i < limit && !words.is(i, COMMA); i++) {
      if (words.isFinite(i) || words.is(i, "that") || words.opens(i) || words.is(i, COLON)) {
        return false;
      }
    }
    return true;
  }

  private static final long CLOSES = WordClass.mask(COMMA, WEEKDAY, SENTENCE_END);

  private static final long ATTRIBUTION_STOP =
      WordClass.mask(COLON, SEMICOLON, SENTENCE_END, SUBORDINATOR);
}
