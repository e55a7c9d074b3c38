package org.demarche.speaker.party;

import java.util.List;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.speaker.Resolution;
import org.demarche.speaker.mention.Entity;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.speaker.way.Grade;
import org.demarche.text.Sentence;
import org.demarche.text.Spans;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Whose the answers are in an interview whose turns begin with "Q:" and "A:". */
public final class Interview {

  private static final List<String> LABELS = List.of("q", "a", "question", "answer");

  private final Scene scene;
  private final Tokens tokens;
  private boolean sought;
  private @Nullable Mention answering;

  public Interview(Scene scene) {
    this.scene = scene;
    this.tokens = scene.tokens();
  }

  /** Whoever is interviewed, where the content is an answer; else nobody. */
  public List<Found> find(Spans content) {
    int first = tokens.at(content.hull().begin());
    if (!isLabel(first - 2, "a") && !isLabel(first - 2, "answer")) {
      return List.of();
    }
    if (!sought) {
      sought = true;
      answering = seek();
    }
    return answering == null
        ? List.of()
        : List.of(
            Found.of(
                answering.entity(),
                tokens.span(answering.first(), answering.last()),
                Resolution.CONTINUATION,
                Grade.ANSWER,
                "speaker:interview"));
  }

  private boolean isLabel(int at, String letter) {
    return at >= 0
        && tokens.norm(at).equals(letter)
        && tokens.is(at + 1, WordClass.COLON)
        && scene.sentenceStart(at) == at;
  }

  /** Of the persons named before the first turn who are no journalists, who is named most. */
  private @Nullable Mention seek() {
    int turn = firstTurn();
    Mention most = null;
    for (Mention name : scene.mentions().names()) {
      if (name.first() >= turn) {
        break;
      }
      boolean author = name.first() > 0 && tokens.norm(name.first() - 1).equals("by");
      if (name.entity().type() == SpeakerType.PERSON
          && !author
          && !isPlace(name)
          && !name.entity().isCalled("roles:journalist")
          && (most == null || count(name.entity()) > count(most.entity()))) {
        most = name;
      }
    }
    return most;
  }

  /** How often the document names somebody as persons are named. */
  private int count(Entity entity) {
    int count = 0;
    for (Mention name : scene.mentions().names()) {
      count += name.entity() == entity && !isPlace(name) ? 1 : 0;
    }
    return count;
  }

  /** "in Karra", "the Karra plant". */
  private boolean isPlace(Mention name) {
    return name.first() > 0
        && tokens.isAny(
            name.first() - 1, WordClass.mask(WordClass.PREPOSITION, WordClass.DETERMINER));
  }

  private int firstTurn() {
    for (Sentence sentence : scene.document().sentences()) {
      boolean colon = sentence.first() + 1 < sentence.last();
      if (colon && LABELS.stream().anyMatch(label -> isLabel(sentence.first(), label))) {
        return sentence.first();
      }
    }
    return tokens.size();
  }
}
