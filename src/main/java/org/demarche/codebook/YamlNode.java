package org.demarche.codebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A place in a YAML file. What is asked for and is not there, or is of the wrong shape, becomes a
 * {@link Problem} with its line, and a harmless value comes back, so that reading goes on.
 */
public final class YamlNode {

  private final String file;
  private final Node node;
  private final Problems problems;

  YamlNode(String file, Node node, Problems problems) {
    this.file = file;
    this.node = node;
    this.problems = problems;
  }

  public String file() {
    return file;
  }

  /** From 1. */
  public int line() {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  /** Reports something wrong here. */
  public void problem(String message) {
    problems.add(file, line(), message);
  }

  /** Reports every key that is none of {@code known}. */
  public YamlNode only(Set<String> known) {
    for (NodeTuple tuple : tuples()) {
      YamlNode key = child(tuple.getKeyNode());
      if (!known.contains(key.value())) {
        problems.addUnknown(file, key.line(), "key", key.value(), known.stream().sorted().toList());
      }
    }
    return this;
  }

  /** The keys of a mapping, in the file's order. */
  public List<String> keys() {
    return tuples().stream().map(tuple -> child(tuple.getKeyNode()).value()).toList();
  }

  /** What stands under a key, or null. */
  public @Nullable YamlNode find(String key) {
    for (NodeTuple tuple : tuples()) {
      if (tuple.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(key)) {
        return child(tuple.getValueNode());
      }
    }
    return null;
  }

  public boolean has(String key) {
    return find(key) != null;
  }

  /** The items of a sequence; a single value counts as a sequence of one. */
  public List<YamlNode> items() {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(this::child).toList();
    }
    return isEmpty() ? List.of() : List.of(this);
  }

  /** The items under a key; none where the key is missing. */
  public List<YamlNode> items(String key) {
    YamlNode found = find(key);
    return found == null ? List.of() : found.items();
  }

  /** What each item under a key is read as; no item may have other keys than {@code keys}. */
  <T> List<T> each(String key, Set<String> keys, Function<YamlNode, T> read) {
    return items(key).stream().map(item -> read.apply(item.only(keys))).toList();
  }

  /** This scalar's text, trimmed. */
  public String value() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().trim();
    }
    problem("a text is wanted here, not a " + (isMapping() ? "mapping" : "list") + ".");
    return "";
  }

  /** The text under a key that must be there. */
  public String text(String key) {
    YamlNode found = find(key);
    if (found == null || found.isEmpty()) {
      problem("\"" + key + "\" is missing.");
      return "";
    }
    return found.value();
  }

  /** The text under a key, or {@code otherwise}. */
  public String text(String key, String otherwise) {
    YamlNode found = find(key);
    return found == null ? otherwise : found.value();
  }

  /** The texts under a key, of which one may stand without a list; none where it is missing. */
  public List<String> texts(String key) {
    return items(key).stream().map(YamlNode::value).toList();
  }

  public double number(String key, double otherwise) {
    YamlNode found = find(key);
    if (found == null) {
      return otherwise;
    }
    try {
      return Double.parseDouble(found.value());
    } catch (NumberFormatException e) {
      found.problem("\"" + key + "\" wants a number, not \"" + found.value() + "\".");
      return otherwise;
    }
  }

  public boolean flag(String key) {
    YamlNode found = find(key);
    if (found == null) {
      return false;
    }
    if (!Set.of("true", "false").contains(found.value())) {
      found.problem("\"" + key + "\" wants true or false, not \"" + found.value() + "\".");
    }
    return found.value().equals("true");
  }

  public @Nullable LocalDate date(String key) {
    YamlNode found = find(key);
    if (found == null) {
      return null;
    }
    try {
      return LocalDate.parse(found.value());
    } catch (DateTimeParseException e) {
      found.problem("\"" + key + "\" wants a day as 2024-12-08, not \"" + found.value() + "\".");
      return null;
    }
  }

  /** One of an enum's names, in lower case with hyphens in the file. */
  public <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
    YamlNode found = find(key);
    return found == null ? otherwise : found.choice(key, type).orElse(otherwise);
  }

  /** Like {@link #choice(String, Class, Enum)}, for this very value. */
  public <E extends Enum<E>> Optional<E> choice(String what, Class<E> type) {
    List<String> known = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (name.equals(value().toLowerCase(Locale.ROOT).replace('_', '-'))) {
        return Optional.of(constant);
      }
      known.add(name);
    }
    problems.addUnknown(file, line(), what, value(), known);
    return Optional.empty();
  }

  /** Reports this text where it is none of {@code known}. */
  public void known(String what, Collection<String> known) {
    if (!known.contains(value())) {
      problems.addUnknown(file, line(), what, value(), known);
    }
  }

  public boolean isMapping() {
    return node instanceof MappingNode;
  }

  private boolean isEmpty() {
    return node instanceof ScalarNode scalar
        && scalar.getValue().isEmpty()
        && node.getTag().equals(Tag.NULL);
  }

  private List<NodeTuple> tuples() {
    if (node instanceof MappingNode mapping) {
      return mapping.getValue();
    }
    problem("a mapping (key: value) is wanted here.");
    return List.of();
  }

  private YamlNode child(Node child) {
    return new YamlNode(file, child, problems);
  }
}
