package org.demarche.coding;

import java.util.List;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Cues;
import org.demarche.quote.Extractor;
import org.demarche.quote.RuleExtractor;
import org.demarche.segment.Segmenter;
import org.demarche.speaker.AttributedStatement;
import org.demarche.speaker.SpeakerResolver;
import org.demarche.stance.ActCoding;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.demarche.text.Interruption;

/** Composes the steps. Safe for use by many threads at once. */
public final class Coder {

  private final Segmenter segmenter = new Segmenter();
  private final Extractor extractor;
  private final SpeakerResolver resolver;
  private final Engine engine;
  private final Cues cues;
  private final Distancing distancing;

  public Coder(Codebook codebook) {
    this(codebook, new RuleExtractor(codebook), new RulesEngine(codebook));
  }

  /** With another extractor or engine than the rules. */
  public Coder(Codebook codebook, Extractor extractor, Engine engine) {
    this.extractor = extractor;
    this.resolver = new SpeakerResolver(codebook);
    this.engine = engine;
    this.cues = codebook.cues();
    this.distancing = new Distancing(codebook);
  }

  /** The rules' statements and speakers, coded by another engine. */
  public Coder(Codebook codebook, Engine engine) {
    this(codebook, new RuleExtractor(codebook), engine);
  }

  /** Structure alone. */
  public Document segment(Article article) {
    return segmenter.segment(article);
  }

  /** Statements and who made them, without acts, stances and frames. */
  public List<AttributedStatement> extract(Document document) {
    return resolver.resolve(document, extractor.extract(document));
  }

  /** What one statement does, without stances and frames. */
  public ActCoding act(Document document, AttributedStatement said) {
    return engine.act(document, said);
  }

  /** Everything. */
  public CodedArticle code(Article article) {
    return code(segment(article));
  }

  /** Everything, from a document that has its structure. */
  public CodedArticle code(Document document) {
    return new CodedArticle(
        document,
        extract(document).stream().map(said -> code(document, said)).toList(),
        engine.names());
  }

  private CodedStatement code(Document document, AttributedStatement said) {
    Interruption.check();
    ActCoding act = engine.act(document, said);
    return new CodedStatement(
        said,
        cues.find(said.statement().lemma()),
        distancing.find(document.tokens(), said.statement()),
        act,
        engine.stances(document, said),
        engine.frames(document, said));
  }
}
