package org.demarche.stance;

import org.demarche.Demarche;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.inflect.Inflector;
import org.demarche.coding.CodedStatement;
import org.demarche.segment.Segmenter;
import org.demarche.stance.act.ActGrammar;
import org.demarche.stance.tone.ToneGrammar;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.demarche.text.Span;
import org.demarche.text.Tokens;

/** What tests of this room share: the default codebook, opened once, and texts read with it. */
public final class Texts {

  public static final Codebook CODEBOOK = Codebook.shipped(Codebook.DEFAULT);
  public static final ActGrammar ACTS = new ActGrammar(CODEBOOK);
  public static final ToneGrammar TONES = new ToneGrammar(CODEBOOK);
  public static final Inflector INFLECTOR = new Inflector(CODEBOOK.inflections());

  private static final Demarche DEMARCHE = Demarche.open(CODEBOOK);
  private static final Segmenter SEGMENTER = new Segmenter();

  private Texts() {}

  public static Document document(String text) {
    return SEGMENTER.segment(Article.of("test", text));
  }

  public static Tokens tokens(String text) {
    return document(text).tokens();
  }

  /** The first statement of a text, coded. */
  public static CodedStatement first(String text) {
    return DEMARCHE.analyze(Article.of("test", text)).statements().get(0);
  }

  /** Where {@code part} stands in {@code text} for the first time. */
  public static Span span(String text, String part) {
    int begin = text.indexOf(part);
    if (begin < 0) {
      throw new IllegalArgumentException(part + " does not stand in " + text);
    }
    return new Span(begin, begin + part.length());
  }
}
