package org.demarche.stance;

import java.util.List;
import org.demarche.codebook.Codebook;
import org.demarche.speaker.AttributedStatement;
import org.demarche.stance.act.ActGrammar;
import org.demarche.stance.act.StatementActReader;
import org.demarche.stance.issue.IssueReader;
import org.demarche.stance.tone.ToneGrammar;
import org.demarche.text.Document;
import org.demarche.text.Span;

/** Codes what a statement does and where its speaker stands. Safe for many threads. */
public final class StanceCoder {

  private final StatementActReader acts;
  private final IssueReader issues;

  public StanceCoder(Codebook codebook) {
    ActGrammar grammar = new ActGrammar(codebook);
    ToneGrammar tones = new ToneGrammar(codebook);
    this.acts = new StatementActReader(grammar, tones);
    this.issues = new IssueReader(codebook, grammar, tones);
  }

  public ActCoding act(Document document, AttributedStatement said) {
    return acts.read(document, said.statement());
  }

  /** One for each issue that the statement speaks of. */
  public List<Stance> stances(Document document, AttributedStatement said) {
    return issues.read(document, said);
  }

  /** How the speaker stands to some words of what was said, in [-1,1]: against to for. */
  public double toward(Document document, AttributedStatement said, Span words) {
    return issues.toward(document, said, words);
  }
}
