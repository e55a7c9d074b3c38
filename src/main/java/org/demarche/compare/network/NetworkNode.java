package org.demarche.compare.network;

/**
 * An actor or an issue.
 *
 * @param statements distinct statements in which the actor takes a side, or sides are taken on the
 *     issue
 * @param positions sides that the actor takes, or actors who take one on the issue
 */
public record NetworkNode(String id, Kind kind, int statements, int positions) {

  /** The two modes of the network. */
  public enum Kind {
    ACTOR,
    ISSUE
  }
}
