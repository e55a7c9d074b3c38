package org.demarche.stance.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.codebook.Act;
import org.demarche.codebook.Acts;
import org.demarche.codebook.Codebook;
import org.demarche.stance.act.ActEvidence;
import org.demarche.stance.act.ActGrammar;
import org.demarche.stance.act.ActReader;
import org.demarche.stance.act.DirectedActReader;
import org.demarche.stance.act.Value;
import org.demarche.stance.scan.Item;
import org.demarche.stance.scan.Party;
import org.demarche.stance.tone.Contribution;
import org.demarche.stance.tone.ToneGrammar;
import org.demarche.stance.tone.ToneReader;
import org.demarche.stance.tone.ToneSum;
import org.demarche.text.Document;
import org.demarche.text.Evidence;
import org.demarche.text.Figures;
import org.demarche.text.Sentence;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Scores single sentences: what a source does to a target, and its tone. Safe for many threads. */
public final class DirectedScorer {

  private final ActGrammar acts;
  private final DirectedActReader reader;
  private final ToneReader tones;

  public DirectedScorer(Codebook codebook) {
    this.acts = new ActGrammar(codebook);
    this.reader = new DirectedActReader(new ActReader(acts));
    this.tones = new ToneReader(new ToneGrammar(codebook));
  }

  /**
   * Scores the sentence that the parties stand in; the whole text where none is given.
   *
   * @param source UTF-16, or null
   * @param target UTF-16, or null
   */
  public Scored score(Document document, @Nullable Span source, @Nullable Span target) {
    return score(document, source, target, Neighbours.NONE);
  }

  /**
   * Scores a piece of a longer text. Its neighbours count where no party is given: whoever
   * criticises seldom does so in one clause alone.
   */
  public Scored score(
      Document document, @Nullable Span source, @Nullable Span target, Neighbours beside) {
    Tokens tokens = document.tokens();
    Party from = Party.at(tokens, source);
    Party to = Party.at(tokens, target);
    int begin = 0;
    int end = tokens.size();
    if (from.given() || to.given()) {
      Sentence first = sentence(document, from.given() ? from : to);
      Sentence second = sentence(document, to.given() ? to : from);
      begin = Math.min(first.first(), second.first());
      end = Math.max(first.last(), second.last());
    }
    List<Evidence> evidence = new ArrayList<>();
    Act act = act(tokens, begin, end, from, to, evidence);
    List<Contribution> found = tones.read(tokens, begin, end, from, to);
    ToneSum sum;
    if (beside.given() && !from.given() && !to.given()) {
      List<Contribution> before = whole(beside.before());
      List<Contribution> after = whole(beside.after());
      sum = ToneSum.among(found, before, after);
      neighbour(tokens, sum, before, "before", evidence);
      neighbour(tokens, sum, after, "after", evidence);
    } else {
      sum = ToneSum.of(tokens, found, begin, end, from, to);
    }
    for (Contribution part : found) {
      evidence.add(
          new Evidence(
              Evidence.Of.TONE,
              sum.tone().name().toLowerCase(Locale.ROOT),
              "tones:" + part.group(),
              tokens.span(part.begin(), part.end()),
              Figures.signed(part.value(), 2) + " as " + part.role()));
    }
    return new Scored(act, sum.tone(), sum.score(), evidence);
  }

  private List<Contribution> whole(@Nullable Document document) {
    return document == null
        ? List.of()
        : tones.read(document.tokens(), 0, document.tokens().size(), Party.NONE, Party.NONE);
  }

  /** Cites the whole text for what its neighbour adds, whose words are not in it. */
  private static void neighbour(
      Tokens tokens, ToneSum sum, List<Contribution> found, String where, List<Evidence> evidence) {
    double value = found.stream().mapToDouble(Contribution::value).sum();
    if (value != 0 && tokens.size() > 0) {
      evidence.add(
          new Evidence(
              Evidence.Of.TONE,
              sum.tone().name().toLowerCase(Locale.ROOT),
              "tones:neighbour",
              tokens.span(0, tokens.size()),
              Figures.signed(value / 2, 2) + " from the text " + where));
    }
  }

  private Act act(
      Tokens tokens, int begin, int end, Party source, Party target, List<Evidence> evidence) {
    List<Item<Acts.Group>> items = acts.lexicon().scan(tokens, begin, end);
    Value value = reader.read(tokens, items, begin, end, source, target);
    if (value == null || value.act() == null) {
      return Act.ASSERT;
    }
    evidence.addAll(ActEvidence.of(tokens, value));
    return value.act();
  }

  private static Sentence sentence(Document document, Party party) {
    return document.sentences().get(document.sentenceOf(party.begin()));
  }
}
