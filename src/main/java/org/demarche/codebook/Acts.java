package org.demarche.codebook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The {@code acts:} section of a codebook: which acts there are, the words that name them, and the
 * operators ("refuse", "call for", "end") that make one act of another.
 */
public record Acts(List<Code> codes, List<Operator> operators, List<Group> groups) {

  public Acts {
    codes = List.copyOf(codes);
    operators = List.copyOf(operators);
    groups = List.copyOf(groups);
  }

  /**
   * An act.
   *
   * @param illocution what a statement does that does no more than this act
   * @param meaning for the people who code by it
   */
  public record Code(Act act, ActClass actClass, Illocution illocution, String meaning) {}

  /**
   * What an operator makes of what stands under it.
   *
   * @param makes act by what stands under it: a kind of noun, an act, a class of acts, "any" or
   *     "nothing"; "same" leaves it as it is
   * @param undoes operators that this one turns into another: "not" makes of refusing intending
   * @param polarity 1 where being for this is being for what stands under it, -1 where it is being
   *     against it, 0 where it says nothing of that
   * @param attitude of who does it toward what stands under it, in [-1,1]; 0 where it tells none
   * @param modality how it puts what stands under it
   * @param nouns whether it looks for the head of a noun phrase only: a light verb
   */
  public record Operator(
      String id,
      Map<String, String> makes,
      Map<String, String> undoes,
      int polarity,
      double attitude,
      @Nullable Modality modality,
      @Nullable Illocution illocution,
      boolean nouns,
      List<Example> examples,
      Place place) {

    public Operator {
      Objects.requireNonNull(id, "id");
      makes = Map.copyOf(makes);
      undoes = Map.copyOf(undoes);
      examples = List.copyOf(examples);
    }
  }

  /**
   * Words of one meaning.
   *
   * @param act that they name, or null
   * @param kind of what they name, for the operators; or null
   * @param operator that they are, or null
   * @param attitude of who does it toward what it is done to, in [-1,1]; 0 where it tells none
   */
  public record Group(
      String id,
      @Nullable Act act,
      @Nullable String kind,
      @Nullable String operator,
      double attitude,
      Words words,
      List<Example> examples,
      Place place) {

    public Group {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(words, "words");
      examples = List.copyOf(examples);
    }
  }

  /**
   * A text and the act that it must, or must not, come out as.
   *
   * @param hit false for a near miss
   */
  public record Example(String text, Act act, boolean hit, Place place) {}

  private static final Set<String> GROUP_KEYS =
      Set.of(
          "id",
          "act",
          "kind",
          "operator",
          "attitude",
          "examples",
          "verbs",
          "nouns",
          "adjectives",
          "words");

  /** Reads the entries of all layers; a later one replaces an earlier one of the same id. */
  static Acts read(List<YamlNode> entries) {
    Map<Act, Code> codes = new TreeMap<>();
    Map<String, Operator> operators = new TreeMap<>();
    Map<String, Group> groups = new TreeMap<>();
    for (YamlNode entry : entries) {
      if (entry.has("code")) {
        Code code = code(entry);
        codes.put(code.act(), code);
      } else if (entry.has("makes")) {
        Operator operator = operator(entry);
        operators.put(operator.id(), operator);
      } else {
        Group group = group(entry);
        groups.put(group.id(), group);
      }
    }
    return new Acts(
        List.copyOf(codes.values()), List.copyOf(operators.values()), List.copyOf(groups.values()));
  }

  private static Code code(YamlNode node) {
    node.only(Set.of("code", "class", "illocution", "meaning"));
    return new Code(
        node.choice("code", Act.class, Act.ASSERT),
        node.choice("class", ActClass.class, ActClass.NONE),
        node.choice("illocution", Illocution.class, Illocution.ASSERTIVE),
        node.text("meaning"));
  }

  private static Operator operator(YamlNode node) {
    node.only(
        Set.of(
            "id",
            "makes",
            "undoes",
            "polarity",
            "attitude",
            "modality",
            "illocution",
            "nouns",
            "examples"));
    return new Operator(
        node.text("id"),
        texts(node, "makes"),
        texts(node, "undoes"),
        (int) Math.signum(node.number("polarity", 0)),
        node.number("attitude", 0),
        node.has("modality") ? node.choice("modality", Modality.class, Modality.FACTUAL) : null,
        node.has("illocution")
            ? node.choice("illocution", Illocution.class, Illocution.ASSERTIVE)
            : null,
        node.flag("nouns"),
        examples(node),
        Place.of(node));
  }

  private static Map<String, String> texts(YamlNode node, String key) {
    Map<String, String> texts = new TreeMap<>();
    YamlNode map = node.find(key);
    if (map != null) {
      map.keys().forEach(name -> texts.put(name, map.text(name)));
    }
    return texts;
  }

  private static Group group(YamlNode node) {
    node.only(GROUP_KEYS);
    return new Group(
        node.text("id"),
        node.has("act") ? node.choice("act", Act.class, Act.ASSERT) : null,
        node.has("kind") ? node.text("kind") : null,
        node.has("operator") ? node.text("operator") : null,
        node.number("attitude", 0),
        Words.read(node),
        examples(node),
        Place.of(node));
  }

  private static List<Example> examples(YamlNode node) {
    return node.each("examples", Set.of("text", "act", "not"), Acts::example);
  }

  private static Example example(YamlNode item) {
    boolean hit = !item.has("not");
    Act act = item.choice(hit ? "act" : "not", Act.class, Act.ASSERT);
    return new Example(item.text("text"), act, hit, Place.of(item));
  }
}
