package org.demarche.cli.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.cli.output.Codes;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.ExitCode;
import org.demarche.codebook.Act;
import org.demarche.codebook.Acts;
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
   * What can be coded of an output.
   *
   * @param speakers name by id of everybody who may be named
   */
  public static Scheme of(Acts acts, Codes codes, Map<String, String> speakers) {
    List<Variable> variables = new ArrayList<>();
    variables.add(
        variable(
            STATEMENT,
            "Does somebody say, think or want the marked words? Rows left empty here do not count.",
            values(YES, "somebody does", NO, "nobody does; leave the rest of the row empty")));
    Map<String, String> names = new LinkedHashMap<>(speakers);
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
    variables.add(variable(ACT, "What does the statement do?", acts(acts)));
    for (Codes.Code issue : codes.issues()) {
      variables.add(
          variable(
              stance(issue.id()),
              "Where does the speaker stand on: " + issue.meaning(),
              stances()));
    }
    variables.add(
        new Variable(
            FRAMES, "How is it put? Several by semicolons, or none.", frames(codes), true));
    return new Scheme(variables, codes.issues().stream().map(Codes.Code::id).toList());
  }

  /**
   * The scheme that a sheet of allowed values gives, as {@link BlankSheet#writeValues} writes it.
   *
   * @throws org.demarche.cli.shell.CommandException if it is no such sheet
   */
  public static Scheme read(CsvFile values) {
    List<String> wanted = List.of("column", "value", "meaning");
    if (!values.header().containsAll(wanted)) {
      throw new CommandException(
          ExitCode.BAD_INPUT,
          "%s: not a sheet of values; it wants the columns %s."
              .formatted(values.name(), String.join(", ", wanted)));
    }
    Map<String, Map<String, String>> variables = new LinkedHashMap<>();
    for (CsvFile.Row row : values.rows()) {
      variables
          .computeIfAbsent(row.cell("column"), column -> new LinkedHashMap<>())
          .put(row.cell("value"), row.cell("meaning"));
    }
    List<Variable> read = new ArrayList<>();
    List<String> issues = new ArrayList<>();
    variables.forEach(
        (name, meanings) -> {
          read.add(new Variable(name, "", meanings, Set.of(SPEAKER, FRAMES).contains(name)));
          if (name.startsWith(STANCE)) {
            issues.add(name.substring(STANCE.length()));
          }
        });
    return new Scheme(read, issues);
  }

  /** The column of an issue. */
  static String stance(String issue) {
    return STANCE + issue.toLowerCase(Locale.ROOT);
  }

  private static Variable variable(String name, String question, Map<String, String> values) {
    return new Variable(name, question, values, false);
  }

  private static Map<String, String> acts(Acts acts) {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (Acts.Code code : acts.codes()) {
      meanings.put(code.act().name(), code.meaning());
    }
    for (Act act : Act.values()) {
      meanings.putIfAbsent(act.name(), "PLOVER's " + act.name());
    }
    return meanings;
  }

  private static Map<String, String> stances() {
    return values(
        "support", "for it",
        "oppose", "against it",
        "ambivalent", "for and against it",
        "neutral", "speaks of it and takes no side",
        "none", "does not speak of it; an empty cell means the same");
  }

  private static Map<String, String> frames(Codes codes) {
    Map<String, String> frames = new LinkedHashMap<>();
    codes.frames().forEach(frame -> frames.put(frame.id(), frame.meaning()));
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
