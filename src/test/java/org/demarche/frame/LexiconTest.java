package org.demarche.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.codebook.Frame;
import org.demarche.codebook.Inflections;
import org.demarche.codebook.inflect.Inflector;
import org.demarche.segment.Segmenter;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.demarche.text.Span;
import org.demarche.text.Spans;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private static final Inflector INFLECTOR =
      new Inflector(new Inflections(Map.of(), List.of(), Map.of()));

  private static Frame frame(String id, String... patterns) {
    List<Frame.Term> terms = new ArrayList<>();
    for (String pattern : patterns) {
      terms.add(new Frame.Term(pattern, 1));
    }
    return new Frame(id, Frame.Kind.DIPLOMACY, 0, id, id, terms, List.of(), "test.yaml", 1);
  }

  private static List<String> find(String text, Frame... frames) {
    Document document = new Segmenter().segment(Article.of("a", text));
    List<Lexicon.Hit> hits = new ArrayList<>();
    Vocabulary.Builder words = new Vocabulary.Builder(INFLECTOR);
    Lexicon lexicon = new Lexicon(List.of(frames), words);
    Spans all = Spans.of(new Span(0, text.length()));
    words.build().read(document, all).forEach(reading -> lexicon.find(reading, hits));
    return hits.stream()
        .map(h -> frames[h.entry().frame()].id() + ":" + h.entry().pattern() + "@" + h.first())
        .toList();
  }

  @Test
  void wordStandsForItsInflections_andExactWordForItself() {
    Frame frame = frame("f", "ban", "levy", "=fair", "impose");
    assertThat(find("Banning, levies, imposed; fairs, fair, banner", frame))
        .containsExactly("f:ban@0", "f:levy@2", "f:impose@4", "f:=fair@8");
  }

  @Test
  void stemStandsForAllThatBeginsSo() {
    assertThat(find("legality, leg, legislator, leg", frame("f", "legal*", "legislat*", "le-*")))
        .containsExactly("f:legal*@0", "f:legislat*@4");
  }

  @Test
  void longerStem_doesNotHideTheShorterOneOfAnotherFrame() {
    assertThat(find("economics econ econometry", frame("a", "econ*"), frame("b", "economi*")))
        .containsExactlyInAnyOrder("a:econ*@0", "b:economi*@0", "a:econ*@1", "a:econ*@2");
  }

  @Test
  void phrase_hidesItsWords() {
    Frame security = frame("security", "secur*");
    Frame welfare = frame("welfare", "social security", "social security card*");
    assertThat(
            find("Social security. A secure social card. Social security cards", security, welfare))
        .containsExactly(
            "welfare:social security@0", "security:secur*@4", "welfare:social security card*@8");
  }

  @Test
  void hyphenatedWord_isFoundByItsParts() {
    assertThat(find("a tariff-free zone", frame("f", "tariff"))).containsExactly("f:tariff@1");
  }

  @Test
  void twoPatternsOfOneFrame_countOnce() {
    assertThat(find("terrorism", frame("f", "terror*", "terrorism"))).hasSize(1);
  }
}
