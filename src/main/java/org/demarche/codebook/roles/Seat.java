package org.demarche.codebook.roles;

import java.util.Objects;

/**
 * A building or street that stands for an institution: "Kremlin", "Foggy Bottom".
 *
 * @param text what stands in the article
 * @param institution what speaks there; the same text where it has no other name
 */
public record Seat(String text, String institution) {

  public Seat {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(institution, "institution");
  }

  /** Reads "Kremlin", or "Foggy Bottom = U.S. State Department". */
  static Seat of(String written) {
    int equals = written.indexOf('=');
    return equals < 0
        ? new Seat(written, written)
        : new Seat(written.substring(0, equals).trim(), written.substring(equals + 1).trim());
  }
}
