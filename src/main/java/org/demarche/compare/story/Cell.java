package org.demarche.compare.story;

import org.demarche.compare.stat.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a comparison.
 *
 * @param statements rows it rests on, reprints counted
 * @param documents they stand in
 * @param clusters distinct statements among them
 * @param stories these come from
 * @param estimate null where there is too little to tell: the cell is suppressed
 */
public record Cell(
    int statements, int documents, int clusters, int stories, @Nullable Estimate estimate) {

  public boolean suppressed() {
    return estimate == null;
  }
}
