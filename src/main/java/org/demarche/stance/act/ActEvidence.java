package org.demarche.stance.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.codebook.Act;
import org.demarche.codebook.Acts;
import org.demarche.stance.scan.Item;
import org.demarche.text.Evidence;
import org.demarche.text.Tokens;

/** Tells which words made an act what it is, innermost first, as it was read. */
public final class ActEvidence {

  private ActEvidence() {}

  /** Of a value that has an act. */
  public static List<Evidence> of(Tokens tokens, Value value) {
    List<Evidence> evidence = new ArrayList<>();
    add(tokens, value, name(value.act()), evidence);
    return evidence;
  }

  /** The words that speak for another act than the one that was given. */
  static Evidence runnerUp(Tokens tokens, Act given, Value other) {
    Item<Acts.Group> item = other.head();
    return new Evidence(
        Evidence.Of.ACT,
        name(given),
        "acts:runner-up",
        tokens.span(item.begin(), item.end()),
        "next best: " + name(other.act()));
  }

  private static void add(Tokens tokens, Value value, String ref, List<Evidence> evidence) {
    if (value.inner() != null) {
      add(tokens, value.inner(), ref, evidence);
    }
    Item<Acts.Group> item = value.head();
    evidence.add(
        new Evidence(
            Evidence.Of.ACT,
            ref,
            "acts:" + item.entry().id(),
            tokens.span(item.begin(), item.end()),
            effect(value)));
  }

  private static String effect(Value value) {
    String act = value.act() == null ? "no act" : name(value.act());
    if (value.operator() == null) {
      return value.act() == null ? "names " + value.kind() : "names " + act;
    }
    Value inner = value.inner();
    if (inner == null || inner.act() == value.act()) {
      return value.operator().id() + ": " + act;
    }
    String kind = inner.kind() == null ? "that" : inner.kind();
    String under = inner.act() == null ? kind : name(inner.act());
    return value.operator().id() + " turns " + under + " into " + act;
  }

  private static String name(@org.jspecify.annotations.Nullable Act act) {
    return act == null ? "" : act.name().toLowerCase(Locale.ROOT);
  }
}
