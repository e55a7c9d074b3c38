package org.demarche.quote.grammar;

/** Finds where clauses begin, and where clauses and objects end. */
public final class Clauses {

  private final ClauseStarts starts;
  private final ClauseEnds ends;
  private final ObjectEnds objects;

  public Clauses(Words words, CueTokens cues) {
    this.starts = new ClauseStarts(words);
    this.ends = new ClauseEnds(words, cues, starts);
    this.objects = new ObjectEnds(words, starts, ends);
  }

  /** Whether a subject and its finite verb begin at {@code from}. */
  public boolean isClause(int from, int limit) {
    return starts.isClause(from, limit);
  }

  /**
   * Where a sentence that begins with a dependent clause turns to its main clause, as the comma's
   * token; {@code limit} if it does not begin so.
   */
  public int mainClause(int first, int limit) {
    return starts.mainClause(first, limit);
  }

  /** One past the last token of the clause that begins at {@code from}. */
  public int end(int from, int limit) {
    return ends.end(from, limit);
  }

  /** As {@link #end}, of an infinitive, a gerund or an "as" phrase. */
  public int phraseEnd(int from, int limit) {
    return ends.phraseEnd(from, limit);
  }

  /** One past the last token of the object that begins at {@code from}; {@code from} if none. */
  public int objectEnd(int from, int limit, boolean stopAtAs) {
    return objects.objectEnd(from, limit, stopAtAs);
  }
}
