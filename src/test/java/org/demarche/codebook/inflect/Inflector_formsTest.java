package org.demarche.codebook.inflect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.stance.Texts.INFLECTOR;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Inflector_formsTest {

  @ParameterizedTest
  @CsvSource({
    "attack, attacked, PARTICIPLE",
    "ban, banned, PARTICIPLE",
    "ban, banning, GERUND",
    "visit, visited, PARTICIPLE",
    "deny, denies, THIRD",
    "deny, denied, PARTICIPLE",
    "release, releasing, GERUND",
    "withdraw, withdrew, PAST",
    "withdraw, withdrawn, PARTICIPLE",
    "cut, cut, PARTICIPLE",
    "lie, lying, GERUND",
    "agree, agreeing, GERUND",
    "clash, clashes, THIRD",
    "cancel, canceled, PARTICIPLE",
    "cancel, cancelled, PARTICIPLE",
    "recognise, recognized, PARTICIPLE",
    "honour, honored, PARTICIPLE",
    "be, were, PAST",
  })
  void verb_hasTheForm(String verb, String form, Form as) {
    assertThat(INFLECTOR.verb(verb)).containsEntry(form, as);
  }

  @ParameterizedTest
  @CsvSource({"visit, visitted", "mourn, morn", "hour, hor", "agree, agreing"})
  void verb_hasNoSuchForm(String verb, String form) {
    assertThat(INFLECTOR.verb(verb)).doesNotContainKey(form);
  }

  @ParameterizedTest
  @CsvSource({"ally, allies", "crisis, crises", "hostage, hostages", "honour, honors"})
  void noun_hasThePlural(String noun, String plural) {
    assertThat(INFLECTOR.noun(noun)).containsEntry(plural, Form.PLURAL);
  }

  @ParameterizedTest
  @CsvSource({"shameful, shamefully", "horrible, horribly", "heroic, heroically", "angry, angrily"})
  void adjective_hasTheAdverb(String adjective, String adverb) {
    assertThat(INFLECTOR.adjective(adjective)).containsKey(adverb);
  }
}
