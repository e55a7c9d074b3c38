package org.demarche.input;

import java.util.Locale;

/** Why an input was not used: the codes in {@code rejects.reason}. */
public enum RejectReason {
  EMPTY("There is no word in it."),
  TOO_LARGE("It is larger than the limit; see --max-size."),
  TOO_SLOW("Coding it took longer than the limit; see --max-time."),
  TOO_DEEP("Its elements are nested too deep to be read."),
  WRONG_LANGUAGE("It is not in English; the message says in which language it seems to be."),
  BINARY("The file holds no text, whatever its name says."),
  UNDECODABLE("Its bytes are no text in any encoding that can be told."),
  BAD_JSON("The line is not a JSON object."),
  BAD_FIELD("A field or column is not of the type that it should have."),
  MISSING_TEXT("The line has no field with the text, or that holds no text; see --column."),
  WRONG_SCHEMA("The file has no column or element that holds articles; see --column."),
  BROKEN("The file is damaged: compression or structure cannot be read to its end."),
  BOMB("It unpacks to far more than articles do, and was not unpacked to its end."),
  UNREADABLE("The file is there but cannot be opened, or is no file."),
  LINK("A symbolic link that leads out of the folder; see --follow-links."),
  LOOP("A symbolic link that leads back to a folder it lies in."),
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
