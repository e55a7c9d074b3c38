package org.demarche.compare.variant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.demarche.compare.cluster.Alignment;
import org.demarche.compare.cluster.Vocabulary;
import org.demarche.compare.cluster.Word;
import org.demarche.text.Span;
import org.jspecify.annotations.Nullable;

/** Compares the versions of one statement. Not safe for many threads. */
public final class Variants {

  /** The speaker's own words before others', then the fullest, then the first. */
  private static final Comparator<Version> FULLEST =
      Comparator.comparing(Version::direct)
          .thenComparingInt(version -> Vocabulary.words(version.content()).size())
          .thenComparing(Comparator.comparingInt(Version::day).reversed())
          .thenComparing(Comparator.comparing(Version::statement).reversed());

  private final Conditions conditions = new Conditions(new Vocabulary());

  /**
   * One for each version of a cluster, by statement id.
   *
   * @throws java.util.NoSuchElementException if there is no version
   */
  public List<Variant> of(Collection<Version> versions) {
    Version reference = versions.stream().max(FULLEST).orElseThrow();
    @Nullable Version hanging = conditional(versions, reference);
    return versions.stream()
        .sorted(Comparator.comparing(Version::statement))
        .map(version -> compare(version, reference, hanging))
        .toList();
  }

  /** The version that gives the condition: the reference, else the fullest that has one. */
  private @Nullable Version conditional(Collection<Version> versions, Version reference) {
    if (conditions.find(reference) != null) {
      return reference;
    }
    return versions.stream()
        .filter(version -> conditions.find(version) != null)
        .max(FULLEST)
        .orElse(null);
  }

  private @Nullable String droppedCondition(Version version, @Nullable Version hanging) {
    String condition = hanging == null ? null : conditions.find(hanging);
    return condition != null && conditions.dropped(condition, hanging.content(), version)
        ? condition
        : null;
  }

  private Variant compare(Version version, Version reference, @Nullable Version hanging) {
    List<Word> full = Vocabulary.located(reference.content());
    List<Word> own = Vocabulary.located(version.content());
    Alignment aligned = new Alignment(forms(full), forms(own));
    Relation relation = relation(aligned, full.size(), own.size());
    return new Variant(
        version,
        reference,
        relation,
        relation == Relation.TRUNCATED ? dropped(full, aligned) : List.of(),
        droppedCondition(version, hanging),
        !version.cueClass().equals(reference.cueClass()));
  }

  private static int[] forms(List<Word> words) {
    return words.stream().mapToInt(word -> word.form().hashCode()).toArray();
  }

  private static Relation relation(Alignment aligned, int full, int own) {
    if (aligned.length() == full && full == own) {
      return Relation.VERBATIM;
    }
    boolean part = own < full && 10 * aligned.length() >= 9 * own && aligned.unbroken() >= .7;
    return part ? Relation.TRUNCATED : Relation.PARAPHRASE;
  }

  private static List<Span> dropped(List<Word> full, Alignment aligned) {
    List<Span> dropped = new ArrayList<>();
    for (int i = 0; i < full.size(); i++) {
      if (!aligned.first(i)) {
        Span word = new Span(full.get(i).begin(), full.get(i).end());
        boolean goesOn = i > 0 && !aligned.first(i - 1);
        if (goesOn) {
          word = dropped.remove(dropped.size() - 1).union(word);
        }
        dropped.add(word);
      }
    }
    return dropped;
  }
}
