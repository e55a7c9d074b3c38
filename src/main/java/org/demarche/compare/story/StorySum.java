package org.demarche.compare.story;

/**
 * What one story adds to a mean or a share.
 *
 * @param total of the values of its distinct statements
 * @param weight their number
 */
public record StorySum(double total, double weight) {

  public StorySum plus(StorySum other) {
    return new StorySum(total + other.total, weight + other.weight);
  }
}
