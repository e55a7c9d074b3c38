package org.demarche.quote.candidate;

import java.util.List;
import org.demarche.codebook.cue.Cue;
import org.demarche.codebook.cue.CueForm;
import org.demarche.codebook.cue.Frame;
import org.demarche.codebook.cue.PartOfSpeech;
import org.demarche.quote.grammar.Clauses;
import org.demarche.quote.grammar.CueTokens;
import org.demarche.quote.grammar.NounPhrases;
import org.demarche.quote.grammar.Range;
import org.demarche.quote.grammar.Words;
import org.demarche.text.Sentence;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads all cues of a sentence. */
public final class SentenceReader {

  private final Words words;
  private final CueTokens cues;
  private final NounPhrases nounPhrases;
  private final Clauses clauses;
  private final HeadNouns nouns;
  private final @Nullable Cue anyVerb;

  public SentenceReader(Words words, CueTokens cues, HeadNouns nouns) {
    this.nouns = nouns;
    this.words = words;
    this.cues = cues;
    this.nounPhrases = new NounPhrases(words);
    this.anyVerb = cues.anyVerb();
    this.clauses = new Clauses(words, cues);
  }

  /** Every reading of every cue that stands outside quotation marks. */
  public List<Candidate> read(Sentence sentence) {
    Scan scan =
        new Scan(words, cues, nounPhrases, clauses, nouns, sentence.first(), sentence.last());
    VerbReader verbs = new VerbReader(scan);
    NounReader nouns = new NounReader(scan);
    PrepositionReader prepositions = new PrepositionReader(scan);
    boolean asked = words.is(scan.first, "asked") && scan.dependentEnd < scan.limit;
    int begin = asked ? scan.dependentEnd : scan.first; // "Asked if she feared it, she laughed"
    for (int i = begin; i < scan.limit; i = words.next(i)) {
      if (words.isName(i)) {
        continue;
      }
      if (words.isFinite(i) && !cues.isVerb(i) && anyVerb != null) {
        verbs.readUnlisted(i, anyVerb);
      }
      for (CueForm form : cues.at(i)) {
        switch (form.cue().partOfSpeech()) {
          case VERB, ADJECTIVE -> verbs.read(i, form);
          case NOUN -> nouns.read(i, form);
          case PREPOSITION -> prepositions.read(i, form);
        }
      }
    }
    return scan.found();
  }

  /**
   * Reads a sentence that ends, or breaks off, with a colon before {@code content}: its last cue,
   * or where it has none its subject alone, introduces what follows. Null where it has neither.
   */
  public @Nullable Candidate introduction(Sentence sentence, Range content) {
    int last = Math.min(sentence.last(), content.first());
    Candidate found = introduction(new Range(sentence.first(), last), content);
    return found != null ? found : label(sentence.first(), last, content);
  }

  /** As a sentence does, so may a part of one. */
  public @Nullable Candidate introduction(Range introduction, Range content) {
    int last = introduction.last();
    Scan scan = new Scan(words, cues, nounPhrases, clauses, nouns, introduction.first(), last);
    VerbReader verbs = new VerbReader(scan);
    Candidate found = null;
    int verb = -1;
    for (int i = scan.first; i < last; i = words.next(i)) {
      verb = words.isFinite(i) ? i : verb;
      for (CueForm form : cues.at(i)) {
        if (form.cue().partOfSpeech() == PartOfSpeech.VERB && form.cue().utters()) {
          Candidate candidate = verbs.introduction(i, form, content);
          found = candidate == null ? found : candidate;
        }
      }
    }
    if (found != null) {
      return found;
    }
    Source source = verb < 0 ? Source.NONE : scan.shared(last);
    if (source.isEmpty()) {
      return null;
    }
    return byPunctuation(content, new Range(verb, verb + 1), source, verb);
  }

  /** {@code The envoy: "No."}, where the colon is the cue. */
  private @Nullable Candidate label(int first, int last, Range content) {
    int colon = last - 1;
    int from = first;
    for (int i = first; i < colon; i++) {
      from = words.is(i, WordClass.DASH) ? i + 1 : from;
    }
    Range source = nounPhrases.right(from, colon);
    if (!words.is(colon, WordClass.COLON)
        || source.isEmpty()
        || !words.isAny(from, WordClass.mask(WordClass.CAPITALISED, WordClass.DETERMINER))) {
      return null;
    }
    return byPunctuation(
        content, new Range(colon, last), new Source(source, SourceKind.NAMED), colon);
  }

  /**
   * Reads who stands behind the dash or colon after {@code content}: {@code "No." — the envoy}. In
   * a heading the colon comes before whoever does something: {@code "No": Oslo hits back}.
   */
  public @Nullable Candidate signature(Sentence sentence, Range content) {
    int mark = content.last();
    int last = sentence.last();
    while (last > mark && words.is(last - 1, WordClass.SENTENCE_END)) {
      last--;
    }
    for (int i = mark + 2; i < last; i++) {
      if (words.is(i, WordClass.COMMA) && words.isAny(i + 1, BEHIND_SIGNATURE)) {
        last = i; // "— the envoy, when asked about it"
      }
    }
    if (words.isAny(mark, WordClass.BE.bit()) && words.is(mark + 1, "how")) {
      return summedUp(content, mark, mark + 2, last);
    }
    int verb = mark + 1;
    while (verb < last && !words.isFinite(verb)) {
      verb++;
    }
    if (words.isAny(verb, WordClass.BE.bit()) && words.is(verb + 1, "how")) {
      return summedUp(content, mark, verb + 2, last);
    }
    Range source = nounPhrases.right(mark + 1, verb);
    boolean colon = words.is(mark, WordClass.COLON);
    if (source.isEmpty()
        || !colon && (verb < last || last - mark > LONGEST_SIGNATURE)
        || !colon && !words.isAny(mark + 1, SIGNED)
        || words.opens(mark + 1)) {
      return null;
    }
    Range signed = colon ? source : new Range(mark + 1, last);
    return byPunctuation(
        content, new Range(mark, mark + 1), new Source(signed, SourceKind.NAMED), mark);
  }

  /** "“No” — this is how the envoy, who smiled, put it." */
  private @Nullable Candidate summedUp(Range content, int mark, int from, int last) {
    Range source = nounPhrases.right(from, last);
    return source.isEmpty()
        ? null
        : byPunctuation(
            content, new Range(mark, mark + 1), new Source(source, SourceKind.NAMED), mark);
  }

  private static final long BEHIND_SIGNATURE =
      WordClass.mask(WordClass.SUBORDINATOR, WordClass.RELATIVE);
  private static final int LONGEST_SIGNATURE = 16;
  private static final long SIGNED = WordClass.mask(WordClass.CAPITALISED, WordClass.DETERMINER);

  /** Reads the sentence's subject as who speaks in a {@code content} behind it; null if none. */
  public @Nullable Candidate subject(Sentence sentence, Range content) {
    Scan scan =
        new Scan(words, cues, nounPhrases, clauses, nouns, sentence.first(), sentence.last());
    Source source = scan.subject(scan.limit);
    boolean person =
        source.kind() == SourceKind.NAMED
            || source.kind() == SourceKind.PRONOUN
            || source.kind() == SourceKind.NOMINAL && scan.isPerson(source.range());
    return person ? byPunctuation(content, Range.NONE, source, -1) : null;
  }

  private static Candidate byPunctuation(Range content, Range cue, Source source, int head) {
    return new Candidate(
        null, Frame.QUOTE, List.of(content), cue, source.range(), source.kind(), head, false, 0);
  }
}
