package org.demarche.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.demarche.codebook.Codebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One speaker has one id, whatever the articles call it and in whatever order they are read. */
class SpeakerIdsTest {

  private static final List<String> ARTICLES =
      List.of(
          "[Lena Aziz|] said <no>. [Aziz|] said <never>. [Her office|] said <perhaps>.",
          "[Water Minister Lena Aziz|] said <yes>. [The minister|] said <soon>.",
          "[Kenya's water minister, Dr. Lena Aziz,|] said <so>. [She|] meant <it>.",
          "[Kenya's water ministry|] said <no>.",
          "[The Kenyan Ministry of Water|] said <yes>. [The ministry|] said <soon>.",
          "[A Kenyan official|] said <it was late>. [The official|] left <early>.",
          "[Aziz Transport|] said <it was late>. [Aziz|] had <no trucks>.");

  private static final Codebook ENGLISH = Codebook.shipped("english");
  private static final SpeakerResolver RESOLVER = new SpeakerResolver(ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lena Aziz | Water Minister Lena Aziz",
        "Lena Aziz | Kenya's water minister, Dr. Lena Aziz,",
        "Lena Aziz | Léna Aziz",
        "Robert Okri | Bob Okri",
        "Robert Okri | Robert J. Okri Jr.",
        "Omar al-Najjar | Omar Al Najjar",
        "Kenya's water ministry | the Kenyan Ministry of Water",
        "Kenya's foreign ministry | the Ministry of Foreign Affairs of Kenya",
        "the Kenyan defence ministry | Kenya's Defense Ministry",
        "the Harbour Gazette | Harbour Gazette",
        "Nairobi | Kenya",
        "the U.N. Security Council | the Security Council"
      })
  void sameSpeaker_hasOneId(String one, String other) {
    assertThat(ids("[" + one + "|] said <no>.")).isEqualTo(ids("[" + other + "|] said <no>."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lena Aziz | Omar Aziz",
        "Kenya's water ministry | Uganda's water ministry",
        "Kenya's water ministry | Kenya's trade ministry",
        "the University of Kenya | a Kenyan university",
        "the Kenyan president | the Kenyan vice president"
      })
  void others_haveOthers(String one, String other) {
    assertThat(ids("[" + one + "|] said <no>.")).isNotEqualTo(ids("[" + other + "|] said <no>."));
  }

  @Test
  void orderAndPartitioning_changeNoId() {
    List<List<String>> inOrder = new ArrayList<>();
    ARTICLES.forEach(article -> inOrder.add(ids(RESOLVER, article)));
    Random random = new Random(11);
    for (int round = 0; round < 4; round++) {
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < ARTICLES.size(); i++) {
        order.add(i);
      }
      Collections.shuffle(order, random);
      TreeMap<Integer, List<String>> read = new TreeMap<>();
      SpeakerResolver partition = new SpeakerResolver(ENGLISH);
      order.forEach(i -> read.put(i, ids(partition, ARTICLES.get(i))));
      assertThat(read.values()).containsExactlyElementsOf(inOrder);
    }
  }

  private List<String> ids(String marked) {
    return ids(RESOLVER, marked);
  }

  private static List<String> ids(SpeakerResolver resolver, String marked) {
    MarkedArticle article = MarkedArticle.parse("ids", marked);
    return resolver.resolve(article.document(), article.statements()).stream()
        .flatMap(said -> said.attributions().stream())
        .map(attribution -> attribution.speaker().id())
        .toList();
  }
}
