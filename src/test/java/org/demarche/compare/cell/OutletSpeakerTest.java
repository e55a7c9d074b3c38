package org.demarche.compare.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.demarche.compare.Said;
import org.demarche.compare.Settings;
import org.demarche.compare.Utterance;
import org.junit.jupiter.api.Test;

class OutletSpeakerTest {

  private final List<Utterance> printed = new ArrayList<>();

  private void print(String speaker, String document, double share, boolean direct, boolean doubt) {
    printed.add(
        new Utterance(
            "s" + printed.size(),
            speaker,
            share,
            "c" + printed.size(),
            document,
            document,
            "Daily",
            Said.DAY,
            direct,
            doubt,
            List.of(),
            List.of()));
  }

  @Test
  void voice_isTheShareOfAllThatIsReported() {
    for (String document : List.of("a", "b", "c")) {
      print("envoy", document, 1, true, false);
      print("minister", document, .5, false, true);
      print("general", document, .5, false, false);
    }

    List<OutletSpeaker> rows = OutletSpeaker.compare(printed, Settings.STANDARD);

    assertThat(rows)
        .extracting(OutletSpeaker::speaker)
        .containsExactly("envoy", "general", "minister");
    assertThat(rows.get(0).voice().value()).isCloseTo(.5, within(1e-12));
    assertThat(rows.get(0).direct().value()).isEqualTo(1);
    assertThat(rows.get(2).distancing().value()).isEqualTo(1);
    assertThat(rows.get(2).voice().value()).isCloseTo(.25, within(1e-12));
  }

  @Test
  void aSpeakerOfOneDocument_hasAVoiceButNoShareOfQuotes() {
    print("envoy", "a", 1, true, false);
    print("envoy", "a", 1, true, false);
    print("envoy", "a", 1, true, false);
    print("minister", "b", 1, true, false);

    OutletSpeaker row = OutletSpeaker.compare(printed, Settings.STANDARD).get(0);

    assertThat(row.voice().value()).isCloseTo(.75, within(1e-12));
    assertThat(row.direct()).isNull();
  }
}
