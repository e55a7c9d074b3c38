package org.demarche.speaker.scan;

import java.util.List;
import org.demarche.speaker.mention.Entity;
import org.demarche.speaker.mention.RoleHit;
import org.jspecify.annotations.Nullable;

/**
 * A name as it stands; {@code entity} is null until the whole document has been read.
 *
 * @param keys of its words; empty where it is known whose it is
 * @param title that stands before it or to which it is an apposition
 */
record Draft(
    int first, int last, List<String> keys, @Nullable RoleHit title, @Nullable Entity entity) {

  static Draft known(int first, int last, Entity entity) {
    return new Draft(first, last, List.of(), null, entity);
  }
}
