package org.demarche.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.codebook.Codebook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How articles may name whom a codebook lists: spellings, nicknames, titles, offices on a day. */
class ListedSpeakersTest {

  private static SpeakerResolver resolver;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("codebook.yaml"), "name: mine\nextends: english\n");
    Files.writeString(
        folder.resolve("speakers.yaml"),
        """
        speakers:
          - id: norland-harbour-minister
            name: Norland's harbour minister
            type: office
            aliases: [harbour minister of Norland, Norland's Harbour Minister]
            examples:
              - hit: "The [harbour minister of Norland] left."
              - miss: "The harbour minister of Suderia left."
          - id: robert-okri
            name: Robert Okri
            type: person
            gender: male
            offices: [{office: norland-harbour-minister, from: 2020-01-01, to: 2024-12-31}]
            examples:
              - hit: "[Robert Okri] left."
              - miss: "The okra was late."
          - id: yusuf-al-hadidi
            name: Yusuf al-Hadidi
            type: person
            gender: male
            offices: [{office: norland-harbour-minister, from: 2025-01-01}]
            examples:
              - hit: "[Yusuf al-Hadidi] left."
              - miss: "Lena Hamdi left."
        """);
    resolver = new SpeakerResolver(Codebook.open(folder));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Robert Okri | robert-okri",
        "Bob Okri | robert-okri",
        "Mr. Okri | robert-okri",
        "Okri | robert-okri",
        "Yusuf al-Hadidi | yusuf-al-hadidi",
        "Youssef al Hadidi | yusuf-al-hadidi",
        "Yousef Al-Hadidy | yusuf-al-hadidi",
        "Minister Hadidi | yusuf-al-hadidi",
        "Omar Hadidi | omar-hadidi",
        "Rosa Okri | rosa-okri"
      })
  void spellings_areTheListedPersons(String source, String id) {
    assertThat(ids("2026-01-07", source)).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-05-01 | The harbour minister of Norland | robert-okri",
        "2025-05-01 | The harbour minister of Norland | yusuf-al-hadidi",
        "2025-05-01 | Norland's harbour minister | yusuf-al-hadidi",
        "2019-05-01 | The harbour minister of Norland | norland-harbour-minister",
        "2025-05-01 | The former harbour minister of Norland | harbour-minister-of-norland"
      })
  void anOffice_isWhoeverHeldItOnTheDay(String day, String source, String id) {
    assertThat(ids(day, source)).singleElement().asString().endsWith(id);
  }

  private static List<String> ids(String day, String source) {
    MarkedArticle article =
        MarkedArticle.parse("listed", "date: " + day + "\n[" + source + "|] said <no>.");
    return resolver.resolve(article.document(), article.statements()).get(0).attributions().stream()
        .map(attribution -> attribution.speaker().id())
        .toList();
  }
}
