package org.demarche.stance.act;

import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.Act;
import org.demarche.codebook.Acts;
import org.demarche.codebook.Illocution;
import org.demarche.codebook.Modality;
import org.demarche.quote.Statement;
import org.demarche.stance.ActCoding;
import org.demarche.stance.scan.Item;
import org.demarche.stance.scan.Parties;
import org.demarche.stance.scan.Party;
import org.demarche.stance.scan.Relatives;
import org.demarche.text.Document;
import org.demarche.text.Evidence;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a statement does. Its cue is the outermost word: "demanded" makes a request of
 * whatever was demanded; "said" leaves the content as it is.
 */
public final class StatementActReader {

  private final ActGrammar grammar;
  private final ActReader reader;

  public StatementActReader(ActGrammar grammar) {
    this.grammar = grammar;
    this.reader = new ActReader(grammar);
  }

  public ActCoding read(Document document, Statement statement) {
    Tokens tokens = document.tokens();
    Found found = new Found();
    for (Span part : statement.content()) {
      found.add(tokens, Party.at(tokens, part));
    }
    Value cue = cue(tokens, statement);
    Value value = cue == null || transparent(cue) ? found.own() : under(cue, found.any());
    boolean acts = value != null && value.act() != null;
    Act act = acts ? value.act() : Act.ASSERT;
    return new ActCoding(
        act,
        illocution(act, value, found.modality),
        value != null && value.passes("not"),
        modality(value, found),
        found.condition,
        found.actor,
        found.recipient,
        runnerUp(act, cue, found),
        acts ? (cue != null && cue.act() != null ? 0.9 : 0.7) : 0.5,
        acts ? ActEvidence.of(tokens, value) : List.<Evidence>of());
  }

  /** What the cue does by itself, or null where it only says that something was said. */
  private @Nullable Value cue(Tokens tokens, Statement statement) {
    for (Span part : statement.cue()) {
      Party party = Party.at(tokens, part);
      List<Item<Acts.Group>> items = grammar.lexicon().scan(tokens, party.begin(), party.end());
      for (int at = 0; at < items.size(); at++) {
        Value value = reader.read(tokens, items, at, party.end());
        if (value.act() != null || value.operator() != null) {
          return value;
        }
      }
    }
    return null;
  }

  /** Whether a cue leaves the content as it is: "said". */
  private static boolean transparent(Value cue) {
    return cue.operator() != null
        && cue.inner() == null
        && cue.operator().makes().getOrDefault("any", "none").equals("same");
  }

  /** The cue over the content: an operator takes it in, a plain act stands. */
  private Value under(Value cue, @Nullable Value content) {
    Acts.Operator operator = cue.operator();
    if (operator == null || cue.inner() != null) {
      return cue;
    }
    return reader.apply(operator, cue.head(), content);
  }

  private Illocution illocution(Act act, @Nullable Value value, Modality modality) {
    if (value != null && value.operator() != null && value.operator().illocution() != null) {
      return value.operator().illocution();
    }
    return act == Act.ASSERT && modality == Modality.OBLIGATION
        ? Illocution.DIRECTIVE
        : grammar.illocutionOf(act);
  }

  private static Modality modality(@Nullable Value value, Found found) {
    if (found.condition != null) {
      return Modality.HYPOTHETICAL;
    }
    for (Value at = value; at != null; at = at.inner()) {
      if (at.operator() != null && at.operator().modality() != null) {
        return at.operator().modality();
      }
    }
    return found.modality;
  }

  private static @Nullable Act runnerUp(Act act, @Nullable Value cue, Found found) {
    List<Act> others = new ArrayList<>();
    if (cue != null && cue.act() != null) {
      others.add(cue.act());
    }
    others.addAll(found.acts);
    return others.stream().filter(other -> other != act).findFirst().orElse(null);
  }

  /** What the pieces of a content hold. */
  private final class Found {
    private @Nullable Value first;
    private @Nullable Value nominal;
    private final List<Act> acts = new ArrayList<>();
    private Modality modality = Modality.FACTUAL;
    private @Nullable Span condition;
    private @Nullable Span actor;
    private @Nullable Span recipient;

    void add(Tokens tokens, Party part) {
      List<Item<Acts.Group>> items = grammar.lexicon().scan(tokens, part.begin(), part.end());
      if (condition == null) {
        condition = Conditions.find(tokens, items, part.begin(), part.end());
      }
      for (int from = part.begin(); from < part.end(); ) {
        Value value = reader.first(tokens, items, from, part.end(), part.end(), false);
        if (value == null) {
          break;
        }
        boolean relative = Relatives.isReduced(tokens, value.head(), part.begin());
        if (!relative) {
          acts.add(value.act());
        }
        if (first == null && !relative) {
          first = value;
          actor = Parties.before(tokens, part.begin(), value.head().begin());
          recipient = Parties.after(tokens, value.end(), part.end());
        }
        from = value.end();
      }
      if (nominal == null) {
        nominal = nominal(tokens, items, part);
      }
      for (Item<Acts.Group> item : items) {
        Acts.Operator operator = grammar.operator(item.entry());
        if (modality == Modality.FACTUAL && operator != null && operator.modality() != null) {
          modality = operator.modality();
        }
      }
    }

    /** Without a cue that does anything: a verb's act, or a noun like "readiness to". */
    @Nullable Value own() {
      return first == null && nominal != null && nominal.operator() != null ? nominal : first;
    }

    /** What a cue that is an operator takes in. */
    @Nullable Value any() {
      return first == null ? nominal : first;
    }

    /** A content that is a noun phrase: "a halt to the raids". */
    private @Nullable Value nominal(Tokens tokens, List<Item<Acts.Group>> items, Party part) {
      for (int at = 0; at < items.size(); at++) {
        Value value = reader.read(tokens, items, at, part.end());
        if (value.act() != null || value.kind() != null) {
          return value;
        }
      }
      return null;
    }
  }
}
