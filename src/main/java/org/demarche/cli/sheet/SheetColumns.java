package org.demarche.cli.sheet;

import java.util.List;

/** The columns of a coding sheet that are not the coder's. */
public final class SheetColumns {

  public static final String ID = "statement_id";

  /** Which sample the row was drawn with: names the key. */
  public static final String SAMPLE = "sample";

  public static final String CONTEXT = "context";
  public static final String STATEMENT = "statement";
  public static final String NOTE = "note";

  /** In their order; the coder's follow, and then the note. */
  public static final List<String> GIVEN =
      List.of(ID, SAMPLE, "outlet", "published_on", "title", CONTEXT, STATEMENT);

  private SheetColumns() {}
}
