package org.demarche.segment;

import java.util.ArrayList;
import java.util.List;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.demarche.text.Interruption;
import org.demarche.text.Paragraph;
import org.demarche.text.Quotation;
import org.demarche.text.Sentence;
import org.demarche.text.Span;
import org.demarche.text.WordClass;

/**
 * Gives an article its structure, in time linear in its length. An instance may serve many threads.
 */
public final class Segmenter {

  private final Tokenizer tokenizer = new Tokenizer(new Vocabulary());
  private final ParagraphKinds kinds = new ParagraphKinds();

  /** Never throws, whatever the text. */
  public Document segment(Article article) {
    String text = article.text();
    List<Span> lines = Lines.of(text);
    TokenBuffer tokens = new TokenBuffer(text.length());
    List<Span> held = new ArrayList<>(lines.size());
    List<Integer> starts = new ArrayList<>(lines.size() + 1);
    for (Span line : lines) {
      Interruption.check();
      int before = tokens.size();
      tokenizer.tokenize(text, line.begin(), line.end(), tokens);
      if (tokens.size() > before) {
        held.add(line);
        starts.add(before);
      }
    }
    starts.add(tokens.size());
    List<Paragraph> paragraphs = new ArrayList<>(held.size());
    List<Sentence> sentences = new ArrayList<>();
    List<Quotation> quotations = new ArrayList<>();
    SentenceSplitter splitter = new SentenceSplitter(text, tokens);
    for (int i = 0; i < held.size(); i++) {
      Interruption.check();
      int first = starts.get(i);
      int last = starts.get(i + 1);
      boolean goesOn = last < tokens.size() && opensQuotation(text, tokens, last);
      List<Quotation> found = new QuoteMatcher(text, tokens, first, last).match(goesOn);
      int sentence = sentences.size();
      splitter.split(first, last, paragraphs.size(), found, sentences);
      for (int s = sentence; s < sentences.size(); s++) {
        tokens.mark(sentences.get(s).first(), WordClass.SENTENCE_INITIAL);
      }
      quote(tokens, found);
      quotations.addAll(found);
      Paragraph.Kind kind = kinds.kind(text, held.get(i), tokens, first, last);
      paragraphs.add(new Paragraph(kind, held.get(i), sentence, sentences.size()));
    }
    return new Document(article, tokens.toTokens(text), paragraphs, sentences, quotations);
  }

  private static boolean opensQuotation(String text, TokenBuffer tokens, int token) {
    char c = text.charAt(tokens.begin(token));
    boolean doubled = tokens.end(token) - tokens.begin(token) > 1;
    int family = Marks.family(c);
    return family != Marks.NONE
        && (c != '\'' || doubled || tokens.size() > token + 1)
        && Marks.shape(c) >= 0;
  }

  private static void quote(TokenBuffer tokens, List<Quotation> quotations) {
    int reached = 0;
    for (Quotation quotation : quotations) {
      for (int i = Math.max(reached, quotation.open() + 1); i < quotation.close(); i++) {
        tokens.mark(i, WordClass.QUOTED);
      }
      reached = Math.max(reached, quotation.close());
    }
  }
}
