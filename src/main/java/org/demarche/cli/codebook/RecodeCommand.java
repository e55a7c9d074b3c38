package org.demarche.cli.codebook;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.demarche.cli.option.OutputCodebookOption;
import org.demarche.cli.output.Output;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.Console;
import org.demarche.cli.shell.ExitCode;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.CodebookFiles;
import org.demarche.spark.job.RecodeJob;
import org.demarche.spark.job.Recoding;
import org.demarche.spark.job.Recoding.Code;
import org.demarche.spark.job.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Carries changed ids of a codebook over to an output. */
public abstract class RecodeCommand implements Callable<Integer> {

  private final Console console;
  private final boolean merging;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "OUT", description = "Folder that `analyze` wrote.")
  private String out = "";

  @Option(names = "--issue", paramLabel = "OLD=NEW", description = "Issue ids.")
  private Map<String, String> issues = new LinkedHashMap<>();

  @Option(names = "--frame", paramLabel = "OLD=NEW", description = "Frame ids.")
  private Map<String, String> frames = new LinkedHashMap<>();

  @Option(names = "--speaker", paramLabel = "OLD=NEW", description = "Speaker ids.")
  private Map<String, String> speakers = new LinkedHashMap<>();

  @Mixin private final OutputCodebookOption codebook = new OutputCodebookOption();

  public RecodeCommand(Console console, boolean merging) {
    this.console = console;
    this.merging = merging;
  }

  /** Gives codes new names. */
  @Command(
      name = "rename",
      mixinStandardHelpOptions = true,
      description = "Renames codes in an output; no article is read again.",
      footer = {
        "",
        "All tables that compare are made anew from the recoded ones. _manifest.json",
        "keeps the hash of the codebook that coded, and lists under \"recodings\" what",
        "was changed since. Corrected columns are dropped; run `correct` again.",
        "",
        "Example:",
        "  demarche codebook rename output --issue pullout=withdrawal"
      })
  public static final class Rename extends RecodeCommand {
    public Rename(Console console) {
      super(console, false);
    }
  }

  /** Makes several codes one. */
  @Command(
      name = "merge",
      mixinStandardHelpOptions = true,
      description = "Makes several codes of an output one; no article is read again.",
      footer = {
        "",
        "A statement that stood for one of two merged issues and against the other",
        "becomes ambivalent; of two scores of one direction the stronger counts; of two",
        "scores of a frame the higher. All tables that compare are made anew; see",
        "`codebook rename`.",
        "",
        "Example:",
        "  demarche codebook merge output --issue withdrawal,timetable=withdrawal"
      })
  public static final class Merge extends RecodeCommand {
    public Merge(Console console) {
      super(console, true);
    }
  }

  @Override
  public final Integer call() {
    Output output = Output.open(out);
    CodebookFiles files = codebook.files(output);
    Codebook opened = files.open();
    List<Recoding> recodings =
        List.of(
                new Recoding(Code.ISSUE, split(issues)),
                new Recoding(Code.FRAME, split(frames)),
                new Recoding(Code.SPEAKER, split(speakers)))
            .stream()
            .filter(recoding -> !recoding.codes().isEmpty())
            .toList();
    if (recodings.isEmpty()) {
      throw new CommandException(
          ExitCode.USAGE, "nothing to recode: give --issue, --frame or --speaker OLD=NEW.");
    }
    String command =
        "demarche " + String.join(" ", spec.commandLine().getParseResult().originalArgs());
    try (SparkSession spark = Sessions.open(null)) {
      spark.sparkContext().setLogLevel("ERROR");
      Map<Recoding, Map<String, Long>> ids = new LinkedHashMap<>();
      recodings.forEach(recoding -> ids.put(recoding, RecodeJob.ids(spark, out, recoding.of())));
      ids.forEach(this::check);
      remark(recodings, opened);
      new RecodeJob(
              spark,
              out,
              opened,
              codebook.isGiven() ? files : null,
              step -> console.err().println("demarche: " + step))
          .run(recodings, command);
      report(ids);
    }
    return ExitCode.OK.number();
  }

  /** A speaker that the codebook does not know belongs to nobody. */
  private void remark(List<Recoding> recodings, Codebook opened) {
    recodings.stream()
        .filter(recoding -> recoding.of() == Code.SPEAKER)
        .flatMap(recoding -> recoding.codes().values().stream())
        .distinct()
        .filter(id -> opened.speakers().find(id) == null)
        .forEach(
            id ->
                console
                    .err()
                    .printf(
                        "demarche: note: the codebook has no speaker \"%s\", so that it is counted"
                            + " with no state; name one that has with --codebook.%n",
                        id));
  }

  private void report(Map<Recoding, Map<String, Long>> ids) {
    PrintStream text = console.text();
    ids.forEach(
        (recoding, counts) ->
            new TreeMap<>(recoding.codes())
                .forEach(
                    (old, young) ->
                        text.printf(
                            "%s %s is now %s: %,d rows%n",
                            recoding.of().name().toLowerCase(Locale.ROOT),
                            old,
                            young,
                            counts.getOrDefault(old, 0L))));
    text.printf("All that compares, and %s/report.html, was made anew.%n", out);
    text.flush();
  }

  private Map<String, String> split(Map<String, String> given) {
    Map<String, String> codes = new LinkedHashMap<>();
    given.forEach(
        (old, young) -> {
          for (String one : old.split(",")) {
            if (!one.isBlank() && !one.strip().equals(young.strip())) {
              codes.put(one.strip(), young.strip());
            }
          }
        });
    return codes;
  }

  private void check(Recoding recoding, Map<String, Long> ids) {
    TreeSet<String> unknown = new TreeSet<>(recoding.codes().keySet());
    unknown.removeAll(ids.keySet());
    if (!unknown.isEmpty()) {
      throw new CommandException(
          ExitCode.BAD_INPUT,
          "%s has no %s %s; it has %s."
              .formatted(
                  out,
                  recoding.of().name().toLowerCase(Locale.ROOT),
                  String.join(", ", unknown),
                  String.join(", ", ids.keySet())));
    }
    recoding
        .codes()
        .forEach(
            (old, young) -> {
              boolean taken = ids.containsKey(young) && !recoding.codes().containsKey(young);
              long from = recoding.codes().values().stream().filter(young::equals).count();
              if (!merging && (taken || from > 1)) {
                throw new CommandException(
                    ExitCode.USAGE,
                    "\"%s\" would then stand for several codes; if that is meant: codebook merge"
                        .formatted(young));
              }
            });
  }
}
