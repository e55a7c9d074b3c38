package org.demarche.codebook;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Stops at YAML that is nested deeper, or refers back more often, than any codebook: composing it
 * goes down by recursion, and what refers back to what refers back grows without bounds.
 */
final class LimitedParser implements Parser {

  private static final int DEPTH = 30;
  private static final int ALIASES = 50;

  private final Parser parser;
  private int depth;
  private int aliases;

  LimitedParser(Parser parser) {
    this.parser = parser;
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return parser.checkEvent(choice);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
  }

  @Override
  public Event next() {
    Event event = parser.next();
    if (event instanceof CollectionStartEvent && ++depth > DEPTH) {
      throw failure("it is nested more than " + DEPTH + " deep", event);
    }
    if (event instanceof CollectionEndEvent) {
      depth--;
    }
    if (event instanceof AliasEvent && ++aliases > ALIASES) {
      throw failure("it has more than " + ALIASES + " aliases", event);
    }
    return event;
  }

  private static ParserException failure(String problem, Event event) {
    return new ParserException("", Optional.empty(), problem, event.getStartMark());
  }
}
