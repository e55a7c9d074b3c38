package org.demarche.input.charset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.demarche.input.RejectReason;
import org.demarche.input.RejectedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

  private static final String NEWS =
      "“We won’t wait,” Zoë Müller said at the café – twice. The minister, who had come from the"
          + " château in the morning, told reporters that the talks would go on.\r\n\r\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
  void encoding_isFoundWithoutAMark(String name) throws RejectedException {
    assertThat(Encoding.decode(NEWS.getBytes(Charset.forName(name)), null)).isEqualTo(NEWS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void mark_isUsedAndIsNoPartOfTheText(String name) throws RejectedException {
    String marked = "\uFEFF" + "Zoë \uD83D\uDE00 中文";
    assertThat(Encoding.decode(marked.getBytes(Charset.forName(name)), "latin1"))
        .isEqualTo("Zoë \uD83D\uDE00 中文");
  }

  @Test
  void fewLettersLateInATextOfAscii_areFound() throws RejectedException {
    String late = "The envoy said so. ".repeat(5000) + "It’s at the café.";
    assertThat(Encoding.decode(late.getBytes(Charset.forName("windows-1252")), null))
        .isEqualTo(late);
  }

  @Test
  void strayBytesInUtf8_areReadAsWindowsWould() throws RejectedException {
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    mixed.writeBytes(NEWS.getBytes(StandardCharsets.UTF_8));
    mixed.writeBytes("a café, twice".getBytes(Charset.forName("windows-1252")));
    assertThat(Encoding.decode(mixed.toByteArray(), null)).isEqualTo(NEWS + "a café, twice");
  }

  @Test
  void declaration_isUsedWhereTheBytesAllowForIt() throws RejectedException {
    byte[] greek = "Ο υπουργός".getBytes(Charset.forName("ISO-8859-7"));
    assertThat(Encoding.decode(greek, "iso-8859-7")).isEqualTo("Ο υπουργός");
    assertThat(Encoding.decode(NEWS.getBytes(StandardCharsets.UTF_8), "iso-8859-1"))
        .isEqualTo(NEWS);
  }

  @Test
  void invisibleCharactersAndLineEnds_areKept() throws RejectedException {
    String odd = "a\u200Bb\u00ADc\u202Ed\u2028e\r\nf\rg\u0085h\u0000";
    assertThat(Encoding.decode((odd + NEWS).getBytes(StandardCharsets.UTF_8), null))
        .isEqualTo(odd + NEWS);
  }

  @Test
  void whatIsNoText_isRefused() {
    byte[] noise = new byte[4000];
    new java.util.Random(1).nextBytes(noise);
    assertThatThrownBy(() -> Encoding.decode(noise, null))
        .extracting(e -> ((RejectedException) e).reason())
        .isEqualTo(RejectReason.BINARY);
    byte[] cut = java.util.Arrays.copyOf("日本語".getBytes(StandardCharsets.UTF_8), 8);
    assertThatThrownBy(() -> Encoding.decode(cut, null))
        .extracting(e -> ((RejectedException) e).reason())
        .isEqualTo(RejectReason.UNDECODABLE);
  }
}
