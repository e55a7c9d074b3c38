package org.demarche.model.feature;

import java.util.List;
import java.util.Locale;
import org.demarche.codebook.Codebook;
import org.demarche.speaker.AttributedStatement;
import org.demarche.stance.ActCoding;
import org.demarche.stance.Stance;
import org.demarche.stance.StanceCoder;
import org.demarche.stance.scan.Party;
import org.demarche.stance.tone.ToneGrammar;
import org.demarche.stance.tone.ToneReader;
import org.demarche.text.Document;
import org.demarche.text.Sentence;
import org.demarche.text.Span;
import org.demarche.text.Spans;
import org.demarche.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What models look at: masked words, and what the rules say. Safe for use by many threads. */
public final class Features {

  private final ToneGrammar tones;
  private final StanceCoder stances;
  private final List<Block> blocks;

  public Features(Codebook codebook) {
    tones = new ToneGrammar(codebook);
    stances = new StanceCoder(codebook);
    blocks =
        List.of(
            new WordBlock(),
            new PhraseBlock(),
            new CharacterBlock(),
            new NearBlock(),
            new DistanceBlock(),
            new BetweenBlock(),
            new RoleBlock(),
            new ShapeBlock(),
            new OpinionBlock(),
            new ToneBlock(new ToneReader(tones)),
            new ActBlock(codebook),
            new FrameBlock(codebook));
  }

  /** Of the sentences that the parties stand in, or of the whole text where none is given. */
  public FeatureVector text(Document document, @Nullable Span source, @Nullable Span target) {
    Tokens tokens = document.tokens();
    Party by = Party.at(tokens, source);
    Party to = Party.at(tokens, target);
    int first = 0;
    int last = tokens.size();
    if (by.given() || to.given()) {
      Sentence one = sentence(document, by.given() ? by : to);
      Sentence other = sentence(document, to.given() ? to : by);
      first = Math.min(one.first(), other.first());
      last = Math.max(one.last(), other.last());
    }
    FeatureVector out = new FeatureVector();
    add(document, first, last, by, to, out);
    return out;
  }

  private static Sentence sentence(Document document, Party party) {
    return document.sentences().get(document.sentenceOf(party.begin()));
  }

  /** Of what a statement says. */
  public FeatureVector content(Document document, Spans content) {
    Tokens tokens = document.tokens();
    FeatureVector out = new FeatureVector();
    for (Span part : content) {
      int last = Math.min(tokens.size(), tokens.at(part.end() - 1) + 1);
      add(document, tokens.at(part.begin()), last, Party.NONE, Party.NONE, out);
    }
    return out;
  }

  /** Of a statement: its content and its cue, and what the rules take it to do. */
  public FeatureVector statement(Document document, AttributedStatement said) {
    FeatureVector out = content(document, said.statement().content());
    FeatureVector rules = new FeatureVector();
    ActCoding act = stances.act(document, said);
    rules.add("cue=" + said.statement().lemma(), 1, hull(said.statement().cue()));
    rules.add("coded=" + act.act(), 1, null);
    rules.add("coded=" + act.act() + (act.negated() ? " negated " : " ") + act.modality(), 1, null);
    rules.add("runner-up=" + act.runnerUp(), 1, null);
    rules.add("conditional=" + act.conditional(), 1, act.condition());
    out.addScaled(rules, 1);
    return out;
  }

  /** Of a statement on an issue; every feature also counts apart for its issue. */
  public FeatureVector stance(Document document, AttributedStatement said, String issue) {
    FeatureVector all = statement(document, said);
    FeatureVector rules = new FeatureVector();
    for (Stance stance : stances.stances(document, said)) {
      if (stance.issue().equals(issue)) {
        rules.add("stance=" + stance.label().name().toLowerCase(Locale.ROOT), 1, null);
        Steps.add("stance:" + Steps.sign(stance.score()), Math.abs(stance.score()), rules);
      }
    }
    all.addScaled(rules, 1);
    FeatureVector apart = new FeatureVector();
    all.features().forEach(f -> apart.add(f.name(), f.value(), f.span()));
    all.features().forEach(f -> apart.add(issue + "|" + f.name(), f.value(), f.span()));
    return apart;
  }

  private static @Nullable Span hull(Spans spans) {
    return spans.isEmpty() ? null : spans.hull();
  }

  private void add(
      Document document, int first, int last, Party source, Party target, FeatureVector out) {
    if (first >= last) {
      return;
    }
    Window window =
        new Window(
            document, first, last, source, target, tones.scan(document.tokens(), first, last));
    for (Block block : blocks) {
      FeatureVector found = new FeatureVector();
      block.add(window, found);
      out.addScaled(found, block.length());
    }
  }
}
