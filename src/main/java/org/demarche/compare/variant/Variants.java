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

  private final Vocabulary vocabulary = new Vocabulary();
  private final Conditions conditions = new Conditions(vocabulary);

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
    if (!conditions.of(reference).isEmpty()) {
      return reference;
    }
    return versions.stream()
        .filter(version -> !conditions.of(version).isEmpty())
        .max(FULLEST)
        .orElse(null);
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
        hanging == null ? null : conditions.dropped(hanging, version),
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

  /** Stretches of words that say something; "that" and its like alone are not worth a mark. */
  private List<Span> dropped(List<Word> full, Alignment aligned) {
    List<Span> dropped = new ArrayList<>();
    int at = 0;
    while (at < full.size()) {
      int end = at;
      boolean telling = false;
      while (end < full.size() && !aligned.first(end)) {
        telling |= vocabulary.isTelling(full.get(end).form());
        end++;
      }
      if (telling) {
        dropped.add(new Span(full.get(at).begin(), full.get(end - 1).end()));
      }
      at = end + 1;
    }
    return dropped;
  }
}
