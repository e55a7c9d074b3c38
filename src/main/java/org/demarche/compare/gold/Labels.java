package org.demarche.compare.gold;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one coder, a person or the machine, says of one statement. What was not coded at all is
 * null.
 *
 * @param statement whether it is a statement; where not, nothing else counts
 * @param kind "direct", "indirect" or "mixed"
 * @param speakers ids; empty where nobody can tell
 * @param act PLOVER code
 * @param stances label by issue, only of issues that it speaks of
 * @param frames ids
 */
public record Labels(
    boolean statement,
    @Nullable String kind,
    @Nullable Set<String> speakers,
    @Nullable String act,
    @Nullable Map<String, String> stances,
    @Nullable Set<String> frames) {

  /** The stance on an issue that is not spoken of. */
  public static final String NONE = "none";

  /** Said by nobody: what was found is no statement. */
  public static final Labels NO_STATEMENT =
      new Labels(false, null, Set.of(), null, Map.of(), Set.of());

  public Labels {
    speakers = speakers == null ? null : copy(speakers);
    frames = frames == null ? null : copy(frames);
    stances =
        stances == null ? null : java.util.Collections.unmodifiableMap(new TreeMap<>(stances));
  }

  private static Set<String> copy(Set<String> values) {
    return java.util.Collections.unmodifiableSet(new TreeSet<>(values));
  }
}
