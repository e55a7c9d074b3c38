package org.demarche;

import java.nio.file.Path;
import org.demarche.codebook.Codebook;
import org.demarche.coding.CodedArticle;
import org.demarche.coding.Coder;
import org.demarche.text.Article;

/**
 * Demarche as a library. Needs no Spark; an instance may serve many threads.
 *
 * <pre>{@code
 * Demarche demarche = Demarche.open(Path.of("my-codebook"));
 * CodedArticle coded = demarche.analyze(Article.of("a1", text));
 * }</pre>
 */
public final class Demarche {

  private final Coder coder;

  private Demarche(Codebook codebook) {
    this.coder = new Coder(codebook);
  }

  /** With the default codebook. */
  public static Demarche open() {
    return open(Codebook.shipped(Codebook.DEFAULT));
  }

  /**
   * With a codebook of one's own.
   *
   * @throws org.demarche.codebook.CodebookException with everything that is wrong in it
   */
  public static Demarche open(Path codebook) {
    return open(Codebook.open(codebook));
  }

  public static Demarche open(Codebook codebook) {
    return new Demarche(codebook);
  }

  /** The article's coded statements; any text is taken. */
  public CodedArticle analyze(Article article) {
    return coder.code(article);
  }
}
