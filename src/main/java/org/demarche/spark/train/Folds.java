package org.demarche.spark.train;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Deals lines out to folds. Lines of one group stay together, and so do lines of one text, and so
 * whatever these tie to each other.
 */
final class Folds {

  private Folds() {}

  /** The fold of each line, from 0; the same for the same lines, whatever their order. */
  static int[] of(List<TrainingRow> rows, int folds) {
    Map<String, String> leads = new HashMap<>();
    for (TrainingRow row : rows) {
      if (row.group() != null) {
        String text = lead(leads, text(row));
        String group = lead(leads, "g" + row.group());
        // The lesser name leads, so that the order of lines does not matter.
        boolean less = text.compareTo(group) < 0;
        leads.put(less ? group : text, less ? text : group);
      }
    }
    return rows.stream().mapToInt(row -> fold(lead(leads, text(row)), folds)).toArray();
  }

  private static String text(TrainingRow row) {
    return "t" + row.text();
  }

  private static String lead(Map<String, String> leads, String key) {
    String at = key;
    while (leads.containsKey(at) && !leads.get(at).equals(at)) {
      at = leads.get(at);
    }
    return at;
  }

  private static int fold(String lead, int folds) {
    CRC32 crc = new CRC32();
    crc.update(lead.getBytes(StandardCharsets.UTF_8));
    return (int) (crc.getValue() % folds);
  }
}
