package org.demarche.codebook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The {@code tones:} section of a codebook: words that speak well or ill of somebody. */
public record Tones(List<Group> groups) {

  /** Who criticises names good things as well, mostly as what is missing. */
  private static final double PRAISE = 0.5;

  public Tones {
    groups = List.copyOf(groups);
  }

  /**
   * Words of one tone. All values lie in [-1,1].
   *
   * @param value of the words themselves
   * @param agent what they say of who does it: "lie" speaks ill of the liar
   * @param patient what they say of whom it is done to: "praise" speaks well of the praised
   * @param attitude how who does it stands to whom it is done to: "attack" is against its target
   * @param whole what they add to the tone of a text that speaks of nobody in particular
   * @param times how much they strengthen, weaken (below 1) or turn (below 0) what follows
   * @param distance whether a reporter who uses them keeps away from what is reported
   */
  public record Group(
      String id,
      double value,
      double agent,
      double patient,
      double attitude,
      double whole,
      double times,
      boolean distance,
      Words words,
      List<Example> examples,
      Place place) {

    public Group {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(words, "words");
      examples = List.copyOf(examples);
    }
  }

  /** A text, what it speaks of, and the tone toward that. */
  public record Example(String text, String target, Tone tone, Place place) {}

  /** Reads the entries of all layers; a later one replaces an earlier one of the same id. */
  static Tones read(List<YamlNode> entries) {
    Map<String, Group> groups = new TreeMap<>();
    for (YamlNode entry : entries) {
      Group group = group(entry);
      groups.put(group.id(), group);
    }
    return new Tones(List.copyOf(groups.values()));
  }

  private static Group group(YamlNode node) {
    node.only(
        Set.of(
            "id",
            "value",
            "agent",
            "patient",
            "attitude",
            "whole",
            "times",
            "distance",
            "examples",
            "verbs",
            "nouns",
            "adjectives",
            "words"));
    double value = node.number("value", 0);
    double agent = node.number("agent", 0);
    double patient = node.number("patient", 0);
    return new Group(
        node.text("id"),
        value,
        agent,
        patient,
        node.number("attitude", patient),
        node.number("whole", whole(value, agent, patient)),
        node.number("times", 1),
        node.flag("distance"),
        Words.read(node),
        examples(node),
        Place.of(node));
  }

  /** Whoever does ill or is spoken ill of: the text speaks ill of somebody. */
  private static double whole(double value, double agent, double patient) {
    double most = Math.abs(agent) > Math.abs(patient) ? agent : patient;
    double spoken = value == 0 ? most : value;
    return spoken > 0 ? PRAISE * spoken : spoken;
  }

  static List<Example> examples(YamlNode node) {
    return node.each("examples", Set.of("text", "target", "tone"), Tones::example);
  }

  private static Example example(YamlNode item) {
    return new Example(
        item.text("text"),
        item.text("target", ""),
        item.choice("tone", Tone.class, Tone.NEUTRAL),
        Place.of(item));
  }
}
