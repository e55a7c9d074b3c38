package org.demarche.quote.candidate;

import java.util.List;
import org.demarche.codebook.cue.CueForm;
import org.demarche.quote.grammar.Clauses;
import org.demarche.quote.grammar.CueTokens;
import org.demarche.quote.grammar.NounPhrases;
import org.demarche.quote.grammar.Words;
import org.demarche.text.Sentence;

/** Reads all cues of a sentence. */
public final class SentenceReader {

  private final Words words;
  private final CueTokens cues;
  private final NounPhrases nounPhrases;
  private final Clauses clauses;

  public SentenceReader(Words words, CueTokens cues) {
    this.words = words;
    this.cues = cues;
    this.nounPhrases = new NounPhrases(words);
    this.clauses = new Clauses(words, cues);
  }

  /** Every reading of every cue that stands outside quotation marks. */
  public List<Candidate> read(Sentence sentence) {
    Scan scan = new Scan(words, cues, nounPhrases, clauses, sentence.first(), sentence.last());
    VerbReader verbs = new VerbReader(scan);
    NounReader nouns = new NounReader(scan);
    PrepositionReader prepositions = new PrepositionReader(scan);
    for (int i = scan.first; i < scan.limit; i = words.next(i)) {
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
}
