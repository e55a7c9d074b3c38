package org.demarche.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.demarche.codebook.Codebook;
import org.junit.jupiter.api.Test;

class SourcingTest {

  private static final SpeakerResolver RESOLVER = new SpeakerResolver(Codebook.shipped("english"));

  @Test
  void anonymity_comesWithItsReason() {
    Sourcing sourcing =
        sourcing(
            "<The talks failed>, [a Kenyan official|] said on condition of anonymity because the"
                + " talks are private.");
    assertThat(sourcing.anonymous()).isTrue();
    assertThat(sourcing.anonymityReason()).isEqualTo("the talks are private");
  }

  @Test
  void lackOfLeaveToSpeak_isAReason() {
    Sourcing sourcing =
        sourcing("[An aide, who was not authorised to brief the press,|] said <it was over>.");
    assertThat(sourcing.anonymityReason()).isEqualTo("not authorised to brief the press");
  }

  @Test
  void aNamedSpeaker_isNotAnonymous() {
    Sourcing sourcing = sourcing("[Lena Aziz|] told reporters <it was over>.");
    assertThat(sourcing.anonymous()).isFalse();
    assertThat(sourcing.addressee()).isEqualTo("reporters");
  }

  @Test
  void theMediumTold_isRelayAndAddressee() {
    Sourcing sourcing = sourcing("[A diplomat|] told Reuters <it was over>.");
    assertThat(sourcing.relayedBy()).isEqualTo("Reuters");
    assertThat(sourcing.addressee()).isEqualTo("Reuters");
  }

  @Test
  void theMediumThatSpeaks_isNoRelay() {
    assertThat(sourcing("[Reuters|] reported <it was over>.").relayedBy()).isNull();
  }

  @Test
  void medium_isTheChannelOfTheCodebook() {
    assertThat(sourcing("In a letter to the council, [Lena Aziz|] said <it was over>."))
        .extracting(Sourcing::medium, Sourcing::addressee)
        .containsExactly("letter", "the council");
    assertThat(sourcing("[Lena Aziz|] wrote on X that <it was over>.").medium()).isEqualTo("post");
    assertThat(sourcing("[The joint statement|] said <it was over>.").medium())
        .isEqualTo("statement");
    assertThat(sourcing("[Lena Aziz|] said <it was over>.").medium()).isNull();
  }

  @Test
  void theDay_isCountedBackFromTheArticle() {
    assertThat(sourcing("[Lena Aziz|] said on Monday <it was over>.").saidOn())
        .isEqualTo(LocalDate.of(2026, 1, 5));
    assertThat(sourcing("[Lena Aziz|] said yesterday <it was over>.").saidOn())
        .isEqualTo(LocalDate.of(2026, 1, 6));
    assertThat(sourcing("[Lena Aziz|] said on December 30 <it was over>.").saidOn())
        .isEqualTo(LocalDate.of(2025, 12, 30));
    assertThat(sourcing("[Lena Aziz|] said <it was over on Monday>.").saidOn()).isNull();
    assertThat(sourcing("Until Monday [Lena Aziz|] said <it was over>.").saidOn()).isNull();
  }

  private static Sourcing sourcing(String marked) {
    MarkedArticle article = MarkedArticle.parse("test", "date: 2026-01-07\n" + marked);
    return RESOLVER.resolve(article.document(), article.statements()).get(0).sourcing();
  }
}
