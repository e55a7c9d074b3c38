package org.demarche.input.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.demarche.input.RejectReason;
import org.demarche.input.RejectedException;

/** Guesses an encoding by the letters that a language has; asked only where nothing else tells. */
final class Statistics {

  /** Of 100; below it, ICU says, a match is hardly more than chance. */
  private static final int CONFIDENT = 20;

  /** What ICU looks at. */
  private static final int SAMPLE = 8000;

  private static final int AROUND = 200;

  private Statistics() {}

  static Charset charset(byte[] text, boolean whole) throws RejectedException {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(telling(text));
    CharsetMatch[] matches = detector.detectAll();
    for (CharsetMatch match : matches == null ? new CharsetMatch[0] : matches) {
      Charset charset = Names.charset(match.getName());
      if (match.getConfidence() >= CONFIDENT
          && charset != null
          && Encoding.allows(charset, text, whole)) {
        return charset;
      }
    }
    throw new RejectedException(
        RejectReason.UNDECODABLE,
        "It is not UTF-8, and which other encoding it has cannot be told; save it as UTF-8.",
        Encoding.sample(text));
  }

  /** The surroundings of bytes beyond ASCII, which in English may come late and are few. */
  private static byte[] telling(byte[] text) {
    ByteArrayOutputStream sample = new ByteArrayOutputStream(SAMPLE);
    int taken = 0;
    for (int i = 0; i < text.length && sample.size() < SAMPLE; i++) {
      if (text[i] < 0 && i >= taken) {
        int from = Math.max(taken, i - AROUND);
        int to = Math.min(text.length, i + AROUND);
        sample.write(text, from, to - from);
        taken = to;
      }
    }
    return sample.toByteArray();
  }
}
