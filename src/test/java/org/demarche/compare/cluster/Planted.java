package org.demarche.compare.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Corpora whose true clusters are known, and how well a clustering finds them. */
final class Planted {

  private static final List<String> SYLLABLES =
      List.of("ba", "do", "fi", "ka", "lu", "me", "no", "pe", "ri", "so", "ta", "vu", "ze", "gra");

  final List<Sketch> sketches = new ArrayList<>();
  final Map<String, Integer> truth = new HashMap<>();
  private final Vocabulary vocabulary = new Vocabulary();

  void add(int cluster, String side, int day, String text) {
    String id = "s%06d".formatted(sketches.size());
    truth.put(id, cluster);
    sketches.add(Sketch.of(vocabulary, id, day, List.of(side), "ASSERT", text));
  }

  /** Families of invented words; each version has up to a tenth of its words changed. */
  static Planted copies(int families, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> words = IntStream.range(0, 3_000).mapToObj(i -> word(random)).toList();
    Planted planted = new Planted();
    for (int family = 0; family < families; family++) {
      List<String> text =
          IntStream.range(0, 10 + random.nextInt(25)).mapToObj(i -> zipf(words, random)).toList();
      int versions = 1 + random.nextInt(5);
      for (int version = 0; version < versions; version++) {
        List<String> own = new ArrayList<>(text);
        for (int edits = random.nextInt(text.size() / 10 + 1); edits > 0; edits--) {
          own.set(random.nextInt(own.size()), zipf(words, random));
        }
        String side = "side" + family % 5;
        planted.add(family, side, 100 + family / 20 + random.nextInt(3), String.join(" ", own));
      }
    }
    return planted;
  }

  private static String word(SplittableRandom random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    return word.toString();
  }

  private static String zipf(List<String> words, SplittableRandom random) {
    return words.get((int) Math.pow(words.size(), random.nextDouble()) - 1);
  }

  /** Share of the pairs put together that belong together, and of those that do that are. */
  double[] precisionAndRecall(Map<String, String> found) {
    long both = 0;
    long together = 0;
    long belonging = 0;
    List<String> ids = List.copyOf(truth.keySet());
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        String a = ids.get(i);
        String b = ids.get(j);
        boolean same = found.getOrDefault(a, a).equals(found.getOrDefault(b, b));
        boolean belong = truth.get(a).equals(truth.get(b));
        together += same ? 1 : 0;
        belonging += belong ? 1 : 0;
        both += same && belong ? 1 : 0;
      }
    }
    return new double[] {(double) both / together, (double) both / belonging};
  }
}
