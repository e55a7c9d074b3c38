package org.demarche.report;

import java.util.List;

/**
 * A government with all who speak for it.
 *
 * @param members names of those who are counted in
 * @param stands where it stands, by issue
 */
public record Bloc(Code head, List<String> members, List<Stand> stands) {
  public Bloc {
    members = List.copyOf(members);
    stands = List.copyOf(stands);
  }
}
