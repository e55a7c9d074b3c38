package org.demarche.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.codebook.Codebook;
import org.demarche.text.Article;
import org.demarche.text.InterruptedTextException;
import org.demarche.text.Interruption;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

  private static String forever() {
    while (true) {
      Interruption.check();
    }
  }

  @Test
  void endlessWork_isStoppedAndTheThreadIsFreeForTheNext() {
    TimeLimit limit = new TimeLimit(Duration.ofMillis(20));
    assertThatThrownBy(() -> limit.run(TimeLimitTest::forever))
        .isInstanceOf(TooSlowException.class);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(new TimeLimit(Duration.ofDays(1)).run(() -> "done")).isEqualTo("done");
  }

  @Test
  void endlessCoding_isStopped() {
    Coder coder = new Coder(Codebook.shipped("english"));
    Article article = Article.of("a", "he said she said they said. ".repeat(100_000));
    assertThatThrownBy(() -> new TimeLimit(Duration.ofMillis(50)).run(() -> coder.code(article)))
        .isInstanceOf(TooSlowException.class);
  }

  @Test
  void stopFromElsewhere_isNoFaultOfTheText() {
    AtomicInteger rounds = new AtomicInteger();
    assertThatThrownBy(
            () ->
                new TimeLimit(Duration.ofDays(1))
                    .run(
                        () -> {
                          if (rounds.incrementAndGet() == 1) {
                            Thread.currentThread().interrupt();
                          }
                          return forever();
                        }))
        .isInstanceOf(InterruptedTextException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
