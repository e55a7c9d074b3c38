package org.demarche.quote.choice;

import static org.demarche.text.WordClass.*;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.demarche.codebook.cue.Frame;
import org.demarche.quote.candidate.Candidate;
import org.demarche.quote.candidate.SentenceReader;
import org.demarche.quote.candidate.SourceKind;
import org.demarche.quote.grammar.Range;
import org.demarche.quote.grammar.Words;
import org.demarche.text.Document;
import org.demarche.text.Paragraph;
import org.demarche.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is said without quotation marks behind a colon: the turns of an interview ({@code
 * Lund: We will leave.}), and releases in which a line names the speaker and the next paragraphs
 * are the speech.
 */
public final class Turns {

  private static final double SCORE = 0.7;
  private static final int LONGEST_LABEL = 12;

  /** Labels that name nobody who speaks. */
  private final Set<String> noSpeakers;

  private final Document document;
  private final Words words;
  private final SentenceReader reader;
  private final List<Draft> drafts;
  private final List<Draft> turns = new ArrayList<>();

  /** Tokens that belong to turns. */
  private final BitSet spoken = new BitSet();

  /** First tokens of drafts in which somebody is told to say something. */
  private final BitSet narrated = new BitSet();

  public Turns(
      Document document,
      Words words,
      SentenceReader reader,
      Set<String> noSpeakers,
      List<Draft> drafts) {
    this.document = document;
    this.words = words;
    this.reader = reader;
    this.noSpeakers = noSpeakers;
    this.drafts = drafts;
    drafts.stream()
        .filter(draft -> draft.first() >= 0 && isNarrated(draft.candidate()))
        .forEach(draft -> narrated.set(draft.first()));
  }

  private static boolean isNarrated(Candidate read) {
    SourceKind kind = read.sourceKind();
    boolean told =
        kind == SourceKind.NAMED || kind == SourceKind.NOMINAL || kind == SourceKind.PRONOUN;
    return told && read.reports() && read.cue() != null && read.cue().utters();
  }

  /** Adds a draft for each turn, and drops those that were read inside of it. */
  public void attach() {
    int paragraphs = document.paragraphs().size();
    int lastLabel = lastLabel();
    boolean transcript = isTranscript();
    int p = 0;
    while (p < paragraphs) {
      int label = label(p);
      if (label < 0 && !introduces(p)) {
        p++;
        continue;
      }
      List<Range> content = new ArrayList<>();
      if (label >= 0 && label + 1 < last(p)) {
        content.add(new Range(label + 1, last(p)));
      }
      boolean alone = content.isEmpty();
      int next = p + 1;
      while (next < paragraphs
          && (alone || transcript && (next < lastLabel || addresses(next)))
          && goesOn(next, alone && content.isEmpty())) {
        content.add(new Range(first(next), last(next)));
        next++;
      }
      if (!content.isEmpty() && !isQuoted(content.get(0))) {
        add(p, label, content);
      }
      p = next;
    }
    drafts.removeIf(
        draft -> draft.content().stream().anyMatch(this::isSpoken) && !isAnothers(draft));
    drafts.addAll(turns);
  }

  private boolean isSpoken(Range range) {
    int token = spoken.nextSetBit(range.first());
    return token >= 0 && token < range.last();
  }

  private int lastLabel() {
    int p = document.paragraphs().size() - 1;
    while (p >= 0 && label(p) < 0) {
      p--;
    }
    return p;
  }

