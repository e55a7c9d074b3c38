package org.demarche.speaker.resolve;

import java.util.ArrayList;
import java.util.List;
import org.demarche.quote.Statement;
import org.demarche.speaker.Attribution;
import org.demarche.speaker.Speaker;
import org.demarche.speaker.lexicon.Lexicon;
import org.demarche.speaker.mention.Cast;
import org.demarche.speaker.mention.Entity;
import org.demarche.speaker.mention.MentionFinder;
import org.demarche.speaker.mention.Mentions;
import org.demarche.text.Document;
import org.demarche.text.Evidence;
import org.demarche.text.Spans;

/** The speakers of all statements of a document. */
public final class Attributor {

  private final Lexicon lexicon;
  private final Reliability reliability = Reliability.measured();

  public Attributor(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** For each statement, in their order, who made it; nobody where that cannot be told. */
  public List<List<Attribution>> attribute(Document document, List<Statement> statements) {
    Cast cast = new Cast(lexicon, document.article().published());
    Mentions mentions = new MentionFinder(document, lexicon, cast).find();
    Resolver resolver = new Resolver(new Scene(document, statements, lexicon, cast, mentions));
    List<List<Attribution>> all = new ArrayList<>(statements.size());
    for (int i = 0; i < statements.size(); i++) {
      List<Found> found = resolver.of(i);
      List<Attribution> speakers = new ArrayList<>(found.size());
      for (Found one : found) {
        speakers.add(attribution(one, 1.0 / found.size()));
      }
      all.add(speakers);
    }
    return all;
  }

  private Attribution attribution(Found found, double share) {
    Entity entity = found.entity();
    Speaker speaker =
        new Speaker(
            entity.id(),
            entity.name(),
            entity.type(),
            entity.affiliation(),
            entity.country(),
            entity.listed() != null);
    List<Evidence> evidence = new ArrayList<>();
    for (Found.Trace trace : found.trail()) {
      evidence.add(
          new Evidence(
              Evidence.Of.SPEAKER, entity.id(), trace.rule(), trace.span(), trace.effect()));
    }
    return new Attribution(
        speaker,
        new Spans(List.of(found.mention())),
        found.how(),
        share,
        reliability.of(found.grade()),
        evidence);
  }
}
