package org.demarche.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.codebook.Codebook;
import org.demarche.segment.Segmenter;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.demarche.text.Span;
import org.junit.jupiter.api.Test;

class FeaturesTest {

  private final Features features = new Features(Codebook.shipped("english"));

  private List<String> tone(String text, String target) {
    Document document = new Segmenter().segment(Article.of("a", text));
    int begin = text.indexOf(target);
    return features.tone(document, null, new Span(begin, begin + target.length()));
  }

  @Test
  void names_areMasked() {
    List<String> one = tone("Yesterday Anna Berg praised Carl Dahl in Oslo.", "Carl Dahl");
    List<String> other = tone("Yesterday Imre Toth praised Lea Kiss in Pecs.", "Lea Kiss");
    assertThat(one).isEqualTo(other).contains("w=NAME", "w=TARGET", "l1=praised");
  }

  @Test
  void rules_areAmongTheFeatures() {
    assertThat(tone("The board praised Carl for his courage.", "Carl")).contains("tone=POSITIVE");
    assertThat(tone("The board blamed Carl for the disaster.", "Carl")).contains("tone=NEGATIVE");
  }

  @Test
  void sentencesWithoutTheTarget_doNotCount() {
    assertThat(tone("A terrible storm. Then Carl spoke.", "Carl")).doesNotContain("w=storm");
  }
}
