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
import org.jspecify.annotations.Nullable;

/** Reads all cues of a sentence. */
public final class SentenceReader {

  private final Words words;
  private final CueTokens cues;
  private final NounPhrases nounPhrases;
  private final Clauses clauses;
  private final @Nullable Cue anyVerb;

  public SentenceReader(Words words, CueTokens cues) {
    this.words = words;
    this.cues = cues;
    this.nounPhrases = new NounPhrases(words);
    this.anyVerb = cues.anyVerb();
    this.clauses = new Clauses(words, cues);
  }

  /** Every reading of every cue that stands outside quotation marks. */
  public List<Candidate> read(Sentence sentence) {
    Scan scan = new Scan(words, cues, nounPhrases, clauses, sentence.first(), sentence.last());
    VerbReader verbs = new VerbReader(scan);
    NounReader nouns = new NounReader(scan);
    PrepositionReader prepositions = new PrepositionReader(scan);
    for (int i = scan.first; i < scan.limit; i = words.next(i)) {
      if (words.isName(i)) {
        continue;
      }
      if (words.isFinite(i) && cues.at(i).isEmpty() && anyVerb != null) {
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
    Scan scan = new Scan(words, cues, nounPhrases, clauses, sentence.first(), last);
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
    Source source = scan.shared(last);
    if (source.isEmpty()) {
      return null;
    }
    Range cueWords = verb < 0 ? Range.NONE : new Range(verb, verb + 1);
    return new Candidate(
        null,
        Frame.QUOTE,
        List.of(content),
        cueWords,
        source.range(),
        source.kind(),
        verb,
        false,
        0);
  }
}
