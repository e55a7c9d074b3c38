package org.demarche.speaker.way;

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

  /** The same speaker, reached through other words. */
  public Found via(Span words, Resolution way, Grade surer, String rule) {
    List<Trace> longer = new java.util.ArrayList<>();
    longer.add(new Trace(rule, words, "refers to the speaker"));
    longer.addAll(trail);
    return new Found(entity, mention, way, surer, longer);
  }
}
