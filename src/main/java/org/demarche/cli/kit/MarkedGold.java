package org.demarche.cli.kit;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.cli.output.Codes;
import org.demarche.cli.output.Output;
import org.demarche.cli.output.SpeakerNames;
import org.demarche.cli.sheet.Scheme;
import org.demarche.cli.sheet.Variable;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.ExitCode;
import org.demarche.cli.standoff.MarkedText;
import org.demarche.cli.standoff.MarkedText.Marked;
import org.demarche.cli.standoff.StandoffFolder;
import org.demarche.cli.standoff.StandoffProblems;
import org.demarche.codebook.Codebook;
import org.jspecify.annotations.Nullable;

/** Reads articles that people marked, with speakers by id or by name. */
final class MarkedGold {

  private final Variable speakers;
  private final StandoffProblems problems = new StandoffProblems();

  private MarkedGold(Variable speakers) {
    this.speakers = speakers;
  }

  /**
   * @param machine the articles of the output by document id
   * @throws CommandException with all that is wrong in the folder
   */
  static Map<String, MarkedText> read(
      Output output, Codebook codebook, Path folder, Map<String, MarkedText> machine) {
    Scheme scheme =
        Scheme.of(codebook.acts(), Codes.read(output), SpeakerNames.of(output, codebook));
    return new MarkedGold(Objects.requireNonNull(scheme.find(Scheme.SPEAKER)))
        .read(folder, machine);
  }

  private Map<String, MarkedText> read(Path folder, Map<String, MarkedText> machine) {
    Map<String, String> texts = new TreeMap<>();
    machine.forEach((id, text) -> texts.put(id, text.text()));
    Map<String, MarkedText> named = new TreeMap<>();
    StandoffFolder.read(folder, texts, problems).forEach((id, text) -> named.put(id, named(text)));
    problems.throwIfAny();
    if (named.values().stream().allMatch(text -> text.statements().isEmpty())) {
      throw new CommandException(
          ExitCode.BAD_INPUT, "no statement is marked in any file of " + folder + ".");
    }
    return named;
  }

  private MarkedText named(MarkedText text) {
    problems.in(text.id());
    return new MarkedText(
        text.id(), text.text(), text.statements().stream().map(one -> one.by(ids(one))).toList());
  }

  /** Ids for names; nobody where it is unknown. */
  private @Nullable Set<String> ids(Marked statement) {
    Set<String> given = statement.speakers();
    if (given == null) {
      return null;
    }
    Set<String> ids =
        new TreeSet<>(
            speakers.values(
                String.join(";", given),
                wrong ->
                    problems.add(
                        "statement at %d: %s"
                            .formatted(statement.content().hull().begin(), wrong))));
    ids.remove(Scheme.UNKNOWN);
    return ids;
  }
}
