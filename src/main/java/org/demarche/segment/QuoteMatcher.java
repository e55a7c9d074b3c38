package org.demarche.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.text.Quotation;
import org.demarche.text.WordClass;

/**
 * Pairs the quotation marks of one paragraph. Which way a mark faces is told by its shape and by
 * the white space around it; a mark without a partner is left alone, so that it spoils nothing.
 */
final class QuoteMatcher {

  private static final int DEEPEST = 4;

  private final String text;
  private final TokenBuffer tokens;
  private final int first;
  private final int last;

  /** Opening marks that still wait for their partner, as token and family. */
  private final List<int[]> open = new ArrayList<>();

  private final List<Quotation> found = new ArrayList<>();

  QuoteMatcher(String text, TokenBuffer tokens, int first, int last) {
    this.text = text;
    this.tokens = tokens;
    this.first = first;
    this.last = last;
  }

  /**
   * The paragraph's quotations by opening mark.
   *
   * @param goesOn whether the next paragraph opens with a quotation mark, as it does when a
   *     quotation runs over several paragraphs
   */
  List<Quotation> match(boolean goesOn) {
    for (int i = first; i < last; i++) {
      int family = family(i);
      if (family != Marks.NONE) {
        visit(i, family);
      }
    }
    unclosed(goesOn);
    found.sort(Comparator.comparingInt(Quotation::open));
    found.forEach(this::mark);
    return found;
  }

  private int family(int token) {
    if (!tokens.is(token, WordClass.PUNCTUATION)) {
      return Marks.NONE; // 's
    }
    int family = Marks.family(text.charAt(tokens.begin(token)));
    boolean doubled = tokens.end(token) - tokens.begin(token) > 1;
    return family == Marks.SINGLE && doubled ? Marks.DOUBLE : family;
  }

  private void visit(int token, int family) {
    char mark = text.charAt(tokens.begin(token));
    boolean free = startsFree(token);
    boolean freeAfter = endsFree(token);
    if (family == Marks.SINGLE && !free && (!freeAfter || !closesSingle(token))) {
      return;
    }
    boolean canOpen = !freeAfter && free;
    boolean canClose = freeAfter && !free;
    boolean opens;
    if (canOpen || canClose) {
      opens = canOpen;
    } else if (Marks.shape(mark) != 0) {
      opens = Marks.shape(mark) > 0;
    } else {
      opens = waiting(family) < 0;
    }
    if (canOpen && Marks.shape(mark) < 0 && family == Marks.SINGLE) {
      return; // ’90s, ’em
    }
    if (opens) {
      open.add(new int[] {token, family});
    } else {
      close(token, family);
    }
  }

  /** Before the mark stands nothing, white space, or what opens or joins. */
  private boolean startsFree(int token) {
    int at = tokens.begin(token) - 1;
    if (token == first || at < 0) {
      return true;
    }
    char c = text.charAt(at);
    return Characters.isBlank(c)
        || "([{—–-/=".indexOf(c) >= 0
        || (Marks.family(c) != Marks.NONE && tokens.end(token - 1) > at && isOpen(token - 1));
  }

  /** After the mark stands nothing, white space, or what closes. */
  private boolean endsFree(int token) {
    int at = tokens.end(token);
    if (token + 1 >= last || at >= text.length()) {
      return true;
    }
    char c = text.charAt(at);
    if (c == '.' && at + 1 < text.length() && text.charAt(at + 1) == '.') {
      return !startsFree(token);
    }
    return Characters.isBlank(c)
        || ".,;:!?)]}—–-/".indexOf(c) >= 0
        || (Marks.family(c) != Marks.NONE && !startsFree(token));
  }

  private boolean isOpen(int token) {
    return !open.isEmpty() && open.get(open.size() - 1)[0] == token;
  }

  /** Whether this is a closing single mark, not the apostrophe of "the officials' claims". */
  private boolean closesSingle(int token) {
    if (waiting(Marks.SINGLE) < 0) {
      return false;
    }
    char before = text.charAt(tokens.begin(token) - 1);
    if (before != 's') {
      return true;
    }
    for (int i = token + 1; i < last && i < token + 60; i++) {
      if (family(i) == Marks.SINGLE) {
        return startsFree(i);
      }
    }
    return true;
  }

  /** Where in {@link #open} the nearest mark of a family waits, or -1. */
  private int waiting(int family) {
    for (int i = open.size() - 1; i >= 0 && i >= open.size() - DEEPEST; i--) {
      if (open.get(i)[1] == family) {
        return i;
      }
    }
    return -1;
  }

  private void close(int token, int family) {
    int at = waiting(family);
    if (at < 0) {
      return;
    }
    int opened = open.get(at)[0];
    while (open.size() > at) {
      open.remove(open.size() - 1);
    }
    if (open.size() < DEEPEST && token > opened) {
      found.add(new Quotation(opened, token, true));
    }
  }

  /**
   * A quotation that is never closed runs to the paragraph's end where the next paragraph takes it
   * up, or where it is all that the paragraph holds; else its mark is a stray one.
   */
  private void unclosed(boolean goesOn) {
    if (open.isEmpty()) {
      return;
    }
    int[] outermost = open.get(0);
    int opened = outermost[0];
    boolean single = outermost[1] == Marks.SINGLE;
    boolean others =
        found.stream()
            .anyMatch(inner -> inner.open() > opened && family(inner.open()) == outermost[1]);
    boolean leads = opened == first || tokens.isAny(opened - 1, AFTER_CUE);
    boolean runsOn = goesOn ? !others || leads : leads && !others && !single;
    if (runsOn && opened + 1 < last) {
      found.removeIf(quotation -> quotation.open() > opened);
      found.add(new Quotation(opened, goesOn ? last : beforeAttribution(opened), false));
    }
  }

  /** Where the closing mark was forgotten: {@code "We will cross it, the driver said.} */
  private int beforeAttribution(int opened) {
    boolean reports = false;
    for (int i = last - 1; i > opened + 2 && i > last - LONGEST_ATTRIBUTION; i--) {
      reports |= tokens.is(i, WordClass.REPORTING);
      if (reports && tokens.is(i, WordClass.COMMA)) {
        return i + 1;
      }
    }
    return last;
  }

  private static final int LONGEST_ATTRIBUTION = 8;

  private static final long AFTER_CUE = WordClass.mask(WordClass.COMMA, WordClass.COLON);

  private void mark(Quotation quotation) {
    tokens.mark(quotation.open(), WordClass.QUOTE_OPEN);
    tokens.unmark(quotation.open(), WordClass.POSSESSIVE);
    if (quotation.closed()) {
      tokens.mark(quotation.close(), WordClass.QUOTE_CLOSE);
      tokens.unmark(quotation.close(), WordClass.POSSESSIVE);
    }
  }
}
