package org.demarche.model.feature;

import java.util.List;
import org.demarche.codebook.Acts;
import org.demarche.codebook.Codebook;
import org.demarche.stance.act.ActGrammar;
import org.demarche.stance.act.ActReader;
import org.demarche.stance.act.DirectedActReader;
import org.demarche.stance.act.Value;
import org.demarche.stance.scan.Item;
import org.demarche.stance.scan.Party;
import org.demarche.text.Span;
import org.jspecify.annotations.Nullable;

/** Words that name acts, by their groups, and the acts that the rules read between the parties. */
final class ActBlock implements Block {

  private final ActGrammar grammar;
  private final DirectedActReader reader;

  ActBlock(Codebook codebook) {
    grammar = new ActGrammar(codebook);
    reader = new DirectedActReader(new ActReader(grammar));
  }

  @Override
  public void add(Window window, FeatureVector out) {
    List<Item<Acts.Group>> items = grammar.lexicon().scan(window.tokens, window.from, window.to);
    for (Item<Acts.Group> item : items) {
      String group = item.entry().id() + (item.passive() ? " passive" : "");
      out.add("verb=" + item.entry().id(), 1, window.span(item.begin(), item.end()));
      out.add(
          "verb=" + group + " " + window.side(item.begin()),
          1,
          window.span(item.begin(), item.end()));
    }
    if (window.target.given()) {
      read("act by", window, items, window.target, Party.NONE, out);
      read("act to", window, items, Party.NONE, window.target, out);
    }
    if (window.source.given() || !window.target.given()) {
      read("act", window, items, window.source, window.target, out);
    }
  }

  private void read(
      String name,
      Window window,
      List<Item<Acts.Group>> items,
      Party source,
      Party target,
      FeatureVector out) {
    Value value = reader.read(window.tokens, items, window.from, window.to, source, target);
    out.add(name + "=" + act(value), 1, value == null ? null : span(window, value));
    if (value != null && value.operator() != null) {
      out.add(name + "=" + act(value) + " " + value.operator().id(), 1, span(window, value));
    }
  }

  private static Span span(Window window, Value value) {
    return window.span(value.head().begin(), value.head().end());
  }

  private static String act(@Nullable Value value) {
    return value == null || value.act() == null ? "none" : value.act().name();
  }
}
