package org.demarche.speaker;

import java.util.List;
import java.util.Objects;
import org.demarche.quote.Statement;

/**
 * A statement and who made it.
 *
 * @param attributions empty where nobody can tell; several where speakers spoke together
 */
public record AttributedStatement(
    Statement statement, List<Attribution> attributions, Sourcing sourcing) {

  public AttributedStatement {
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(sourcing, "sourcing");
    attributions = List.copyOf(attributions);
  }
}
