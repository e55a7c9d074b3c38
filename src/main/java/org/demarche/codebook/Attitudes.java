package org.demarche.codebook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The {@code attitudes:} section of a codebook: words that tell how somebody stands to what is
 * spoken of, beside acts and tones.
 */
public record Attitudes(List<Group> groups) {

  public Attitudes {
    groups = List.copyOf(groups);
  }

  /**
   * Words of one attitude.
   *
   * @param object what they say of what stands under them, in [-1,1]: "look forward to"
   * @param subject what they say of what they are said of, in [-1,1]: "is out of the question"
   * @param turns whether being for it is being against what stands under it: "the delay of"
   * @param own whether the view is the speaker's own, whoever is named before it: "had to"
   */
  public record Group(
      String id,
      double object,
      double subject,
      boolean turns,
      boolean own,
      Words words,
      List<Tones.Example> examples,
      Place place) {

    public Group {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(words, "words");
      examples = List.copyOf(examples);
    }
  }

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "object",
          "subject",
          "turns",
          "own",
          "examples",
          "verbs",
          "nouns",
          "adjectives",
          "words");

  /** Reads the entries of all layers; a later one replaces an earlier one of the same id. */
  static Attitudes read(List<YamlNode> entries) {
    Map<String, Group> groups = new TreeMap<>();
    for (YamlNode node : entries) {
      node.only(KEYS);
      Group group =
          new Group(
              node.text("id"),
              node.number("object", 0),
              node.number("subject", 0),
              node.flag("turns"),
              node.flag("own"),
              Words.read(node),
              Tones.examples(node),
              Place.of(node));
      groups.put(group.id(), group);
    }
    return new Attitudes(List.copyOf(groups.values()));
  }
}
