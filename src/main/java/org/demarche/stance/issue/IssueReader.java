package org.demarche.stance.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.codebook.Acts;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Issue;
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
  private final Wording wording;
  private final Countries countries;

  public IssueReader(Codebook codebook, ActGrammar acts, ToneGrammar tones) {
    this.phrases = new PhraseIndex(codebook);
    this.acts = acts;
    this.wording = new Wording(codebook, acts, tones);
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
      Span condition = Conditions.find(tokens, items, piece.begin(), piece.end());
      Standing standing = standing(tokens, said, piece, items, speech);
      for (Mention mention : mentions) {
        sums.computeIfAbsent(mention.issue(), StanceSum::new)
            .add(
                tokens,
                mention,
                standing.toward(mention.at()),
                conditional(tokens, condition, mention));
      }
    }
    List<Stance> stances = new ArrayList<>();
    sums.values().forEach(sum -> stances.add(sum.stance(said)));
    return stances;
  }

  /** How the speaker stands to some words of the content, in [-1,1]. */
  public double toward(Document document, AttributedStatement said, Span target) {
    Tokens tokens = document.tokens();
    Party at = Party.at(tokens, target);
    for (Span part : said.statement().content()) {
      if (at.given() && part.contains(target.begin())) {
        Party piece = Party.at(tokens, part);
        Speech speech = new Speech(tokens, countries, said);
        List<Item<Acts.Group>> items = acts.lexicon().scan(tokens, piece.begin(), piece.end());
        return standing(tokens, said, piece, items, speech)
            .toward(new Target(at.begin(), at.end(), null))
            .value();
      }
    }
    return 0;
  }

  private Standing standing(
      Tokens tokens,
      AttributedStatement said,
      Party piece,
      List<Item<Acts.Group>> items,
      Speech speech) {
    return new Standing(
        tokens,
        piece,
        wording.find(tokens, items, piece.begin(), piece.end()),
        wording.cue(tokens, CueItems.of(tokens, acts, said.statement()), said.statement()),
        StatementActReader.isClause(said.statement()),
        speech);
  }

  private static @Nullable Span conditional(
      Tokens tokens, @Nullable Span condition, Mention mention) {
    return condition != null && !condition.contains(tokens.begin(mention.at().begin()))
        ? condition
        : null;
  }
}
