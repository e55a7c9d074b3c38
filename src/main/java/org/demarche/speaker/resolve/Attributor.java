package org.demarche.speaker.resolve;

import java.util.ArrayList;
import java.util.List;
import org.demarche.speaker.Attribution;
import org.demarche.speaker.Speaker;
import org.demarche.speaker.mention.Entity;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.text.Evidence;
import org.demarche.text.Interruption;
import org.demarche.text.Spans;

/** The speakers of all statements of a document. */
public final class Attributor {

  private final Reliability reliability = Reliability.measured();

  /** For each statement, in their order, who made it; nobody where that cannot be told. */
  public List<List<Attribution>> attribute(Scene scene) {
    Resolver resolver = new Resolver(scene);
    int size = scene.statements().size();
    List<List<Attribution>> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Interruption.check();
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
