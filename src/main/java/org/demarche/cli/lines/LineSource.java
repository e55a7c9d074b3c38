package org.demarche.cli.lines;

import java.io.IOException;
import org.demarche.text.LineReader;
import org.jspecify.annotations.Nullable;

/**
 * Hands out lines with their neighbours in the same text. Waits for the next line only where the id
 * says that one may belong to it.
 */
final class LineSource {

  private final LineReader lines;
  private final boolean neighbours;
  private long number;
  private byte @Nullable [] last;
  private byte @Nullable [] ahead;

  /**
   * @param neighbours whether they are asked for
   */
  LineSource(LineReader lines, boolean neighbours) {
    this.lines = lines;
    this.neighbours = neighbours;
  }

  /** The next line that is not blank; null at the end. Blank lines count. */
  @Nullable InputLine next() throws IOException {
    byte[] line = ahead == null ? read() : ahead;
    ahead = null;
    while (line != null && LineReader.isBlank(line)) {
      last = null;
      line = read();
    }
    if (line == null) {
      return null;
    }
    long at = number;
    if (!neighbours || !TextParts.isPart(line)) {
      last = null;
      return new InputLine(at, line, null, null);
    }
    ahead = read();
    byte[] before = last != null && TextParts.follow(last, line) ? last : null;
    byte[] after = ahead != null && TextParts.follow(line, ahead) ? ahead : null;
    last = line;
    return new InputLine(at, line, before, after);
  }

  private byte @Nullable [] read() throws IOException {
    number++;
    return lines.next();
  }
}
