package org.demarche.cli.lines;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** What a command makes of one line; used by several threads at once. */
@FunctionalInterface
interface LineCoder {

  /**
   * Writes the fields of the result; the object is open and has its {@code id}.
   *
   * @throws BadLineException if the line cannot be used
   */
  void code(JsonLine line, JsonGenerator out) throws IOException;
}
