package org.demarche.speaker.sourcing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.quote.Statement;
import org.demarche.speaker.Attribution;
import org.demarche.speaker.Sourcing;
import org.demarche.speaker.mention.Mentions;
import org.demarche.text.Document;
import org.demarche.text.Evidence;
import org.jspecify.annotations.Nullable;

/** Reads the sourcing facts of a statement off the sentence that reports it. */
public final class SourcingReader {

  private final Document document;
  private final Mentions mentions;

  public SourcingReader(Document document, Mentions mentions) {
    this.document = document;
    this.mentions = mentions;
  }

  /** What the sentence tells; a speaker without a name is anonymous though it does not say so. */
  public Sourcing read(Statement statement, List<Attribution> speakers) {
    Frame frame = Frame.of(document, mentions, statement);
    Fact unnamed = unnamed(speakers);
    Anonymity anonymity = Anonymity.in(frame);
    boolean open = unnamed != null || speakers.isEmpty();
    Fact withheld = open ? anonymity.stated() : null;
    Fact reason = open ? anonymity.reason() : null;
    Fact relay = Relay.in(frame, speakers);
    Fact medium = Medium.in(frame);
    Fact addressee = Addressee.in(frame);
    Fact saidOn = SaidOn.in(frame);
    List<Evidence> evidence =
        Stream.of(withheld == null ? unnamed : withheld, reason, relay, medium, addressee, saidOn)
            .filter(Objects::nonNull)
            .map(Fact::evidence)
            .toList();
    return evidence.isEmpty()
        ? Sourcing.PLAIN
        : new Sourcing(
            unnamed != null || withheld != null,
            value(reason),
            value(relay),
            value(medium),
            value(addressee),
            saidOn == null ? null : LocalDate.parse(saidOn.value()),
            evidence);
  }

  private static @Nullable String value(@Nullable Fact fact) {
    return fact == null ? null : fact.value();
  }

  private static @Nullable Fact unnamed(List<Attribution> speakers) {
    for (Attribution one : speakers) {
      if (one.speaker().type() == SpeakerType.UNNAMED && !one.mention().isEmpty()) {
        return new Fact(
            "anonymous", "no name is given", one.mention().parts().get(0), "speaker:unnamed");
      }
    }
    return null;
  }
}
