package org.demarche.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What an output was coded by, under the ids that it has now: its table {@code codes}. */
public record Codes(List<Code> issues, List<Code> frames) {

  /**
   * An issue or a frame.
   *
   * @param meaning an issue's proposition, a frame's definition; may be empty
   */
  public record Code(String id, String meaning) {
    public Code {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(meaning, "meaning");
    }
  }

  public Codes {
    issues = List.copyOf(issues);
    frames = List.copyOf(frames);
  }

  public static Codes read(Output output) {
    List<Code> issues = new ArrayList<>();
    List<Code> frames = new ArrayList<>();
    output
        .table("codes")
        .read(
            row -> {
              String meaning = row.text("definition");
              Code code = new Code(row.id("code_id"), meaning == null ? "" : meaning);
              (row.id("kind").equals("issue") ? issues : frames).add(code);
            },
            "kind",
            "code_id",
            "definition");
    return new Codes(issues, frames);
  }
}
