package org.demarche.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.codebook.Codebook;
import org.demarche.frame.FrameScore;
import org.demarche.frame.FrameScorer;
import org.demarche.quote.Statement;
import org.demarche.speaker.AttributedStatement;
import org.demarche.stance.ActCoding;
import org.demarche.stance.Stance;
import org.demarche.stance.StanceCoder;
import org.demarche.stance.scan.Party;
import org.demarche.text.Document;
import org.demarche.text.Sentence;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What models look at: masked words, and what the rules say. Safe for use by many threads. */
public final class Features {

  private final ToneFeatures tones;
  private final StanceCoder stances;
  private final FrameScorer frames;

  public Features(Codebook codebook) {
    tones = new ToneFeatures(codebook);
    stances = new StanceCoder(codebook);
    frames = new FrameScorer(codebook);
  }

  /**
   * For {@link Task#TONE}: of the sentence of the target, or of the whole text where none is given.
   */
  public List<String> tone(Document document, @Nullable Span source, @Nullable Span target) {
    Tokens tokens = document.tokens();
    Party to = Party.at(tokens, target);
    int first = 0;
    int last = tokens.size();
    if (to.given()) {
      Sentence sentence = document.sentences().get(document.sentenceOf(to.begin()));
      first = sentence.first();
      last = sentence.last();
    }
    List<String> features = WordFeatures.of(MaskedWords.of(tokens, first, last, source, target));
    features.addAll(tones.of(tokens, first, last, Party.at(tokens, source), to));
    return features;
  }

  /** For {@link Task#ACT} and {@link Task#FRAME}. */
  public List<String> statement(Document document, AttributedStatement said) {
    return statement(document, said, stances.act(document, said));
  }

  /** For {@link Task#STANCE}; every feature also counts apart for its issue. */
  public List<String> stance(Document document, AttributedStatement said, String issue) {
    ActCoding act = stances.act(document, said);
    List<String> features = statement(document, said, act);
    for (Stance stance : stances.stances(document, said)) {
      if (stance.issue().equals(issue)) {
        features.add("stance=" + lower(stance.label()));
        String sign = stance.score() > 0 ? "+" : "-";
        ToneFeatures.steps("stance:" + sign, Math.abs(stance.score()), features);
      }
    }
    List<String> apart = new ArrayList<>(features);
    features.forEach(feature -> apart.add(issue + "|" + feature));
    return apart;
  }

  private List<String> statement(Document document, AttributedStatement said, ActCoding act) {
    Tokens tokens = document.tokens();
    Statement statement = said.statement();
    List<String> features = new ArrayList<>();
    for (Span part : statement.content()) {
      int first = tokens.at(part.begin());
      int last = Math.min(tokens.size(), tokens.at(part.end() - 1) + 1);
      if (first < last) {
        features.addAll(WordFeatures.of(MaskedWords.of(tokens, first, last, null, null)));
        features.addAll(tones.of(tokens, first, last, Party.NONE, Party.NONE));
      }
    }
    features.add("cue=" + statement.lemma());
    features.add("act=" + act.act());
    features.add("act=" + act.act() + (act.negated() ? " negated" : "") + " " + act.modality());
    features.add("runner-up=" + act.runnerUp());
    features.add("conditional=" + act.conditional());
    for (FrameScore frame : frames.score(document, statement.content())) {
      ToneFeatures.steps("frame=" + frame.frame(), frame.score(), features);
    }
    return features;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
