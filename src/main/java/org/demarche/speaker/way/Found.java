package org.demarche.speaker.way;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.demarche.speaker.Resolution;
import org.demarche.speaker.mention.Entity;
import org.demarche.text.Span;

/**
 * A speaker that a step found.
 *
 * @param mention the words that name it, maybe in an earlier sentence
 * @param grade how sure the way is that led there; see {@link Grade}
 * @param trail the words that each step went by, the source's own first
 */
public record Found(Entity entity, Span mention, Resolution how, Grade grade, List<Trace> trail) {

  private static final int LONGEST = 8;

  /** Words that a step went by, and the rule. */
  public record Trace(String rule, Span span, String effect) {}

  public Found {
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(mention, "mention");
    trail = List.copyOf(trail);
  }

  public static Found of(Entity entity, Span mention, Resolution how, Grade grade, String rule) {
    return new Found(
        entity, mention, how, grade, List.of(new Trace(rule, mention, "names the speaker")));
  }

  /**
   * The same speaker, reached through other words. Of a long trail its beginning and the words that
   * name the speaker are kept, or the trails of one who speaks on and on would fill the memory.
   */
  public Found via(Span words, Resolution way, Grade surer, String rule) {
    List<Trace> longer = new ArrayList<>();
    longer.add(new Trace(rule, words, "refers to the speaker"));
    if (trail.size() < LONGEST) {
      longer.addAll(trail);
    } else {
      longer.addAll(trail.subList(0, LONGEST - 2));
      longer.add(trail.get(trail.size() - 1));
    }
    return new Found(entity, mention, way, surer, longer);
  }
}
