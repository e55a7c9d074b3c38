package org.demarche.text;

import java.util.List;
import java.util.Objects;

/**
 * An article with its structure.
 *
 * @param paragraphs in text order; together they hold every sentence once
 * @param sentences in text order; together they hold every token once
 * @param quotations by opening mark; a quotation inside another comes after it
 */
public record Document(
    Article article,
    Tokens tokens,
    List<Paragraph> paragraphs,
    List<Sentence> sentences,
    List<Quotation> quotations) {

  public Document {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(tokens, "tokens");
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
  }

  public String text() {
    return article.text();
  }

  /** Where a sentence stands in the text. */
  public Span span(Sentence sentence) {
    return tokens.span(sentence.first(), sentence.last());
  }

  public Paragraph paragraph(Sentence sentence) {
    return paragraphs.get(sentence.paragraph());
  }

  /** Number of the sentence that holds a token. */
  public int sentenceOf(int token) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).last() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
