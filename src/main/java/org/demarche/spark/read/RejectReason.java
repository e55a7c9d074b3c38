package org.demarche.spark.read;

import java.util.Locale;

/** Why an input was not used: the codes in {@code rejects.reason}. */
public enum RejectReason {
  EMPTY("There is no text in it."),
  NOT_UTF8("Its bytes are not UTF-8."),
  BAD_JSON("The line is not a JSON object."),
  MISSING_TEXT("It has no field or column \"text\", or that holds no text."),
  BAD_FIELD("A field or column is not of the type that it should have."),
  TOO_LARGE("It is larger than the limit; see --max-size."),
  BROKEN("The file is damaged: compression or file structure cannot be read to its end."),
  UNREADABLE("The file is there but cannot be opened."),
  LINK("A symbolic link that leads out of the folder; name its target as an input to read it."),
  UNKNOWN_FORMAT("No reader knows files of this kind."),
  NOT_CODED("The coder failed on it; a fault of Demarche, please report it.");

  private final String meaning;

  RejectReason(String meaning) {
    this.meaning = meaning;
  }

  /** A sentence for the documentation and for the table's message. */
  public String meaning() {
    return meaning;
  }

  /** As the table has it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
