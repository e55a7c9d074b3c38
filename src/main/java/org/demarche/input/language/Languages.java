package org.demarche.input.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Locale;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.demarche.input.Item;
import org.demarche.input.RejectReason;
import org.jspecify.annotations.Nullable;

/**
 * Tells English from other languages, leaning towards English: nearly every text in it shows so by
 * its commonest words. Only others are shown to OpenNLP's model of 183 languages, which is loaded
 * then; what it cannot tell passes, with no language. One instance may serve many threads.
 */
public final class Languages implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String MODEL = "/langdetect-183.bin";

  /** The share of English words that no text in another language has. */
  private static final double ENGLISH = 0.12;

  /** A share that texts in another language do not have, and hardly any in English lacks. */
  private static final double FOREIGN = 0.04;

  /** Letters that the model needs to tell languages of one script. */
  private static final int LETTERS = 60;

  /** Letters that are enough to tell a script. */
  private static final int SCRIPT = 10;

  /** How likely the model has to find another language; of lists of names it is less sure. */
  private static final double LIKELY = 0.08;

  /** How much likelier than English. */
  private static final double LIKELIER = 4;

  private static final int LOOKED_AT = 5000;

  private transient volatile @Nullable Probe probe;
  private transient volatile @Nullable LanguageNames names;
  private transient volatile @Nullable LanguageDetectorModel model;

  /** The article with its language, or a reject where that is surely not English. */
  public Item check(Item.Found found) {
    Probe.Result seen = probe().of(found.text());
    if (seen.share() >= ENGLISH && seen.latin()) {
      return found.in(Locale.ENGLISH.getLanguage());
    }
    if (seen.letters() < (seen.latin() ? LETTERS : SCRIPT)) {
      return found;
    }
    return judge(found, seen);
  }

  private Item judge(Item.Found found, Probe.Result seen) {
    Language[] guesses = detector().predictLanguages(Probe.sample(found.text(), LOOKED_AT));
    double english = 0;
    for (Language guess : guesses) {
      english = guess.getLang().equals("eng") ? guess.getConfidence() : english;
    }
    Language best = guesses[0];
    if (best.getLang().equals("eng")) {
      return found.in(Locale.ENGLISH.getLanguage());
    }
    boolean sure =
        seen.share() < FOREIGN
            && best.getConfidence() >= LIKELY
            && best.getConfidence() >= LIKELIER * english;
    if (!seen.latin() || sure) {
      return new Item.Rejected(
          found.record(),
          RejectReason.WRONG_LANGUAGE,
          "It seems to be in %s.".formatted(names().of(best.getLang())),
          found.text());
    }
    return found;
  }

  private LanguageNames names() {
    LanguageNames opened = names;
    if (opened == null) {
      opened = new LanguageNames();
      names = opened;
    }
    return opened;
  }

  private Probe probe() {
    Probe opened = probe;
    if (opened == null) {
      opened = new Probe();
      probe = opened;
    }
    return opened;
  }

  private LanguageDetector detector() {
    LanguageDetectorModel loaded = model;
    if (loaded == null) {
      synchronized (this) {
        loaded = model;
        if (loaded == null) {
          loaded = load();
          model = loaded;
        }
      }
    }
    return new LanguageDetectorME(loaded);
  }

  private static LanguageDetectorModel load() {
    try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("opennlp-models-langdetect is not on the class path");
      }
      return new LanguageDetectorModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
