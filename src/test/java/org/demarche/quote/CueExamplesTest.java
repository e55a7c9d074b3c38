package org.demarche.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.codebook.Codebook;
import org.demarche.codebook.Problems;
import org.junit.jupiter.api.Test;

class CueExamplesTest {

  @Test
  void everyEntryOfEnglish_doesWhatItsExamplesSay() {
    Problems problems = new Problems();
    new CueExamples(Codebook.shipped("english")).check(problems);
    assertThat(problems.list()).isEmpty();
  }
}
