package org.demarche.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.Demarche;
import org.demarche.codebook.Codebook;
import org.demarche.coding.CodedStatement;
import org.demarche.compare.validity.Judged;
import org.demarche.frame.FrameScore;
import org.demarche.stance.Stance;
import org.demarche.text.Article;
import org.demarche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A gold statement and the coder's statement that shares most of its words.
 *
 * @param coded null where the coder found none
 */
public record CodedGold(GoldStatement gold, @Nullable CodedStatement coded) {

  private static final String NONE = "none";
  private static final String DISPUTED = "any";

  public static List<CodedGold> all() {
    Map<String, Demarche> open = new HashMap<>();
    List<CodedGold> all = new ArrayList<>();
    for (GoldStatement gold : GoldStatement.all()) {
      Demarche demarche =
          open.computeIfAbsent(gold.codebook(), name -> Demarche.open(Codebook.shipped(name)));
      int begin = gold.text().indexOf(gold.content());
      Span content = new Span(begin, begin + gold.content().length());
      CodedStatement nearest =
          demarche.analyze(Article.of("gold", gold.text())).statements().stream()
              .filter(coded -> shared(coded, content) > 0)
              .max(Comparator.comparingInt(coded -> shared(coded, content)))
              .orElse(null);
      all.add(new CodedGold(gold, nearest));
    }
    return all;
  }

  private static int shared(CodedStatement coded, Span content) {
    int shared = 0;
    for (Span part : coded.said().statement().content()) {
      int begin = Math.max(part.begin(), content.begin());
      shared += Math.max(0, Math.min(part.end(), content.end()) - begin);
    }
    return shared;
  }

  public Judged act() {
    return judged(gold.act(), coded == null ? NONE : coded.act().act().name());
  }

  public Judged condition() {
    String found = coded == null || coded.act().condition() == null ? NONE : "condition";
    return judged(gold.condition() == null ? NONE : "condition", found);
  }

  /** Any frame that a reader could name as the main one is as good as the main one. */
  public Judged frame() {
    String best = NONE;
    if (coded != null && !coded.frames().isEmpty()) {
      best = coded.frames().stream().map(FrameScore::frame).findFirst().orElse(NONE);
    }
    return judged(gold.frames().contains(best) ? best : gold.frames().get(0), best);
  }

  /** One for each issue that either speaks of, but for those that are open to dispute. */
  public List<Judged> stances() {
    Map<String, String> found = new HashMap<>();
    if (coded != null) {
      for (Stance stance : coded.stances()) {
        found.put(stance.issue(), stance.label().name().toLowerCase(Locale.ROOT));
      }
    }
    List<Judged> judged = new ArrayList<>();
    gold.stances()
        .forEach(
            (id, label) -> {
              if (!label.equals(DISPUTED)) {
                judged.add(judged(label, found.getOrDefault(id, NONE)));
              }
            });
    found.keySet().removeAll(gold.stances().keySet());
    found.values().forEach(label -> judged.add(judged(NONE, label)));
    return judged;
  }

  private static Judged judged(String gold, String machine) {
    return new Judged(gold, machine, 1);
  }
}
