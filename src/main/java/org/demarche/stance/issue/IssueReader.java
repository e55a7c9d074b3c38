package org.demarche.stance.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.codebook.Acts;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Issue;
import org.demarche.codebook.Tones;
import org.demarche.speaker.AttributedStatement;
import org.demarche.stance.Stance;
import org.demarche.stance.act.ActGrammar;
import org.demarche.stance.act.Conditions;
import org.demarche.stance.act.CueItems;
import org.demarche.stance.act.StatementActReader;
import org.demarche.stance.scan.Countries;
import org.demarche.stance.scan.Item;
import org.demarche.stance.scan.Party;
import org.demarche.stance.tone.ToneGrammar;
import org.demarche.text.Document;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads where a statement's speaker stands on each issue that it speaks of. */
public final class IssueReader {

  private final PhraseIndex phrases;
  private final ActGrammar acts;
  private final ToneGrammar tones;
  private final AttitudeReader attitudes;
  private final PredicateReader predicates = new PredicateReader();
  private final Countries countries;

  public IssueReader(Codebook codebook, ActGrammar acts, ToneGrammar tones) {
    this.phrases = new PhraseIndex(codebook);
    this.acts = acts;
    this.tones = tones;
    this.attitudes = new AttitudeReader(acts);
    this.countries = new Countries(codebook);
  }

  /** One stance for each issue, in the order in which the statement speaks of them. */
  public List<Stance> read(Document document, AttributedStatement said) {
    Tokens tokens = document.tokens();
    Map<Issue, StanceSum> sums = new LinkedHashMap<>();
    Speech speech = null;
    for (Span part : said.statement().content()) {
      Party piece = Party.at(tokens, part);
      List<Mention> mentions = phrases.find(tokens, piece.begin(), piece.end());
      if (mentions.isEmpty()) {
        continue;
      }
      speech = speech == null ? new Speech(tokens, countries, said) : speech;
      List<Item<Acts.Group>> items = acts.lexicon().scan(tokens, piece.begin(), piece.end());
      List<Item<Tones.Group>> words = tones.scan(tokens, piece.begin(), piece.end());
      Span condition = Conditions.find(tokens, items, piece.begin(), piece.end());
      List<Item<Acts.Group>> cue = CueItems.of(tokens, acts, said.statement());
      boolean clause = StatementActReader.isClause(said.statement());
      for (Mention mention : mentions) {
        Attitude attitude = new Attitude();
        attitudes.requirement(tokens, items, piece.begin(), piece.end(), mention, attitude);
        attitudes.ended(tokens, items, mention, attitude);
        attitudes.governors(tokens, items, piece.begin(), mention, speech, attitude);
        predicates.read(
            tokens, items, words, piece.begin(), piece.end(), mention, speech, attitude);
        attitudes.cue(tokens, cue, clause, attitude);
        sums.computeIfAbsent(mention.issue(), StanceSum::new)
            .add(tokens, mention, attitude, conditional(tokens, condition, mention));
      }
    }
    List<Stance> stances = new ArrayList<>();
    sums.values().forEach(sum -> stances.add(sum.stance(said)));
    return stances;
  }

  private static @Nullable Span conditional(
      Tokens tokens, @Nullable Span condition, Mention mention) {
    return condition != null && !condition.contains(tokens.begin(mention.begin()))
        ? condition
        : null;
  }
}
