package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.demarche.cli.shell.Console;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What every command's help must be, for a terminal of 80 columns. */
class HelpTest {

  static Stream<CommandSpec> commands() {
    return below(Main.commandLine(Console.system()));
  }

  private static Stream<CommandSpec> below(CommandLine line) {
    return Stream.concat(
        Stream.of(line.getCommandSpec()),
        line.getSubcommands().values().stream().flatMap(HelpTest::below));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void footer_isNotWrapped(CommandSpec command) {
    assertThat(Arrays.stream(command.usageMessage().footer()).map(String::formatted))
        .allSatisfy(line -> assertThat(line).hasSizeLessThan(80));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void commandThatDoesSomething_hasAnExample(CommandSpec command) {
    assertThat(
            !command.subcommands().isEmpty()
                || String.join("\n", command.usageMessage().footer()).contains("Example"))
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void options_sayWhatTheyTake(CommandSpec command) {
    assertThat(command.options())
        .filteredOn(option -> option.arity().max() > 0)
        .extracting(OptionSpec::paramLabel)
        .noneMatch(label -> label.startsWith("<"));
  }
}
