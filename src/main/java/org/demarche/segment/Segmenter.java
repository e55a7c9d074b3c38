package org.demarche.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.demarche.text.Paragraph;
import org.demarche.text.Sentence;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/** Gives an article its structure. */
public final class Segmenter {

  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[.'’-][\\p{L}\\p{N}]+)*|[^\\s\\p{L}\\p{N}]");

  /** Never throws, whatever the text. */
  public Document segment(Article article) {
    String text = article.text();
    List<Span> found = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      found.add(new Span(matcher.start(), matcher.end()));
    }
    int size = found.size();
    int[] begins = new int[size];
    int[] ends = new int[size];
    String[] norms = new String[size];
    long[] classes = new long[size];
    List<Sentence> sentences = new ArrayList<>();
    List<Paragraph> paragraphs = new ArrayList<>();
    int sentence = 0;
    int paragraph = 0;
    for (int i = 0; i < size; i++) {
      begins[i] = found.get(i).begin();
      ends[i] = found.get(i).end();
      norms[i] = found.get(i).of(text).replace('’', '\'').toLowerCase(Locale.ROOT);
      boolean word = Character.isLetter(text.charAt(begins[i]));
      classes[i] = word ? WordClass.WORD.bit() : WordClass.PUNCTUATION.bit();
      boolean last =
          i + 1 == size || text.substring(ends[i], found.get(i + 1).begin()).contains("\n");
      if (last || norms[i].equals(".")) {
        sentences.add(new Sentence(sentence, i + 1, paragraphs.size()));
        sentence = i + 1;
      }
      if (last) {
        Span span = new Span(begins[sentences.get(paragraph).first()], ends[i]);
        paragraphs.add(new Paragraph(Paragraph.Kind.PROSE, span, paragraph, sentences.size()));
        paragraph = sentences.size();
      }
    }
    Tokens tokens = new Tokens(text, size, begins, ends, norms, classes);
    return new Document(article, tokens, paragraphs, sentences, List.of());
  }
}
