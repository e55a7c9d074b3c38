package org.demarche.stance.issue;

import static org.demarche.text.WordClass.NEGATION;
import static org.demarche.text.WordClass.POSSESSIVE;
import static org.demarche.text.WordClass.PUNCTUATION;

import java.util.List;
import java.util.Set;
import org.demarche.codebook.Acts;
import org.demarche.codebook.Modality;
import org.demarche.codebook.inflect.Form;
import org.demarche.stance.act.ActGrammar;
import org.demarche.stance.scan.Clauses;
import org.demarche.stance.scan.Item;
import org.demarche.stance.scan.Parties;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads the attitude toward a mention off the words that govern it: those before it in its clause,
 * from the inside out, and the cue last.
 */
final class AttitudeReader {

  /** Between two governing words, or the last and the mention, lie no more tokens than this. */
  private static final int REACH = 16;

  /** How far before a mention the word stands that makes it a condition. */
  private static final int NEAR = 7;

  /** How far after a mention the verb stands that says that it ends. */
  private static final int ENDED = 5;

  private static final Set<String> NEGATIVE =
      Set.of("no", "impossible", "nothing", "none", "meaningless", "cannot", "never");

  private final ActGrammar grammar;

  AttitudeReader(ActGrammar grammar) {
    this.grammar = grammar;
  }

  /** The words before a mention in a piece of content that begins at {@code from}. */
  void governors(
      Tokens tokens,
      List<Item<Acts.Group>> items,
      int from,
      Mention mention,
      Speech speech,
      Attitude attitude) {
    if (attitude.taken()) {
      return;
    }
    int reached = mention.begin();
    for (int at = items.size() - 1; at >= 0; at--) {
      Item<Acts.Group> item = items.get(at);
      if (item.end() > reached && !inside(item, mention)) {
        continue;
      }
      if (item.begin() < mention.begin()
          && (reached - item.end() > REACH || Clauses.parted(tokens, item.end(), reached))) {
        break;
      }
      boolean before = attitude.taken();
      govern(tokens, item, attitude);
      if (!before && attitude.taken() && hasHolder(item)) {
        Span holder = holder(tokens, item, from);
        if (holder != null && !speech.isOwn(holder)) {
          attitude.disown(holder);
        }
      }
      reached = Math.min(reached, item.begin());
    }
    imperative(tokens, items, from, attitude);
  }

  /** "the strikes stop", "the raids were halted": what ends is spoken of as ended. */
  void ended(Tokens tokens, List<Item<Acts.Group>> items, Mention mention, Attitude attitude) {
    for (Item<Acts.Group> item : items) {
      int gap = item.begin() - mention.end();
      Acts.Operator operator = grammar.operator(item.entry());
      if (gap < 0 || gap > ENDED || operator == null || !item.form().verb()) {
        continue;
      }
      boolean object = !item.passive() && Parties.begins(tokens, item.end());
      if (operator.id().equals("end")
          && !object
          && !Clauses.parted(tokens, mention.end(), item.begin())) {
        attitude.turn(tokens.span(item.begin(), item.end()), "acts:" + item.entry().id());
      }
      return;
    }
  }

  /** "must", "will not" between the words of a mention: "Israel must withdraw". */
  private boolean inside(Item<Acts.Group> item, Mention mention) {
    return grammar.operator(item.entry()) != null
        && item.form() == Form.FIXED
        && item.begin() > mention.begin()
        && item.end() < mention.end();
  }

  /** What begins with a bare verb asks for what it says: "Stop the raids". */
  private static void imperative(
      Tokens tokens, List<Item<Acts.Group>> items, int from, Attitude attitude) {
    int first = from;
    while (first < tokens.size() && tokens.is(first, PUNCTUATION)) {
      first++;
    }
    if (!attitude.taken() && !items.isEmpty()) {
      Item<Acts.Group> item = items.get(0);
      if (item.begin() == first && item.form() == Form.BASE && item.end() > first) {
        attitude.take(0.8, tokens.span(item.begin(), item.end()), "stance:imperative");
      }
    }
  }

  /** A condition or an exclusion makes what it names wanted: "not without a timeline". */
  void requirement(
      Tokens tokens,
      List<Item<Acts.Group>> items,
      int from,
      int to,
      Mention mention,
      Attitude attitude) {
    for (Item<Acts.Group> item : items) {
      int gap = mention.begin() - item.end();
      if (gap < 0 || gap > NEAR || item.entry().kind() == null || broken(tokens, item, mention)) {
        continue;
      }
      Span span = tokens.span(item.begin(), item.end());
      boolean denied = negated(tokens, from, to, item);
      if (item.entry().kind().equals("exclusion") && denied) {
        attitude.require(0.8, span, "stance:obstacle");
        return;
      }
      if (item.entry().kind().equals("irreplaceable")) {
        attitude.require(0.6, span, "stance:irreplaceable");
        return;
      }
      if (item.entry().kind().equals("requirement")) {
        attitude.require(denied ? 0.7 : 0.5, span, "stance:requirement");
        return;
      }
    }
  }

  /** The cue, whose subject is the speaker. */
  void cue(Tokens tokens, List<Item<Acts.Group>> items, boolean clause, Attitude attitude) {
    for (int at = items.size() - 1; at >= 0; at--) {
      Acts.Operator operator = grammar.operator(items.get(at).entry());
      if (clause && operator != null && operator.nouns()) {
        continue; // "stressed that ...", not "stressed the security of ..."
      }
      govern(tokens, items.get(at), attitude);
    }
  }

  private void govern(Tokens tokens, Item<Acts.Group> item, Attitude attitude) {
    Span span = tokens.span(item.begin(), item.end());
    String rule = "acts:" + item.entry().id();
    Acts.Operator operator = grammar.operator(item.entry());
    if (operator == null) {
      if (item.entry().attitude() != 0) {
        attitude.take(item.entry().attitude(), span, rule);
      }
    } else if (operator.attitude() != 0) {
      attitude.take(operator.attitude(), span, rule);
    } else if (operator.polarity() < 0) {
      attitude.turn(span, rule);
    } else if (operator.modality() == Modality.POSSIBILITY) {
      attitude.weaken(span, rule);
    }
  }

  /** "must" and "should" are the speaker's own, whoever stands before them. */
  private boolean hasHolder(Item<Acts.Group> item) {
    Acts.Operator operator = grammar.operator(item.entry());
    boolean ought =
        operator != null && operator.modality() == Modality.OBLIGATION && !item.form().verb();
    return !ought || item.form().noun();
  }

  private static @Nullable Span holder(Tokens tokens, Item<Acts.Group> item, int from) {
    if (!item.form().noun()) {
      return Parties.before(tokens, from, item.begin());
    }
    int owner = item.begin() - 1;
    while (owner > from && !tokens.is(owner, POSSESSIVE) && item.begin() - owner < 3) {
      owner--;
    }
    return owner > from && tokens.is(owner, POSSESSIVE)
        ? Parties.before(tokens, from, owner)
        : null;
  }

  private static boolean broken(Tokens tokens, Item<Acts.Group> item, Mention mention) {
    for (int at = item.end(); at < mention.begin(); at++) {
      if (tokens.is(at, PUNCTUATION)) {
        return true;
      }
    }
    return false;
  }

  private static boolean negated(Tokens tokens, int from, int to, Item<Acts.Group> except) {
    for (int at = from; at < to; at++) {
      boolean itself = at >= except.begin() && at < except.end();
      if (!itself && (tokens.is(at, NEGATION) || NEGATIVE.contains(tokens.norm(at)))) {
        return true;
      }
    }
    return false;
  }
}
