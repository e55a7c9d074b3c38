package org.demarche.compare.cell;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.compare.Settings;
import org.demarche.compare.Utterance;
import org.demarche.compare.stat.ClusterBootstrap;
import org.demarche.compare.stat.Estimate;
import org.demarche.compare.stat.Interval;
import org.demarche.compare.story.Canonical;
import org.demarche.compare.story.StorySum;
import org.demarche.compare.story.StorySums;
import org.jspecify.annotations.Nullable;

/**
 * What an outlet makes of a speaker. Here an outlet's statements count each time that it prints
 * them, as printing is what is compared, and its documents are what is resampled.
 *
 * @param voice share of all that the outlet reports that is the speaker's
 * @param direct share of the speaker's statements that the outlet quotes in the speaker's words
 * @param distancing share of them that it reports with a cue of doubt
 */
public record OutletSpeaker(
    String outlet,
    String speaker,
    int statements,
    int documents,
    @Nullable Estimate voice,
    @Nullable Estimate direct,
    @Nullable Estimate distancing) {

  private static final Interval SHARES = new Interval(0, 1);

  public boolean suppressed() {
    return voice == null;
  }

  /** By outlet and speaker; documents without an outlet are left out. */
  public static List<OutletSpeaker> compare(Collection<Utterance> utterances, Settings settings) {
    Map<String, List<Utterance>> byOutlet =
        Canonical.order(utterances).stream()
            .filter(utterance -> utterance.outlet() != null)
            .collect(Collectors.groupingBy(Utterance::outlet, TreeMap::new, Collectors.toList()));
    return byOutlet.entrySet().parallelStream()
        .flatMap(outlet -> rows(outlet.getKey(), outlet.getValue(), settings))
        .toList();
  }

  private static Stream<OutletSpeaker> rows(
      String outlet, List<Utterance> printed, Settings settings) {
    Map<String, Double> all = new HashMap<>();
    printed.forEach(each -> all.merge(each.document(), each.share(), Double::sum));
    Map<String, List<Utterance>> bySpeaker =
        printed.stream()
            .collect(Collectors.groupingBy(Utterance::speaker, TreeMap::new, Collectors.toList()));
    return bySpeaker.values().stream().map(own -> row(outlet, own, all, settings));
  }

  private static OutletSpeaker row(
      String outlet, List<Utterance> own, Map<String, Double> all, Settings settings) {
    Map<String, StorySum> voice = new TreeMap<>();
    all.forEach((document, weight) -> voice.put(document, new StorySum(0, weight)));
    Map<String, StorySum> direct = new TreeMap<>();
    Map<String, StorySum> distancing = new TreeMap<>();
    for (Utterance each : own) {
      voice.merge(each.document(), new StorySum(each.share(), 0), StorySum::plus);
      direct.merge(each.document(), new StorySum(each.direct() ? 1 : 0, 1), StorySum::plus);
      distancing.merge(each.document(), new StorySum(each.distanced() ? 1 : 0, 1), StorySum::plus);
    }
    String speaker = own.get(0).speaker();
    ClusterBootstrap bootstrap = settings.bootstrap("outlet_speaker", outlet, speaker);
    boolean enough = own.size() >= settings.minimum() && all.size() >= 2;
    boolean several = enough && direct.size() >= 2;
    return new OutletSpeaker(
        outlet,
        speaker,
        own.size(),
        direct.size(),
        enough ? StorySums.of(voice).estimate(bootstrap, SHARES) : null,
        several ? StorySums.of(direct).estimate(bootstrap, SHARES) : null,
        several ? StorySums.of(distancing).estimate(bootstrap, SHARES) : null);
  }
}
