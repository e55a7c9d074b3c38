package org.demarche.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.report.Code;
import org.demarche.report.ReportData;
import org.demarche.report.WordScore;
import org.jspecify.annotations.Nullable;

/** The words that set a speaker apart, the most distinctive first. */
public record WordList(Code speaker, List<Entry> words) {

  private static final int MOST = 10;

  public WordList {
    words = List.copyOf(words);
  }

  /**
   * A word.
   *
   * @param width of its bar, of 100
   */
  public record Entry(
      String word,
      String z,
      long width,
      int n,
      int others,
      boolean sure,
      @Nullable String anchor) {}

  static List<WordList> of(ReportData data) {
    double most = data.words().stream().mapToDouble(WordScore::z).max().orElse(1);
    List<WordList> lists = new ArrayList<>();
    for (Code speaker : data.speakers().values()) {
      List<Entry> entries =
          data.words().stream()
              .filter(word -> word.speaker().equals(speaker.id()))
              .limit(MOST)
              .map(word -> entry(word, most, data))
              .toList();
      if (!entries.isEmpty()) {
        lists.add(new WordList(speaker, entries));
      }
    }
    return lists;
  }

  private static Entry entry(WordScore word, double most, ReportData data) {
    String anchor = Anchors.word(word.speaker(), word.word());
    return new Entry(
        word.word(),
        String.format(Locale.ROOT, "%.1f", word.z()),
        Math.max(1, Math.round(100 * word.z() / most)),
        word.n(),
        word.others(),
        word.z() >= 1.96,
        data.groups().containsKey(anchor) ? anchor : null);
  }
}
