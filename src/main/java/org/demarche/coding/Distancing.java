package org.demarche.coding;

import static org.demarche.text.WordClass.DETERMINER;
import static org.demarche.text.WordClass.POSSESSIVE_PRONOUN;
import static org.demarche.text.WordClass.QUOTED;
import static org.demarche.text.WordClass.QUOTE_CLOSE;
import static org.demarche.text.WordClass.QUOTE_OPEN;

import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Tones;
import org.demarche.codebook.inflect.Inflector;
import org.demarche.quote.Statement;
import org.demarche.stance.scan.Item;
import org.demarche.stance.scan.Lexicon;
import org.demarche.stance.scan.Party;
import org.demarche.text.Evidence;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/**
 * Finds where a report keeps its distance from what it reports, beside its cue: words like
 * "so-called" and scare quotes, in the reporter's own words. Inside a quotation they are the
 * speaker's.
 */
final class Distancing {

  /** Scare quotes hold no more tokens than this. */
  private static final int LONGEST = 3;

  private static final long BEFORE_QUOTES = WordClass.mask(DETERMINER, POSSESSIVE_PRONOUN);

  private final Lexicon<Tones.Group> words;

  Distancing(Codebook codebook) {
    List<Tones.Group> groups =
        codebook.tones().groups().stream().filter(Tones.Group::distance).toList();
    this.words = new Lexicon<>(groups, Tones.Group::words, new Inflector(codebook.inflections()));
  }

  List<Evidence> find(Tokens tokens, Statement statement) {
    List<Evidence> found = new ArrayList<>();
    for (Span part : statement.content()) {
      Party piece = Party.at(tokens, part);
      for (Item<Tones.Group> item : words.scan(tokens, piece.begin(), piece.end())) {
        if (!tokens.is(item.begin(), QUOTED)) {
          Span span = tokens.span(item.begin(), item.end());
          found.add(evidence("tones:" + item.entry().id(), span));
        }
      }
      for (int at = piece.begin(); at + 1 < piece.end(); at++) {
        if (!tokens.is(at, QUOTED) && tokens.is(at + 1, QUOTE_OPEN) && definite(tokens, at)) {
          int close = close(tokens, at + 2, piece.end());
          if (close > at + 2) {
            found.add(evidence("quotes:scare", tokens.span(at + 1, close + 1)));
          }
        }
      }
    }
    return found;
  }

  /** "a" leads to a description that is quoted, "the" to a name that is doubted. */
  private static boolean definite(Tokens tokens, int at) {
    return tokens.isAny(at, BEFORE_QUOTES) && !tokens.norm(at).matches("an?");
  }

  /** Where the closing mark of a few words stands, or -1. */
  private static int close(Tokens tokens, int from, int to) {
    for (int at = from; at < Math.min(to, from + LONGEST + 1); at++) {
      if (tokens.is(at, QUOTE_CLOSE)) {
        return at;
      }
    }
    return -1;
  }

  private static Evidence evidence(String rule, Span span) {
    return new Evidence(
        Evidence.Of.KIND, "distancing", rule, span, "the report keeps its distance");
  }
}
