package org.demarche.input.charset;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells files that are no text, whatever their names say, by how they begin. */
enum BinaryKind {
  PDF("%PDF-", "a PDF; extract its text first"),
  ZIP("PK\u0003\u0004", "a ZIP archive, or a document of Word or LibreOffice; save it as text"),
  OLE("\u00d0\u00cf\u0011\u00e0", "a document of Word; save it as text"),
  RTF("{\\rtf", "rich text; save it as plain text"),
  GZIP("\u001f\u008b", "gzip; give its name the ending .gz"),
  ZSTANDARD("\u0028\u00b5\u002f\u00fd", "Zstandard; give its name the ending .zst"),
  BZIP2("BZh9", "bzip2; give its name the ending .bz2"),
  PARQUET("PAR1", "Parquet; give its name the ending .parquet"),
  PNG("\u0089PNG", "a picture"),
  JPEG("\u00ff\u00d8\u00ff", "a picture");

  /** Of a hundred bytes, so many control characters no text has. */
  private static final int CONTROLS = 3;

  private static final int LOOKED_AT = 1 << 16;

  private final byte[] beginning;
  private final String described;

  BinaryKind(String beginning, String described) {
    this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
    this.described = described;
  }

  /** What it is, for the reader; null where it may be a text. */
  static @Nullable String of(byte[] bytes) {
    for (BinaryKind kind : values()) {
      if (kind.begins(bytes)) {
        return kind.described;
      }
    }
    int length = Math.min(bytes.length, LOOKED_AT);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      controls += isControl(bytes[i]) ? 1 : 0;
    }
    return controls * 100L > (long) CONTROLS * length ? "no text but control characters" : null;
  }

  private boolean begins(byte[] bytes) {
    return bytes.length >= beginning.length
        && java.util.Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
  }

  private static boolean isControl(byte b) {
    return b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b;
  }
}
