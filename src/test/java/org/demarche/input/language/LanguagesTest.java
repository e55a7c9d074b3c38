package org.demarche.input.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.input.Item;
import org.demarche.input.Metadata;
import org.demarche.input.RejectReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

  private static final Languages LANGUAGES = new Languages();

  private static Item check(String text) {
    return LANGUAGES.check(new Item.Found(1, text, Metadata.NONE, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoy said that the two sides would meet again in Paris before the end of the month.",
        "Envoy: talks “over”. Minister denies breakdown; Damascus silent. Markets fall sharply.",
        "Zelenka, Al-Najjar, Müller, O’Neill, Nguyen, Ferreira, Özdemir attended Vienna meeting.",
        "Zelenka, Al-Najjar, Müller, O’Neill, Özdemir attended. Kovač, Lund, Brandt, Oduya skipped.",
        "“No deal,” minister says after marathon Geneva session collapses",
        "القاهرة (AP) — The minister said that the talks had failed, and that his side would leave.",
        "WASHINGTON: President's office rejects Tehran claims, warns Hezbollah, Hamas leaders",
      })
  void english_isNeverRejected(String text) {
    assertThat(check(text)).isInstanceOf(Item.Found.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"OK", "Non.", "3.14", "Ja, sicher!", "Да", "No comment"})
  void textTooShortToTell_passesWithoutALanguage(String text) {
    assertThat(((Item.Found) check(text)).language()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "French  | Le ministre a déclaré mardi que les discussions reprendraient à Paris avant la fin du mois.",
        "German  | Der Minister sagte am Dienstag, die Gespräche würden noch vor Ende des Monats in Paris fortgesetzt.",
        "Spanish | El ministro dijo el martes que las conversaciones seguirían en París antes de fin de mes.",
        "Dutch   | De minister zei dinsdag dat de gesprekken nog voor het einde van de maand in Parijs worden hervat.",
        "Norwegian | Statsministeren sa tirsdag at samtalene vil fortsette i byen for å finne en løsning for alle.",
        "Danish  | Ministeren sagde tirsdag, at forhandlingerne vil fortsætte i Paris for at finde en løsning for alle.",
        "Romanian | Ministrul a declarat marți că discuțiile vor continua la Paris și că guvernul are un plan mai bun.",
        "Arabic  | قال الوزير يوم الثلاثاء إن المحادثات ستستأنف في باريس قبل نهاية الشهر الجاري.",
        "Hebrew  | השר אמר ביום שלישי כי השיחות יתחדשו בפריז לפני סוף החודש.",
        "Russian | Министр заявил во вторник, что переговоры возобновятся в Париже до конца месяца.",
        "Chinese | 部长星期二表示，会谈将于本月底之前在巴黎恢复。双方同意继续讨论撤军的时间表。",
        "Turkish | Bakan salı günü yaptığı açıklamada görüşmelerin ay sonundan önce Paris'te yeniden başlayacağını söyledi.",
      })
  void otherLanguages_areRejectedByName(String language, String text) {
    assertThat(check(text))
        .isInstanceOfSatisfying(
            Item.Rejected.class,
            rejected -> {
              assertThat(rejected.reason()).isEqualTo(RejectReason.WRONG_LANGUAGE);
              assertThat(rejected.message()).contains(language);
            });
  }
}
