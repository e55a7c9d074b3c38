package org.demarche.quote.grammar;

import static org.demarche.text.WordClass.*;

import org.demarche.text.Document;
import org.demarche.text.Quotation;
import org.demarche.text.Sentence;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/**
 * A document's tokens as the grammar walks them: a quotation is one step, and each token knows
 * whether it is a finite verb where it stands.
 */
public final class Words {

  /** Words that are no names where a sentence may begin, though they have a capital. */
  private static final long CLOSED =
      mask(AUXILIARY, PRONOUN, DETERMINER, PREPOSITION, SUBORDINATOR, COORDINATOR, VERB, RELATIVE);

  private static final long BEGINS = mask(SENTENCE_END, QUOTE_OPEN, COLON);

  private final Tokens tokens;
  private final int size;

  /** For the opening mark of an outermost quotation its closing mark, and the other way round. */
  private final int[] partner;

  /** Outermost quotation that a token stands in or is a mark of, else -1. */
  private final int[] quotation;

  private final VerbRole[] roles;
  private final boolean[] name;

  public Words(Document document) {
    tokens = document.tokens();
    size = tokens.size();
    partner = new int[size];
    quotation = new int[size];
    name = new boolean[size];
    java.util.Arrays.fill(quotation, -1);
    int number = 0;
    int reached = -1;
    for (Quotation quote : document.quotations()) {
      if (quote.open() > reached) {
        int close = quote.closed() ? quote.close() : quote.close() - 1;
        partner[quote.open()] = close;
        partner[close] = quote.open();
        java.util.Arrays.fill(quotation, quote.open(), close + 1, number);
        reached = close;
      }
      number++;
    }
    titleCase(document);
    VerbTagger tagger = new VerbTagger(tokens, name);
    document.sentences().forEach(tagger::tag);
    roles = tagger.roles();
  }

  /** In a sentence of which nearly every word has a capital, a capital says nothing. */
  private void titleCase(Document document) {
    for (Sentence sentence : document.sentences()) {
      int capitals = 0;
      int lower = 0;
      for (int i = sentence.first(); i < sentence.last() && i < sentence.first() + 40; i++) {
        if (tokens.is(i, WORD) && tokens.end(i) - tokens.begin(i) > 3 && quotation[i] < 0) {
          if (tokens.is(i, CAPITALISED)) {
            capitals++;
          } else {
            lower++;
          }
        }
      }
      boolean title = capitals >= 4 && capitals > 3 * lower;
      for (int i = sentence.first(); i < sentence.last(); i++) {
        name[i] =
            !title
                && tokens.is(i, CAPITALISED)
                && !tokens.is(i, SENTENCE_INITIAL)
                && !(tokens.isAny(i, CLOSED) && i > 0 && tokens.isAny(i - 1, BEGINS));
        boolean numbered = i > 0 && tokens.is(i, NUMBER) && tokens.is(i - 1, CAPITALISED);
        name[i] |= numbered && tokens.norm(i - 1).equals("no"); // "No 10 denied it"
      }
    }
  }

  /** Whether the token has a capital that marks it as a name or part of one. */
  public boolean isName(int token) {
    return token >= 0 && token < size && name[token];
  }

  public Tokens tokens() {
    return tokens;
  }

  public int size() {
    return size;
  }

  /** The token after, or after the quotation that opens here. */
  public int next(int token) {
    return opens(token) ? partner[token] + 1 : token + 1;
  }

  /** The token before, or the opening mark of the quotation that closes there; may be -1. */
  public int previous(int token) {
    return closes(token - 1) ? partner[token - 1] : token - 1;
  }

  /** Number of the outermost quotation that the token stands in or is a mark of, else -1. */
  public int quotation(int token) {
    return quotation[token];
  }

  /** Whether an outermost quotation begins here. */
  public boolean opens(int token) {
    return token >= 0
        && token < size
        && quotation[token] >= 0
        && (token == 0 || quotation[token - 1] != quotation[token]);
  }

  /** Whether an outermost quotation ends here, with or without its closing mark. */
  public boolean closes(int token) {
    return token >= 0
        && token < size
        && quotation[token] >= 0
        && (token + 1 == size || quotation[token + 1] != quotation[token]);
  }

  /**
   * Whether the quotation that closes here ends as a sentence or before words that say whose it is.
   */
  public boolean isSetOff(int close) {
    int last = close;
    while (is(last, QUOTE_CLOSE)) {
      last--;
    }
    return isAny(last, mask(COMMA, SENTENCE_END, DASH));
  }

  /** Whether the token is a participle behind its auxiliary, or carries a clause itself. */
  public boolean isPredicate(int token) {
    if (role(token) != VerbRole.PARTICIPLE) {
      return isFinite(token);
    }
    int before = token - 1;
    while (isAny(before, mask(ADVERB, NEGATION)) && before > token - 4) {
      before--;
    }
    return isAny(before, mask(BE, HAVE)) && role(before) != VerbRole.GERUND;
  }

  /** The other end of the quotation that opens or closes here. */
  public int partner(int token) {
    return partner[token];
  }

  public boolean is(int token, WordClass wordClass) {
    return token >= 0 && token < size && tokens.is(token, wordClass);
  }

  public boolean isAny(int token, long mask) {
    return token >= 0 && token < size && tokens.isAny(token, mask);
  }

  /** The normalised word, or "" outside the text. */
  public String norm(int token) {
    return token >= 0 && token < size ? tokens.norm(token) : "";
  }

  public boolean is(int token, String norm) {
    return norm(token).equals(norm);
  }

  /** Whether the token is a finite verb here, as well as that can be told without a tagger. */
  public boolean isFinite(int token) {
    return token >= 0 && token < size && roles[token] == VerbRole.FINITE;
  }

  /** Whether the token is a verb here, finite or not. */
  public boolean isVerb(int token) {
    return role(token) != VerbRole.NONE;
  }

  VerbRole role(int token) {
    return token >= 0 && token < size ? roles[token] : VerbRole.NONE;
  }

  /** Whether a plural subject can end here: "they", "officials", "police", "Oslo and Rome". */
  public boolean isPluralSubject(int i) {
    if (is(i, ADVERB)) {
      return isPluralSubject(i - 1);
    }
    if (isAny(i, mask(PERSONAL_PRONOUN))) {
      return !is(i, "he") && !is(i, "she") && !is(i, "it");
    }
    return isPluralLike(i)
        || isName(i) && (is(i - 1, "and") || is(i - 2, "and") || is(i - 3, "and"))
        || is(i, "that")
        || is(i, "which")
        || is(i, "percent")
        || is(i, QUANTIFIER)
        || is(i, "police")
        || is(i, "officials")
        || is(i, "men")
        || is(i, "women")
        || is(i, BRACKET_CLOSE)
        || is(i, COMMA);
  }

  private boolean isPluralLike(int i) {
    String norm = norm(i);
    if (is(i, ADVERB)) {
      return isPluralLike(i - 1);
    }
    return is(i, WORD)
            && norm.endsWith("s")
            && !norm.endsWith("ss")
            && !isAny(i, mask(POSSESSIVE, BE, AUXILIARY, PREPOSITION, DETERMINER))
        || is(i, "people")
        || is(i, "both")
        || is(i, "many")
        || is(i, "some")
        || is(i, "most")
        || is(i, "who")
        || is(i, "others");
  }
}
