package org.demarche.stance.check;

import java.util.List;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.speakers.ListedSpeaker;
import org.demarche.quote.Statement;
import org.demarche.speaker.AttributedStatement;
import org.demarche.speaker.Attribution;
import org.demarche.speaker.Resolution;
import org.demarche.speaker.Sourcing;
import org.demarche.speaker.Speaker;
import org.demarche.text.Span;
import org.demarche.text.Spans;

/** Makes of an example's text the content of a statement. */
final class ExampleStatements {

  private ExampleStatements() {}

  /**
   * What somebody says.
   *
   * @param speaker id of a listed speaker; where empty, whoever takes a side in the text speaks
   */
  static AttributedStatement of(Codebook codebook, String text, String speaker) {
    Spans content = Spans.of(new Span(0, text.length()));
    Spans source = speaker.isEmpty() ? content : Spans.NONE;
    Statement statement =
        new Statement(
            Statement.Kind.DIRECT, content, Spans.NONE, source, "", "quote", 0, -1, 1, List.of());
    ListedSpeaker listed = speaker.isEmpty() ? null : codebook.speakers().find(speaker);
    List<Attribution> attributions =
        listed == null
            ? List.of()
            : List.of(
                new Attribution(
                    new Speaker(
                        listed.id(),
                        listed.name(),
                        listed.type(),
                        null,
                        codebook.speakers().country(listed.id(), null),
                        true),
                    Spans.NONE,
                    Resolution.CODEBOOK,
                    1,
                    1,
                    List.of()));
    return new AttributedStatement(statement, attributions, Sourcing.PLAIN);
  }
}
