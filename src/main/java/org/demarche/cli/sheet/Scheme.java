package org.demarche.cli.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.codebook.Act;
import org.demarche.codebook.Acts;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Frame;
import org.demarche.codebook.Issue;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a coding sheet, in the order of its columns.
 *
 * @param variables of distinct names
 * @param issues ids, each of which has a column
 */
public record Scheme(List<Variable> variables, List<String> issues) {

  public static final String STATEMENT = "is_statement";
  public static final String SPEAKER = "speaker";
  public static final String KIND = "kind";
  public static final String ACT = "act";
  public static final String STANCE = "stance_";
  public static final String FRAMES = "frames";

  /** What a coder fills in where nobody can tell who speaks. */
  public static final String UNKNOWN = "unknown";

  /** What a coder fills in for a speaker that the list does not have. */
  public static final String OTHER = "other";

  public static final String YES = "yes";
  public static final String NO = "no";

  public Scheme {
    variables = List.copyOf(variables);
    issues = List.copyOf(issues);
  }

  /**
   * What can be coded by a codebook.
   *
   * @param speakers name by id of those found in the articles; the codebook's are added
   */
  public static Scheme of(Codebook codebook, Map<String, String> speakers) {
    List<Variable> variables = new ArrayList<>();
    variables.add(
        variable(
            STATEMENT,
            "Does somebody say, think or want the marked words? Rows left empty here do not count.",
            values(YES, "somebody does", NO, "nobody does; leave the rest of the row empty")));
    Map<String, String> names = new LinkedHashMap<>();
    codebook.speakers().byId().forEach((id, speaker) -> names.put(id, speaker.name()));
    speakers.forEach(names::putIfAbsent);
    names.put(UNKNOWN, "the text does not tell");
    names.put(OTHER, "someone who is not in this list");
    variables.add(
        new Variable(
            SPEAKER, "Who? By id or name; several who speak together by semicolons.", names, true));
    variables.add(
        variable(
            KIND,
            "In whose words?",
            values(
                "direct", "all of it between quotation marks",
                "indirect", "none of it",
                "mixed", "some of it")));
    variables.add(variable(ACT, "What does the statement do?", acts(codebook)));
    for (Issue issue : codebook.issues().all()) {
      variables.add(
          variable(
              stance(issue.id()),
              "Where does the speaker stand on: " + issue.proposition(),
              stances()));
    }
    variables.add(
        new Variable(
            FRAMES, "How is it put? Several by semicolons, or none.", frames(codebook), true));
    return new Scheme(variables, codebook.issues().ids());
  }

  /** The column of an issue. */
  static String stance(String issue) {
    return STANCE + issue.toLowerCase(Locale.ROOT);
  }

  private static Variable variable(String name, String question, Map<String, String> values) {
    return new Variable(name, question, values, false);
  }

  private static Map<String, String> acts(Codebook codebook) {
    Map<String, String> acts = new LinkedHashMap<>();
    for (Acts.Code code : codebook.acts().codes()) {
      acts.put(code.act().name(), code.meaning());
    }
    for (Act act : Act.values()) {
      acts.putIfAbsent(act.name(), "PLOVER's " + act.name());
    }
    return acts;
  }

  private static Map<String, String> stances() {
    return values(
        "support", "for it",
        "oppose", "against it",
        "ambivalent", "for and against it",
        "neutral", "speaks of it and takes no side",
        "none", "does not speak of it; an empty cell means the same");
  }

  private static Map<String, String> frames(Codebook codebook) {
    Map<String, String> frames = new LinkedHashMap<>();
    for (Frame frame : codebook.frames().entries()) {
      frames.put(frame.id(), frame.definition());
    }
    return frames;
  }

  private static Map<String, String> values(String... pairs) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put(pairs[i], pairs[i + 1]);
    }
    return values;
  }

  public @Nullable Variable find(String name) {
    return variables.stream().filter(v -> v.name().equals(name)).findFirst().orElse(null);
  }
}
