package org.demarche.stance.tone;

import org.demarche.codebook.Codebook;
import org.demarche.codebook.Tones;
import org.demarche.stance.scan.Inflector;
import org.demarche.stance.scan.Lexicon;

/** A codebook's tones, made ready. */
public final class ToneGrammar {

  private final Lexicon<Tones.Group> lexicon;

  public ToneGrammar(Codebook codebook) {
    this.lexicon =
        new Lexicon<>(
            codebook.tones().groups(), Tones.Group::words, new Inflector(codebook.inflections()));
  }

  public Lexicon<Tones.Group> lexicon() {
    return lexicon;
  }
}