  /** Whether "I" or "you" stands in the paragraph, outside quotation marks: it is still speech. */
  private boolean addresses(int paragraph) {
    for (int i = first(paragraph); i < last(paragraph); i = words.next(i)) {
      if (words.isAny(i, PERSONAL_PRONOUN.bit() | POSSESSIVE_PRONOUN.bit())
          && FIRST_OR_SECOND.contains(words.norm(i))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> FIRST_OR_SECOND =
      Set.of("i", "we", "you", "me", "us", "my", "our", "your");

  private boolean isTranscript() {
    int labels = 0;
    for (int p = 0; p < document.paragraphs().size(); p++) {
      int label = label(p);
      labels += label >= 0 && label + 1 < last(p) ? 1 : 0;
    }
    return labels > 1;
  }

  private boolean isQuoted(Range content) {
    return words.opens(content.first());
  }

  private int first(int paragraph) {
    return document.sentences().get(document.paragraphs().get(paragraph).first()).first();
  }

  private int last(int paragraph) {
    return document.sentences().get(document.paragraphs().get(paragraph).last() - 1).last();
  }

  private boolean isProse(int paragraph) {
    return document.paragraphs().get(paragraph).kind() == Paragraph.Kind.PROSE;
  }

  /** The colon behind a label that names a speaker at the paragraph's beginning, or -1. */
  private int label(int paragraph) {
    int colon = anyLabel(paragraph);
    boolean nobody =
        colon >= 0
            && (words.is(colon, "q.")
                || noSpeakers.contains(words.norm(first(paragraph)))
                || noSpeakers.contains(words.norm(colon - 1)) && !words.is(colon - 1, "sources")
                || words.isAny(first(paragraph), PREPOSITION.bit()) && !isFrom(paragraph));
    return nobody ? -1 : colon;
  }

  private boolean isFrom(int paragraph) {
    return words.is(first(paragraph), "from") || words.is(first(paragraph), "by");
  }

  /** "Q.", or "A." behind it */
  private boolean isLetter(int paragraph) {
    int first = first(paragraph);
    return words.is(first, "q.")
        || words.is(first, "a.") && paragraph > 0 && words.is(first(paragraph - 1), "q.");
  }

  private int anyLabel(int paragraph) {
    if (!isProse(paragraph)) {
      return -1;
    }
    if (isLetter(paragraph)) {
      return first(paragraph);
    }
    int begin = first(paragraph);
    int first = words.is(begin, "@") ? begin + 1 : begin;
    int last = Math.min(last(paragraph), first + LONGEST_LABEL);
    if (!words.is(first, CAPITALISED)) {
      return -1;
    }
    boolean named = false;
    for (int i = first; i < last; i++) {
      if (words.is(i, COLON)) {
        return named && i > first ? i : -1;
      }
      if (words.isFinite(i)
          || words.opens(i)
          || words.isAny(i, SENTENCE_END.bit() | SEMICOLON.bit())
          || words.is(i, ING)
          || words.isAny(i, NUMBER.bit())) {
        return -1;
      }
      named |=
          words.is(i, CAPITALISED) && !words.isAny(i, DETERMINER.bit())
              || words.is(first, DETERMINER);
    }
    return -1;
  }

  /** Whether the paragraph ends with "said:", so that the next ones are what was said. */
  private boolean introduces(int paragraph) {
    return isProse(paragraph) && words.is(last(paragraph) - 1, COLON);
  }

  private boolean goesOn(int paragraph, boolean mustBeSpeech) {
    if (!isProse(paragraph) || anyLabel(paragraph) >= 0 || introduces(paragraph)) {
      return false;
    }
    if (mustBeSpeech) {
      return true;
    }
    int said = narrated.nextSetBit(first(paragraph));
    return said < 0 || said >= last(paragraph);
  }

  private void add(int paragraph, int label, List<Range> content) {
    int number = document.paragraphs().get(paragraph).last() - 1;
    if (label >= 0) {
      number = document.paragraphs().get(paragraph).first();
    }
    Sentence sentence = document.sentences().get(number);
    Candidate read =
        label >= 0 ? labelled(sentence, label, content) : introduced(sentence, content);
    if (read == null) {
      return;
    }
    content.forEach(range -> spoken.set(range.first(), range.last()));
    turns.add(new Draft(read, SCORE, number, null));
  }

  /** Whether within somebody's speech somebody else is named who said this. */
  private static boolean isAnothers(Draft draft) {
    Candidate candidate = draft.candidate();
    return candidate.cue() != null
        && (candidate.sourceKind() == SourceKind.NAMED
            || candidate.sourceKind() == SourceKind.NOMINAL)
        && candidate.cue().utters();
  }

  private Candidate labelled(Sentence sentence, int label, List<Range> content) {
    int first = sentence.first();
    if (words.is(first, "from") || words.is(first, "by")) {
      first++;
    }
    return new Candidate(
        null,
        Frame.QUOTE,
        content,
        Range.NONE,
        source(first, label),
        SourceKind.NAMED,
        -1,
        false,
        0);
  }

  /** A single letter, as in "Q:" and "A:", names nobody. */
  private Range source(int first, int label) {
    boolean letter = label == first + 1 && words.norm(first).length() == 1;
    return letter ? Range.NONE : new Range(first, label);
  }

  private @Nullable Candidate introduced(Sentence sentence, List<Range> content) {
    Candidate read = reader.introduction(sentence, content.get(0));
    if (read == null || read.cue() == null) {
      return null;
    }
    return new Candidate(
        read.cue(),
        Frame.QUOTE,
        content,
        read.cueWords(),
        read.source(),
        read.sourceKind(),
        read.head(),
        read.negated(),
        0);
  }
}
