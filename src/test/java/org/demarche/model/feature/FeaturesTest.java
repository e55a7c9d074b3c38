package org.demarche.model.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.demarche.codebook.Codebook;
import org.demarche.segment.Segmenter;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.demarche.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeaturesTest {

  private final Features features = new Features(Codebook.shipped("english"));

  private static @Nullable Span span(String text, @Nullable String part) {
    return part == null ? null : new Span(text.indexOf(part), text.indexOf(part) + part.length());
  }

  private FeatureVector of(String text, @Nullable String source, @Nullable String target) {
    Document document = new Segmenter().segment(Article.of("a", text));
    return features.text(document, span(text, source), span(text, target));
  }

  private List<String> names(String text, @Nullable String target) {
    return of(text, null, target).features().stream().map(FeatureVector.Feature::name).toList();
  }

  @Test
  void names_areMasked() {
    List<String> one = names("Yesterday Anna Berg praised Carl Dahl in Oslo.", "Carl Dahl");
    List<String> other = names("Yesterday Imre Toth praised Lea Kadar in Pecs.", "Lea Kadar");
    assertThat(one).isEqualTo(other).contains("w=NAME", "w=TARGET", "l1=praised", "done=prais");
  }

  @Test
  void restOfTheTargetsName_isTheTarget() {
    assertThat(names("Critics of Carl Dahl laughed.", "Dahl"))
        .contains("after=critic of")
        .doesNotContain("w=NAME");
  }

  @Test
  void source_isMaskedApart() {
    assertThat(of("Norland rebuked Oresia.", "Norland", "Oresia").features())
        .extracting(FeatureVector.Feature::name)
        .contains("w=SOURCE", "w=TARGET", "between=rebuk");
  }

  @Test
  void rules_areAmongTheFeatures() {
    assertThat(names("The board praised Carl for his courage.", "Carl")).contains("tone=POSITIVE");
    assertThat(names("The board blamed Carl for the disaster.", "Carl")).contains("tone=NEGATIVE");
  }

  @Test
  void wordsOfOneSide_keepTheirSideAndFade() {
    FeatureVector found = of("Rain fell while Carl sang loudly.", null, "Carl");
    assertThat(found.value("R=sang")).isGreaterThan(found.value("R=loud")).isPositive();
    assertThat(found.value("L=sang")).isZero();
  }

  @Test
  void negatedWords_areMarked() {
    assertThat(names("Carl has not resigned.", "Carl")).contains("R=!resign", "does=!resign");
  }

  @Test
  void sentencesWithoutTheTarget_doNotCount() {
    assertThat(names("A terrible storm. Then Carl spoke.", "Carl")).doesNotContain("w=storm");
  }

  @Test
  void blocks_haveTheSameLengthForLongAndShortTexts() {
    assertThat(words(of("It rained.", null, null))).isCloseTo(1, within(1e-6));
    assertThat(words(of("It rained on the fields and on the town.", null, null)))
        .isCloseTo(1, within(1e-6));
  }

  private static double words(FeatureVector found) {
    return found.features().stream()
        .filter(feature -> feature.name().startsWith("w="))
        .mapToDouble(feature -> feature.value() * feature.value())
        .sum();
  }

  @Test
  void spans_areWhereTheWordsStand() {
    String text = "The board praised Carl.";
    assertThat(of(text, null, "Carl").features())
        .filteredOn(feature -> feature.name().equals("w=prais"))
        .allSatisfy(feature -> assertThat(feature.span()).isEqualTo(span(text, "praised")));
  }
}
