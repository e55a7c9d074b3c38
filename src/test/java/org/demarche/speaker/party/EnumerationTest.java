package org.demarche.speaker.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.codebook.Codebook;
import org.demarche.quote.RuleExtractor;
import org.demarche.segment.Segmenter;
import org.demarche.speaker.SpeakerResolver;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.junit.jupiter.api.Test;

class EnumerationTest {

  private static final Codebook ENGLISH = Codebook.shipped("english");

  private static List<String> speakers(String text) {
    Document document = new Segmenter().segment(Article.of("list", text));
    return new SpeakerResolver(ENGLISH)
        .resolve(document, new RuleExtractor(ENGLISH).extract(document)).stream()
            .flatMap(said -> said.attributions().stream())
            .map(attribution -> attribution.speaker().name())
            .distinct()
            .toList();
  }

  @Test
  void items_areWhoeverIsNamedBeforeThem() {
    assertThat(
            speakers(
                "Meeting in Port Selm on Friday, the Harbour Council of Norland:\n\n"
                    + "1. Demands that the crane be repaired;\n\n"
                    + "2. Welcomes the offer of new ropes.\n"))
        .containsExactly("Harbour Council of Norland");
  }

  @Test
  void verbs_thatBeginNoItem_areNobodys() {
    assertThat(speakers("The harbour is shut.\n\nDemands that the crane be repaired.\n")).isEmpty();
  }
}
