package org.demarche.compare.pair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.compare.Settings;
import org.demarche.compare.Utterance;
import org.demarche.compare.cell.SpeakerIssue;
import org.demarche.compare.pair.Divergence.Measure;
import org.demarche.compare.stat.BenjaminiHochberg;
import org.demarche.compare.stat.Estimate;
import org.demarche.compare.stat.FrameDivergence;
import org.demarche.compare.stat.Gap;
import org.demarche.compare.story.Canonical;
import org.demarche.compare.story.Tally;

/**
 * Compares the speakers who say most with one another: on each issue on which enough is known of
 * both, and over all frames.
 */
public final class Divergences {

  private final Settings settings;
  private final Map<String, Voice> voices = new TreeMap<>();
  private final List<String> frames;

  private Divergences(Collection<Utterance> utterances, Settings settings) {
    this.settings = settings;
    this.frames =
        List.copyOf(
            utterances.stream()
                .flatMap(utterance -> utterance.frames().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
    for (Utterance utterance : Canonical.order(utterances)) {
      voices.computeIfAbsent(utterance.speaker(), Voice::new).add(utterance);
    }
  }

  /** By pair, issue and measure, with p-values adjusted over all rows. */
  public static List<Divergence> compare(Collection<Utterance> utterances, Settings settings) {
    List<Divergence> rows = new Divergences(utterances, settings).rows();
    double[] adjusted =
        BenjaminiHochberg.adjust(rows.stream().mapToDouble(Divergence::pValue).toArray());
    return IntStream.range(0, rows.size())
        .mapToObj(i -> rows.get(i).adjusted(adjusted[i]))
        .toList();
  }

  private List<Divergence> rows() {
    List<Voice> loudest =
        voices.values().stream()
            .sorted(
                Comparator.comparingInt(Voice::statements).reversed().thenComparing(Voice::speaker))
            .limit(settings.speakers())
            .sorted(Comparator.comparing(Voice::speaker))
            .toList();
    List<Supplier<Divergence>> work = new ArrayList<>();
    for (int i = 0; i < loudest.size(); i++) {
      for (int j = i + 1; j < loudest.size(); j++) {
        add(work, loudest.get(i), loudest.get(j));
      }
    }
    return work.parallelStream().map(Supplier::get).toList();
  }

  private void add(List<Supplier<Divergence>> work, Voice first, Voice second) {
    for (String issue : first.issues()) {
      if (first.on(issue).enough(settings) && second.on(issue).enough(settings)) {
        work.add(() -> gap(first, second, issue));
      }
    }
    if (first.framed().enough(settings) && second.framed().enough(settings)) {
      work.add(() -> frames(first, second));
    }
  }

  private Divergence gap(Voice first, Voice second, String issue) {
    Tally a = first.on(issue);
    Tally b = second.on(issue);
    PairedStories stories = PairedStories.of(a.sums().keySet(), b.sums().keySet());
    double[][] one = stories.gather(a.sums());
    double[][] two = stories.gather(b.sums());
    Gap gap = new Gap(one[0], one[1], two[0], two[1]);
    String[] cell = {"gap", first.speaker(), second.speaker(), issue};
    Estimate estimate = gap.estimate(settings.bootstrap(cell), SpeakerIssue.SCORES);
    double p = settings.permutation(cell).pValue(gap);
    return new Divergence(
        first.speaker(),
        second.speaker(),
        issue,
        Measure.STANCE_GAP,
        estimate,
        p,
        p,
        a.clusters(),
        b.clusters());
  }

  private Divergence frames(Voice first, Voice second) {
    Map<String, double[]> a = first.frames(frames);
    Map<String, double[]> b = second.frames(frames);
    PairedStories stories = PairedStories.of(a.keySet(), b.keySet());
    FrameDivergence divergence =
        new FrameDivergence(stories.gather(a, frames.size()), stories.gather(b, frames.size()));
    String[] cell = {"frames", first.speaker(), second.speaker()};
    Estimate estimate = divergence.estimate(settings.bootstrap(cell));
    double p = settings.permutation(cell).pValue(divergence);
    return new Divergence(
        first.speaker(),
        second.speaker(),
        null,
        Measure.JENSEN_SHANNON,
        estimate,
        p,
        p,
        first.framed().clusters(),
        second.framed().clusters());
  }
}
