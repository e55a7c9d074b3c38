package org.demarche.input.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Encodings by the names that pages and servers give them. */
final class Names {

  private Names() {}

  /** As browsers read the name: Latin-1 and ASCII are what Windows makes of them. */
  static @Nullable Charset charset(String name) {
    String plain = name.trim().toLowerCase(Locale.ROOT).replaceAll("[\"';]", "");
    return switch (plain) {
      case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "iso8859-1" ->
          Charset.forName("windows-1252");
      case "iso-8859-9" -> Charset.forName("windows-1254");
      // Without a mark it cannot be that, or the bytes would have said so.
      case "utf-16", "utf-32", "unicode" -> StandardCharsets.UTF_8;
      default -> supported(plain);
    };
  }

  private static @Nullable Charset supported(String name) {
    try {
      return Charset.isSupported(name) ? Charset.forName(name) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
