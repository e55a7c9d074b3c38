package org.demarche.segment;

import java.util.List;
import java.util.Locale;
import org.demarche.text.Paragraph.Kind;
import org.demarche.text.Span;
import org.demarche.text.WordClass;

/** Tells prose from headings, captions, bylines and boilerplate, by form and by word lists. */
final class ParagraphKinds {

  private static final int LONGEST_HEADING = 20;
  private static final int LONGEST_BOILERPLATE = 14;

  private final List<String> boilerplate = WordLists.lines("boilerplate.txt");
  private final List<String> captions = WordLists.lines("captions.txt");

  /** What the paragraph at {@code span} is for; its tokens are [first, last). */
  Kind kind(String text, Span span, TokenBuffer tokens, int first, int last) {
    int size = last - first;
    boolean ended = isEnded(text, span, tokens, first, last);
    if (size > LONGEST_HEADING && ended) {
      return isCaption(text, span) ? Kind.CAPTION : Kind.PROSE;
    }
    String head = head(text, span);
    if (isBreadcrumb(text, span, ended, size) || isBoilerplate(head, size, ended)) {
      return Kind.BOILERPLATE;
    }
    if (isByline(head, size, ended)) {
      return Kind.BYLINE;
    }
    if (isCaption(text, span)) {
      return Kind.CAPTION;
    }
    return ended || size > LONGEST_HEADING ? Kind.PROSE : Kind.HEADING;
  }

  private static boolean isEnded(String text, Span span, TokenBuffer tokens, int first, int last) {
    char end = text.charAt(span.end() - 1);
    return ".?!:;,…—–".indexOf(end) >= 0
        || tokens.is(first, WordClass.QUOTE_OPEN)
        || tokens.isAny(last - 1, ENDS)
        || (end == ')' && span.length() > 2 && ".?!".indexOf(text.charAt(span.end() - 2)) >= 0);
  }

  private static final long ENDS =
      WordClass.mask(WordClass.QUOTE_CLOSE, WordClass.QUOTE_OPEN, WordClass.SENTENCE_END);

  /** The beginning in lower case, as the lists are written. */
  private static String head(String text, Span span) {
    int end = Math.min(span.end(), span.begin() + 60);
    return text.substring(span.begin(), end).toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static boolean isBreadcrumb(String text, Span span, boolean ended, int size) {
    char first = text.charAt(span.begin());
    boolean bullet = first == '-' || first == '•' || first == '›' || first == '»' || first == '*';
    return bullet && !ended && size <= LONGEST_HEADING;
  }

  private boolean isBoilerplate(String head, int size, boolean ended) {
    if (size > LONGEST_BOILERPLATE) {
      return false;
    }
    for (String phrase : boilerplate) {
      if (head.startsWith(phrase)
          && (head.length() == phrase.length() || !Characters.isWord(head.charAt(phrase.length())))
          && (!ended || phrase.indexOf(' ') > 0 || head.startsWith(":", phrase.length()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isByline(String head, int size, boolean ended) {
    return size <= 12 && !ended && head.startsWith("by ");
  }

  private boolean isCaption(String text, Span span) {
    String head = head(text, span);
    for (String phrase : captions) {
      if (head.startsWith(phrase)) {
        return true;
      }
    }
    int tail = Math.max(span.begin(), span.end() - 60);
    return text.indexOf('©', tail) >= 0
        && text.indexOf('©', tail) < span.end()
        && text.indexOf('"', span.begin()) < 0;
  }
}
