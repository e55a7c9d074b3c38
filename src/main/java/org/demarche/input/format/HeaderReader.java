package org.demarche.input.format;

import java.io.FilterReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/** Looks ahead at the first line of a table to see by what its columns are divided. */
final class HeaderReader extends FilterReader {

  private static final int LONGEST = 1 << 14;

  private final char delimiter;

  HeaderReader(Reader in) throws IOException {
    super(new PushbackReader(in, LONGEST));
    char[] line = new char[LONGEST];
    int length = in.read(line, 0, LONGEST);
    delimiter = length <= 0 ? ',' : delimiter(line, length);
    if (length > 0) {
      ((PushbackReader) this.in).unread(line, 0, length);
    }
  }

  char delimiter() {
    return delimiter;
  }

  /** The most frequent in the first line, outside of quotation marks; the comma where none is. */
  private static char delimiter(char[] line, int length) {
    int[] counts = new int[3];
    boolean quoted = false;
    for (int i = 0; i < length && (quoted || line[i] != '\n'); i++) {
      quoted ^= line[i] == '"';
      int found = quoted ? -1 : ",;\t".indexOf(line[i]);
      if (found >= 0) {
        counts[found]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return ",;\t".charAt(best);
  }
}
