package org.demarche.speaker.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.demarche.speaker.way.Grade;

/** How often each way to a speaker was right, counted by hand; see the file for how. */
final class Reliability {

  private static final String FILE = "reliability.tsv";

  private final Map<Grade, Double> right;

  private Reliability(Map<Grade, Double> right) {
    this.right = right;
  }

  /** As measured for this version of the rules. */
  static Reliability measured() {
    Map<Grade, Double> right = new EnumMap<>(Grade.class);
    try (InputStream in = Reliability.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(
              line -> {
                String[] cells = line.split("\t");
                double hits = Double.parseDouble(cells[1]);
                double all = Double.parseDouble(cells[2]);
                right.put(
                    Grade.valueOf(cells[0].toUpperCase(java.util.Locale.ROOT)),
                    (hits + 1) / (all + 2));
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Reliability(right);
  }

  /** The share of cases that were right, in (0,1); a half for a way that was never counted. */
  double of(Grade grade) {
    return right.getOrDefault(grade, 0.5);
  }
}
