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
    if (!isLabel(first - 2, "a")) {
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

  /** Of those named before the first turn, a person for certain, and who is named most. */
  private @Nullable Mention seek() {
    int turn = firstTurn();
    Mention most = null;
    for (Mention name : scene.mentions().names()) {
      if (name.first() >= turn) {
        break;
      }
      boolean author = name.first() > 0 && tokens.norm(name.first() - 1).equals("by");
      if (name.entity().type() == SpeakerType.PERSON && !author) {
        most = most == null || isMore(name.entity(), most.entity()) ? name : most;
      }
    }
    return most;
  }

  private static boolean isMore(Entity one, Entity other) {
    return one.certain() == other.certain() ? one.count() > other.count() : one.certain();
  }

  private int firstTurn() {
    for (Sentence sentence : scene.document().sentences()) {
      boolean colon = sentence.first() + 1 < sentence.last();
      if (colon && (isLabel(sentence.first(), "q") || isLabel(sentence.first(), "a"))) {
        return sentence.first();
      }
    }
    return tokens.size();
  }
}
