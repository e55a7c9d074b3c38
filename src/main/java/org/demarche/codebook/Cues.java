package org.demarche.codebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.codebook.cue.Cue;
import org.demarche.codebook.cue.CueForm;
import org.jspecify.annotations.Nullable;

/**
 * The {@code cues:} section of a codebook.
 *
 * @param byId every entry by its id
 * @param forms every inflected form, by its first word; of those that begin alike the longest first
 */
public record Cues(Map<String, Cue> byId, Map<String, List<CueForm>> forms) {

  public Cues {
    byId = Map.copyOf(byId);
    forms = Map.copyOf(forms);
  }

  public Set<String> ids() {
    return byId.keySet();
  }

  /** The id of the entry for verbs that have none of their own. */
  public static final String ANY_VERB = "*";

  /** The entry of that id, as {@code Statement.lemma} gives it, or null. */
  public @Nullable Cue find(String id) {
    return byId.get(id);
  }

  /** The forms that begin with a normalised word; the longest first, none if there are none. */
  public List<CueForm> startingWith(String norm) {
    List<CueForm> found = forms.get(norm);
    return found == null ? List.of() : found;
  }
}
