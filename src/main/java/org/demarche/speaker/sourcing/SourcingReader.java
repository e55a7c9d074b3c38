package org.demarche.speaker.sourcing;

import java.util.List;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.quote.Statement;
import org.demarche.speaker.Attribution;
import org.demarche.speaker.Sourcing;
import org.demarche.speaker.mention.Mentions;
import org.demarche.text.Document;

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
    Anonymity anonymity = Anonymity.in(frame);
    boolean unnamed =
        speakers.stream().anyMatch(one -> one.speaker().type() == SpeakerType.UNNAMED);
    return new Sourcing(
        unnamed || (anonymity.stated() && speakers.isEmpty()),
        unnamed || speakers.isEmpty() ? anonymity.reason() : null,
        Relay.in(frame, speakers),
        Medium.in(frame),
        Addressee.in(frame),
        SaidOn.in(frame));
  }
}
