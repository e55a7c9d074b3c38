package org.demarche.input.xml;

import java.io.IOException;

/** What should be XML is none from some place on. */
public final class MalformedException extends IOException {

  private static final long serialVersionUID = 1L;

  MalformedException(Exception cause) {
    super("It is not well-formed XML: " + cause.getMessage(), cause);
  }
}
