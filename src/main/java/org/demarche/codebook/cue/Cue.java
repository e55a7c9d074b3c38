package org.demarche.codebook.cue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the {@code cues:} section: a word or words that say that something was said.
 *
 * @param id the lemma, "say" or "call for"; a second entry of the same words adds a note in
 *     brackets
 * @param takes the frames it takes, and how surely each makes a statement
 * @param addressee whether whom it is said to stands right behind it
 */
public record Cue(
    String id,
    PartOfSpeech partOfSpeech,
    Mode mode,
    CueClass cueClass,
    Map<Frame, Tier> takes,
    Addressee addressee,
    List<CueExample> examples) {

  public Cue {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(partOfSpeech, "partOfSpeech");
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(cueClass, "cueClass");
    takes = Map.copyOf(takes);
    examples = List.copyOf(examples);
  }

  /** Whether the source utters the content, rather than thinks, plans or feels it. */
  public boolean utters() {
    return mode == Mode.SPEECH || mode == Mode.WRITING;
  }

  /**
   * How surely the cue makes a statement in a frame, or null where it does not take it. A verb of
   * speech takes quotation marks, and its content before it, whether or not the entry says so.
   */
  public @Nullable Tier tier(Frame frame) {
    Tier tier = takes.get(frame);
    if (tier != null || partOfSpeech != PartOfSpeech.VERB || !utters()) {
      return tier;
    }
    return switch (frame) {
      case QUOTE -> Tier.SURE;
      case PREPOSED -> takes.get(Frame.CLAUSE);
      case CLAUSE, THAT, WH, OBJECT, AS, TO, OBJECT_TO, ING, PASSIVE -> null;
    };
  }
}
