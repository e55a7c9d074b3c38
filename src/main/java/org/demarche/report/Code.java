package org.demarche.report;

import java.util.Objects;

/**
 * An issue, a frame or a speaker as the reader knows it.
 *
 * @param note a proposition, a definition or an affiliation; may be empty
 */
public record Code(String id, String name, String note) {

  public Code {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(note, "note");
  }

  /** One of which only the id is known: "troop-withdrawal" is called "Troop withdrawal". */
  public static Code of(String id) {
    String words = id.replace('-', ' ').replace('_', ' ').strip();
    String name =
        words.isEmpty() ? id : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    return new Code(id, name, "");
  }
}
