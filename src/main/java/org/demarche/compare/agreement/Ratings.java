package org.demarche.compare.agreement;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What several coders made of the same units: one value of one variable for each, or none.
 *
 * @param units what was coded, by id
 * @param coders who coded
 * @param values that the variable can take; for an ordinal variable in their order
 * @param codes units x coders, as numbers of {@code values}; {@link #MISSING} where a coder gave
 *     none
 */
public record Ratings(
    List<String> units, List<String> coders, List<String> values, List<List<Integer>> codes) {

  public static final int MISSING = -1;

  /** What one coder made of one unit. */
  @FunctionalInterface
  public interface Cell {
    /** The value, or null where there is none. */
    @Nullable String value(int unit, int coder);
  }

  public Ratings {
    units = List.copyOf(units);
    coders = List.copyOf(coders);
    values = List.copyOf(values);
    codes = codes.stream().map(List::copyOf).toList();
    if (codes.size() != units.size()) {
      throw new IllegalArgumentException(units.size() + " units, " + codes.size() + " rows");
    }
    for (List<Integer> row : codes) {
      if (row.size() != coders.size()) {
        throw new IllegalArgumentException(coders.size() + " coders, " + row.size() + " values");
      }
      for (int code : row) {
        Objects.checkIndex(code + 1, values.size() + 1);
      }
    }
  }

  /**
   * Asks {@code cell} for every value.
   *
   * @throws IllegalArgumentException for a value that is none of {@code values}
   */
  public static Ratings of(
      List<String> units, List<String> coders, List<String> values, Cell cell) {
    return new Ratings(
        units,
        coders,
        values,
        IntStream.range(0, units.size())
            .mapToObj(unit -> row(unit, coders.size(), values, cell))
            .toList());
  }

  private static List<Integer> row(int unit, int coders, List<String> values, Cell cell) {
    return IntStream.range(0, coders)
        .mapToObj(coder -> code(values, cell.value(unit, coder)))
        .toList();
  }

  private static int code(List<String> values, @Nullable String value) {
    int code = value == null ? MISSING : values.indexOf(value);
    if (value != null && code < 0) {
      throw new IllegalArgumentException("\"" + value + "\" is none of " + values);
    }
    return code;
  }

  /** The value that a coder gave a unit, or null. */
  public @Nullable String value(int unit, int coder) {
    int code = codes.get(unit).get(coder);
    return code == MISSING ? null : values.get(code);
  }

  /** How many coders coded a unit. */
  public int count(int unit) {
    return (int) codes.get(unit).stream().filter(code -> code != MISSING).count();
  }

  /** The numbers of the units that at least two coders coded: without a pair no agreement. */
  public List<Integer> pairable() {
    return IntStream.range(0, units.size()).filter(unit -> count(unit) > 1).boxed().toList();
  }

  /** Some units, of which one may come repeatedly. */
  public Ratings select(int[] drawn) {
    return new Ratings(
        IntStream.of(drawn).mapToObj(units::get).toList(),
        coders,
        values,
        IntStream.of(drawn).mapToObj(codes::get).toList());
  }

  /** The variable "is it {@code value}?". */
  public Ratings dichotomised(String value) {
    int one = code(values, value);
    List<List<Integer>> split =
        codes.stream()
            .map(row -> row.stream().map(code -> code < 0 ? MISSING : code == one ? 1 : 0).toList())
            .toList();
    return new Ratings(units, coders, List.of("other", "is"), split);
  }
}
