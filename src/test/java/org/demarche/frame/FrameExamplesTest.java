package org.demarche.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.codebook.Codebook;
import org.junit.jupiter.api.Test;

class FrameExamplesTest {

  @Test
  void shippedFrames_comeOutAsTheirExamplesSay() {
    assertThat(FrameExamples.run(Codebook.shipped("english"))).isEmpty();
  }
}
