package org.demarche.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.codebook.Frame.Example;
import org.demarche.codebook.Frame.Term;

/**
 * The {@code frames:} section of a codebook.
 *
 * @param entries each id once
 */
public record Frames(List<Frame> entries) {

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "add",
          "borrows",
          "kind",
          "number",
          "name",
          "definition",
          "distinctive",
          "typical",
          "generic",
          "examples");

  /** Evidence that one sight of a word adds, by the list it stands in. */
  private static final Map<String, Double> WEIGHTS =
      Map.of("distinctive", 2.4, "typical", 1.0, "generic", 0.5);

  private static final List<String> FUNCTIONS = List.of("problem", "cause", "judgement", "remedy");

  public Frames {
    entries = List.copyOf(entries);
  }

  /**
   * Reads the entries of all layers; a later one replaces an earlier one of the same id, or adds
   * its words and examples to it where it says {@code add: true}.
   */
  static Frames read(List<YamlNode> entries) {
    Map<String, Frame> frames = new LinkedHashMap<>();
    for (YamlNode entry : entries) {
      entry.only(KEYS);
      Frame frame = frame(entry);
      if (entry.flag("add") && frames.containsKey(frame.id())) {
        frames.merge(frame.id(), frame, Frames::add);
      } else {
        complete(entry, frame);
        frames.put(frame.id(), frame);
      }
    }
    entries.forEach(entry -> borrow(entry, frames));
    return new Frames(List.copyOf(frames.values()));
  }

  /** Adds the words of other frames, each at a share of its weight, to those of a frame. */
  private static void borrow(YamlNode entry, Map<String, Frame> frames) {
    for (YamlNode loan : entry.items("borrows")) {
      loan.only(Set.of("from", "share"));
      Frame lender = frames.get(loan.text("from"));
      double share = loan.number("share", 0);
      if (lender == null || !(share > 0 && share <= 1)) {
        loan.problem("\"borrows\" wants the id of a frame and a share above 0, at most 1.");
      } else {
        List<Term> terms =
            lender.terms().stream().map(t -> new Term(t.pattern(), t.weight() * share)).toList();
        frames.computeIfPresent(entry.text("id"), (id, frame) -> with(terms, frame));
      }
    }
  }

  private static Frame frame(YamlNode entry) {
    Map<String, Term> terms = new LinkedHashMap<>();
    for (String list : List.of("distinctive", "typical", "generic")) {
      for (YamlNode item : entry.items(list)) {
        String pattern = item.value();
        if (pattern.replaceAll("[*=\\s]", "").isEmpty()) {
          item.problem("an empty pattern.");
        } else {
          terms.putIfAbsent(pattern, new Term(pattern, WEIGHTS.get(list)));
        }
      }
    }
    return new Frame(
        entry.text("id"),
        entry.choice("kind", Frame.Kind.class, Frame.Kind.DIPLOMACY),
        (int) entry.number("number", 0),
        entry.text("name", entry.text("id")),
        entry.text("definition", ""),
        List.copyOf(terms.values()),
        entry.items("examples").stream().map(Frames::example).toList(),
        entry.file(),
        entry.line());
  }

  private static Example example(YamlNode node) {
    node.only(Set.of("hit", "words", "miss"));
    if (node.has("hit") == node.has("miss")) {
      node.problem("an example is a \"hit\" (with its \"words\") or a \"miss\".");
    }
    return node.has("miss")
        ? new Example(node.text("miss"), null, node.line())
        : new Example(node.text("hit", ""), node.texts("words"), node.line());
  }

  private static void complete(YamlNode entry, Frame frame) {
    if (frame.kind() == Frame.Kind.FUNCTION && !FUNCTIONS.contains(frame.id())) {
      entry.problem("a function is one of " + String.join(", ", FUNCTIONS) + ".");
    }
    if (frame.definition().isEmpty()) {
      entry.problem("frame \"" + frame.id() + "\" has no definition.");
    }
    if (frame.terms().isEmpty()) {
      return;
    }
    boolean hit = frame.examples().stream().anyMatch(example -> example.words() != null);
    boolean miss = frame.examples().stream().anyMatch(example -> example.words() == null);
    if (!hit || !miss) {
      entry.problem("frame \"" + frame.id() + "\" wants an example of a hit and of a near miss.");
    }
  }

  private static Frame add(Frame frame, Frame more) {
    Frame added = with(frame.terms(), more);
    List<Example> examples = new ArrayList<>(frame.examples());
    examples.addAll(more.examples());
    return new Frame(
        frame.id(),
        frame.kind(),
        frame.number(),
        frame.name(),
        frame.definition(),
        added.terms(),
        examples,
        frame.file(),
        frame.line());
  }

  /** The frame with further words; where it has a word already, its own weight holds. */
  private static Frame with(List<Term> further, Frame frame) {
    List<Term> terms = new ArrayList<>(frame.terms());
    Set<String> own = terms.stream().map(Term::pattern).collect(Collectors.toSet());
    further.stream().filter(term -> !own.contains(term.pattern())).forEach(terms::add);
    return new Frame(
        frame.id(),
        frame.kind(),
        frame.number(),
        frame.name(),
        frame.definition(),
        terms,
        frame.examples(),
        frame.file(),
        frame.line());
  }
}
