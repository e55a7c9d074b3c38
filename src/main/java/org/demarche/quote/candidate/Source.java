package org.demarche.quote.candidate;

import org.demarche.quote.grammar.Range;

/** A noun phrase that names who speaks. */
record Source(Range range, SourceKind kind) {

  static final Source NONE = new Source(Range.NONE, SourceKind.NONE);

  boolean isEmpty() {
    return range.isEmpty();
  }
}
