package org.demarche.quote;

import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Cues;
import org.demarche.quote.candidate.HeadNouns;
import org.demarche.quote.candidate.SentenceReader;
import org.demarche.quote.choice.Chooser;
import org.demarche.quote.choice.Draft;
import org.demarche.quote.choice.Leftovers;
import org.demarche.quote.choice.NestedQuotes;
import org.demarche.quote.choice.Turns;
import org.demarche.quote.grammar.CueTokens;
import org.demarche.quote.grammar.Words;
import org.demarche.text.Document;
import org.demarche.text.Interruption;
import org.demarche.text.Paragraph;
import org.demarche.text.Sentence;

/**
 * Finds statements by cues, their complement frames and quotation marks: every cue's readings are
 * collected, scored by the cue's entry, and chosen from. Safe for many threads.
 */
public final class RuleExtractor implements Extractor {

  private static final double THRESHOLD = 0.44;

  private final Cues cues;
  private final HeadNouns nouns;
  private final java.util.Set<String> labels = Labels.read();
  private final Chooser chooser = new Chooser(THRESHOLD);

  public RuleExtractor(Codebook codebook) {
    this.cues = codebook.cues();
    this.nouns = HeadNouns.of(codebook.roles());
  }

  @Override
  public List<Statement> extract(Document document) {
    Words words = new Words(document);
    SentenceReader reader = new SentenceReader(words, new CueTokens(words, cues), nouns);
    List<Draft> drafts = new ArrayList<>();
    for (int s = 0; s < document.sentences().size(); s++) {
      Interruption.check();
      Sentence sentence = document.sentences().get(s);
      Paragraph.Kind kind = document.paragraph(sentence).kind();
      if (kind != Paragraph.Kind.BOILERPLATE && kind != Paragraph.Kind.BYLINE) {
        chooser.choose(reader.read(sentence), s, drafts);
      }
    }
    new Turns(document, words, reader, labels, drafts).attach();
    new Leftovers(document, words, reader, drafts).attach();
    new NestedQuotes(document, words, reader, drafts).attach();
    return new StatementWriter(document, words).write(drafts);
  }
}
