package org.demarche.stance.act;

import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.Acts;
import org.demarche.codebook.Modality;
import org.demarche.codebook.inflect.Form;
import org.demarche.stance.scan.Item;
import org.demarche.stance.scan.Parties;
import org.demarche.stance.scan.Party;
import org.demarche.stance.scan.Relatives;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** What the pieces of a statement's content do. */
final class Content {

  private final Tokens tokens;
  private final ActGrammar grammar;
  private final ActReader reader;
  private @Nullable Value first;
  private @Nullable Value nominal;
  private final List<Value> values = new ArrayList<>();
  private Modality modality = Modality.FACTUAL;
  private @Nullable Span condition;
  private @Nullable Span actor;
  private @Nullable Span recipient;
  private @Nullable Span denial;
  private boolean imperative;

  Content(Tokens tokens, ActGrammar grammar, ActReader reader) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.reader = reader;
  }

  void add(Party part) {
    List<Item<Acts.Group>> items = grammar.lexicon().scan(tokens, part.begin(), part.end());
    imperative |= values.isEmpty() && isImperative(items, part);
    if (condition == null) {
      condition = Conditions.find(tokens, items, part.begin(), part.end());
    }
    for (int from = part.begin(); from < part.end(); ) {
      Value value = reader.first(tokens, items, from, part.end(), part.end(), false);
      if (value == null) {
        break;
      }
      boolean aside =
          Relatives.isReduced(tokens, value.head(), part.begin())
              || isCondition(value)
              || isJudged(value);
      if (!aside) {
        values.add(value);
      }
      if (first == null && !aside) {
        first = value;
        actor = Parties.before(tokens, part.begin(), value.head().begin());
        recipient = Parties.after(tokens, value.end(), part.end());
      }
      from = value.end();
    }
    if (denial == null) {
      denial = Denials.find(tokens, part.begin(), part.end());
    }
    if (nominal == null) {
      nominal = nominal(items, part);
    }
    for (Item<Acts.Group> item : items) {
      Acts.Operator operator = grammar.operator(item.entry());
      if (modality == Modality.FACTUAL && operator != null && operator.modality() != null) {
        modality = operator.modality();
      }
    }
  }

  /** Whether an act is only what another hangs on: "if the hotline is ignored". */
  private boolean isCondition(Value value) {
    return condition != null
        && Conditions.opensClause(tokens, condition)
        && condition.contains(tokens.begin(value.head().begin()));
  }

  /** Whether an act is only what is judged: "it is immoral to leave them". */
  private boolean isJudged(Value value) {
    int verb = value.head().begin();
    return verb >= 4
        && tokens.is(verb - 1, WordClass.TO)
        && tokens.is(verb - 3, WordClass.BE)
        && tokens.norm(verb - 4).equals("it");
  }

  /** Without a cue that does anything: a verb's act, or a noun like "readiness to". */
  @Nullable Value own() {
    boolean operator = nominal != null && nominal.operator() != null && nominal.act() != null;
    return operator && (first == null || nominal.items().contains(first.head())) ? nominal : first;
  }

  /** What a cue that is an operator takes in. */
  @Nullable Value any() {
    return first == null ? nominal : first;
  }

  /** A content that is a noun phrase: "a halt to the raids". */
  private @Nullable Value nominal(List<Item<Acts.Group>> items, Party part) {
    for (int at = 0; at < items.size(); at++) {
      Value value = reader.read(tokens, items, at, part.end());
      if ((value.act() != null || value.kind() != null) && !isJudged(value)) {
        return value;
      }
    }
    return null;
  }

  private boolean isImperative(List<Item<Acts.Group>> items, Party part) {
    int first = part.begin();
    while (first < part.end() && tokens.is(first, WordClass.PUNCTUATION)) {
      first++;
    }
    return !items.isEmpty()
        && items.get(0).begin() == first
        && items.get(0).form() == Form.BASE
        && tokens.is(first, WordClass.CAPITALISED);
  }

  /** Whether it begins with a bare verb: "Stop the raids". */
  boolean imperative() {
    return imperative;
  }

  /** All that have an act, in text order. */
  List<Value> values() {
    return List.copyOf(values);
  }

  Modality modality() {
    return modality;
  }

  /** The words that say that something was not so, or null. */
  @Nullable Span denial() {
    return denial;
  }

  @Nullable Span condition() {
    return condition;
  }

  @Nullable Span actor() {
    return actor;
  }

  @Nullable Span recipient() {
    return recipient;
  }
}
