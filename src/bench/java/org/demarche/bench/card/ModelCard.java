package org.demarche.bench.card;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.codebook.Codebook;

/**
 * Prints the measured quality of what the rules find, per set, kind and speaker type, as Markdown.
 *
 * <p>{@code ModelCard FOLDER...}: every {@code .jsonl} in a folder whose lines are of a format that
 * {@link LineSet} or {@link AttributionSet} knows, and, where a folder holds {@code NAME.txt} and
 * {@code NAME.gold.tsv}, these as {@link StatementSet} does. The project's own gold comes last.
 */
public final class ModelCard {

  private ModelCard() {}

  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      System.err.println("usage: ModelCard FOLDER...");
      System.exit(2);
    }
    Codebook codebook = Codebook.shipped("english");
    List<CardRow> rows = new ArrayList<>();
    for (String arg : args) {
      Path folder = Path.of(arg);
      for (Path file : files(folder, ".jsonl")) {
        System.err.println(file);
        List<Line> lines = Line.read(file);
        rows.addAll(AttributionSet.rows(name(file), lines, codebook));
        rows.addAll(LineSet.rows(name(file), lines, codebook));
      }
      rows.addAll(StatementSet.rows(folder, files(folder, ".gold.tsv")));
    }
    rows.addAll(OwnGold.rows());
    System.out.printf("Measured on %s.%n%n", LocalDate.now());
    System.out.println("| set | figure | of | n | value | 95 % |");
    System.out.println("|---|---|---|---|---|---|");
    rows.forEach(System.out::println);
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.jsonl$", "");
  }
}
