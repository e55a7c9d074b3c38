package org.demarche.spark.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.demarche.model.feature.FeatureVector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FoldsTest {

  private static TrainingRow row(@Nullable String group, String text) {
    return TrainingRow.of(1, group, text, "a", new FeatureVector());
  }

  @Test
  void textsAndGroups_stayTogether() {
    List<TrainingRow> rows = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      rows.clear();
      rows.add(row("one" + i, "first" + i));
      rows.add(row("one" + i, "second" + i));
      rows.add(row("two" + i, "second" + i));
      rows.add(row(null, "second" + i));
      rows.add(row("two" + i, "third" + i));
      assertThat(Arrays.stream(Folds.of(rows, 7)).distinct().count()).isOne();
    }
  }

  @Test
  void order_doesNotMatter() {
    List<TrainingRow> rows = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      rows.add(row("group" + i % 25, "text" + i % 40));
    }
    int[] one = Folds.of(rows, 5);
    Collections.reverse(rows);
    int[] other = Folds.of(rows, 5);
    for (int i = 0; i < one.length; i++) {
      assertThat(one[i]).isEqualTo(other[other.length - 1 - i]);
    }
  }

  @Test
  void lines_areSharedOutOverAllFolds() {
    List<TrainingRow> rows = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      rows.add(row(null, "text" + i));
    }
    int[] counts = new int[5];
    Arrays.stream(Folds.of(rows, 5)).forEach(fold -> counts[fold]++);
    assertThat(Arrays.stream(counts).boxed()).allMatch(count -> count > 70 && count < 130);
  }
}
