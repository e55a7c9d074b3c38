package org.demarche.speaker.resolve;

import java.util.ArrayList;
import java.util.List;
import org.demarche.quote.Statement;
import org.demarche.speaker.Resolution;
import org.demarche.speaker.anaphora.Antecedents;
import org.demarche.speaker.anaphora.FirstPersonStep;
import org.demarche.speaker.anaphora.NominalStep;
import org.demarche.speaker.anaphora.PronounStep;
import org.demarche.speaker.anaphora.RelativeStep;
import org.demarche.speaker.naming.Described;
import org.demarche.speaker.naming.NameStep;
import org.demarche.speaker.naming.OfficeStep;
import org.demarche.speaker.naming.UnknownNounStep;
import org.demarche.speaker.party.DocumentStep;
import org.demarche.speaker.party.Issuer;
import org.demarche.speaker.phrase.Coordination;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Phrases;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.speaker.way.Step;
import org.demarche.speaker.way.Who;
import org.demarche.text.Span;
import org.demarche.text.Spans;
import org.demarche.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the speakers of a document's statements: the steps in their order. */
final class Resolver implements Who {

  private final Scene scene;
  private final Phrases phrases;
  private final Coordination coordination;
  private final List<Step> steps;
  private final Sourceless sourceless;
  private final @Nullable List<Found>[] found;
  private final boolean[] asked;

  Resolver(Scene scene) {
    this.scene = scene;
    this.phrases = new Phrases(scene.tokens(), scene.mentions());
    this.coordination = new Coordination(scene, phrases);
    Described described = new Described(scene);
    Antecedents antecedents = new Antecedents(scene, this);
    Issuer issuer = new Issuer(scene);
    this.sourceless = new Sourceless(scene, this, issuer);
    this.steps =
        List.of(
            new FirstPersonStep(scene, this, issuer),
            new PronounStep(scene, antecedents),
            new RelativeStep(scene, phrases, this),
            new OfficeStep(scene, phrases, this),
            new NameStep(scene, phrases),
            new DocumentStep(scene, phrases, this, described),
            new NominalStep(scene, phrases, antecedents, described),
            new UnknownNounStep(scene, described));
    this.found = newArray(scene.statements().size());
    this.asked = new boolean[scene.statements().size()];
  }

  @SuppressWarnings("unchecked")
  private static @Nullable List<Found>[] newArray(int size) {
    return (List<Found>[]) new List<?>[size];
  }

  @Override
  public List<Found> of(int statement) {
    List<Found> known = found[statement];
    if (known != null) {
      return known;
    }
    if (asked[statement]) {
      return List.of();
    }
    asked[statement] = true;
    List<Found> who = find(statement);
    found[statement] = who;
    return who;
  }

  @Override
  public List<Found> known(int statement) {
    List<Found> known = found[statement];
    return known == null ? List.of() : known;
  }

  private List<Found> find(int statement) {
    Spans source = scene.statements().get(statement).source();
    if (source.isEmpty()) {
      return sourceless.find(statement);
    }
    Tokens tokens = scene.tokens();
    Span hull = source.parts().get(0);
    int first = tokens.at(hull.begin());
    int last = Math.min(tokens.size(), tokens.at(hull.end() - 1) + 1);
    return first >= last ? List.of() : all(first, last, statement);
  }

  @Override
  public List<Found> all(int first, int last, int asking) {
    List<Found> everyone = new ArrayList<>();
    for (Phrase phrase : coordination.split(first, last)) {
      for (Found one : one(phrase, asking)) {
        if (everyone.stream().noneMatch(other -> other.entity() == one.entity())) {
          everyone.add(one);
        }
      }
    }
    return List.copyOf(everyone);
  }

  @Override
  public List<Found> one(Phrase phrase, int asking) {
    for (Step step : steps) {
      List<Found> who = step.find(phrase, asking);
      if (who != null) {
        return who;
      }
    }
    return List.of();
  }

  @Override
  public List<Found> one(int first, int last, int asking) {
    Phrase phrase = first < last ? phrases.of(first, last) : null;
    return phrase == null ? List.of() : one(phrase, asking);
  }

  /** The speakers of another statement, who speak here too. */
  List<Found> goingOn(int from, Spans content) {
    List<Found> same = new ArrayList<>();
    for (Found who : of(from)) {
      same.add(
          who.via(
              content.parts().get(0),
              Resolution.CONTINUATION,
              who.grade(),
              "speaker:continuation"));
    }
    return same;
  }

  Statement statement(int index) {
    return scene.statements().get(index);
  }
}
