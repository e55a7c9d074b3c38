package org.demarche.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.codebook.Issue.Example;
import org.demarche.codebook.Issue.Phrase;

/** The {@code issues:} section of a codebook, in the order of its files. */
public record Issues(List<Issue> all) {

  private static final Set<String> LABELS =
      Set.of("support", "oppose", "ambivalent", "neutral", "none");

  public Issues {
    all = List.copyOf(all);
  }

  /** Their ids, in order. */
  public List<String> ids() {
    return all.stream().map(Issue::id).toList();
  }

  /** Reads the entries of all layers; a later one replaces an earlier one of the same id. */
  static Issues read(List<YamlNode> entries) {
    Map<String, Issue> issues = new LinkedHashMap<>();
    for (YamlNode entry : entries) {
      Issue issue = issue(entry);
      issues.put(issue.id(), issue);
    }
    return new Issues(List.copyOf(issues.values()));
  }

  private static Issue issue(YamlNode node) {
    node.only(
        Set.of(
            "id",
            "name",
            "proposition",
            "terms",
            "for",
            "against",
            "implies",
            "stands",
            "examples"));
    YamlNode implies = node.find("implies");
    if (implies != null) {
      implies.only(Set.of("for", "against"));
    }
    if (node.items("terms").isEmpty()) {
      node.problem("\"terms\" is missing: the phrases that name the issue.");
    }
    return new Issue(
        node.text("id"),
        node.text("name"),
        node.text("proposition"),
        phrases(node, "terms"),
        phrases(node, "for"),
        phrases(node, "against"),
        implies == null ? List.of() : phrases(implies, "for"),
        implies == null ? List.of() : phrases(implies, "against"),
        sides(node.find("stands")),
        examples(node),
        Place.of(node));
  }

  private static List<Phrase> phrases(YamlNode node, String key) {
    return node.items(key).stream().map(item -> new Phrase(item.value(), Place.of(item))).toList();
  }

  private static Map<String, Integer> sides(@org.jspecify.annotations.Nullable YamlNode node) {
    Map<String, Integer> sides = new TreeMap<>();
    if (node != null) {
      node.only(Set.of("for", "against"));
      node.texts("for").forEach(speaker -> sides.put(speaker, 1));
      node.texts("against").forEach(speaker -> sides.put(speaker, -1));
    }
    return sides;
  }

  private static List<Example> examples(YamlNode node) {
    List<Example> examples = new ArrayList<>();
    for (YamlNode item : node.items("examples")) {
      item.only(Set.of("text", "speaker", "label", "conditional"));
      String label = item.text("label");
      if (!LABELS.contains(label)) {
        item.problem("a label is one of " + LABELS.stream().sorted().toList() + ", not " + label);
      }
      examples.add(
          new Example(
              item.text("text"),
              item.text("speaker", ""),
              label,
              item.flag("conditional"),
              Place.of(item)));
    }
    return examples;
  }
}
