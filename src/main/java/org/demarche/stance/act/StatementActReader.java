package org.demarche.stance.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.codebook.Act;
import org.demarche.codebook.Acts;
import org.demarche.codebook.Illocution;
import org.demarche.codebook.Modality;
import org.demarche.quote.Statement;
import org.demarche.stance.ActCoding;
import org.demarche.stance.scan.Item;
import org.demarche.stance.scan.Party;
import org.demarche.stance.tone.ToneGrammar;
import org.demarche.stance.tone.ToneReader;
import org.demarche.text.Document;
import org.demarche.text.Evidence;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a statement does. Its cue is the outermost word: "demanded" makes a request of
 * whatever was demanded; "said" leaves the content as it is.
 */
public final class StatementActReader {

  private static final String NOT = "not";

  private static final Set<String> CLAUSES = Set.of("clause", "that", "ing", "quote", "preposed");

  private final ActGrammar grammar;
  private final ToneReader tones;
  private final ActReader reader;

  public StatementActReader(ActGrammar grammar, ToneGrammar tones) {
    this.grammar = grammar;
    this.tones = new ToneReader(tones);
    this.reader = new ActReader(grammar);
  }

  public ActCoding read(Document document, Statement statement) {
    Tokens tokens = document.tokens();
    Content content = new Content(tokens, grammar, reader);
    for (Span part : statement.content()) {
      content.add(Party.at(tokens, part));
    }
    Value cue = cue(tokens, statement);
    Value value = cue == null || transparent(cue) ? content.own() : under(cue, content.any());
    Act act;
    List<Evidence> evidence;
    if (value == null || value.act() == null) {
      Evaluation evaluation = new Evaluation(tokens, tones);
      statement.content().forEach(part -> evaluation.add(Party.at(tokens, part)));
      act = evaluation.act();
      evidence = evaluation.evidence();
      if (act == Act.ASSERT && content.denial() != null) {
        act = Act.DENY;
        evidence = List.of(denial(content.denial()));
      }
    } else {
      act = denies(value, statement) ? Act.DENY : content.imperative() ? Act.REQUEST : value.act();
      evidence = ActEvidence.of(tokens, value);
    }
    Value runnerUp = runnerUp(act, cue, content);
    boolean cited = !evidence.isEmpty();
    if (runnerUp != null) {
      evidence = new ArrayList<>(evidence);
      evidence.add(ActEvidence.runnerUp(tokens, act, runnerUp));
    }
    return new ActCoding(
        act,
        illocution(act, value, content.modality()),
        value != null && value.passes(NOT),
        modality(value, content),
        content.condition(),
        content.actor(),
        content.recipient(),
        runnerUp == null ? null : runnerUp.act(),
        !cited ? 0.5 : cue != null && cue.act() != null ? 0.9 : 0.7,
        evidence);
  }

  private static Evidence denial(Span words) {
    return new Evidence(Evidence.Of.ACT, "deny", "acts:denial", words, "says that it was not so");
  }

  /** Whether what was said is a clause, not only a noun phrase. */
  public static boolean isClause(Statement statement) {
    return CLAUSES.contains(statement.frame());
  }

  /** Whether a clause is said not to be so: "denied that", "there were no talks". */
  private static boolean denies(Value value, Statement statement) {
    if (value.operator() == null || value.act() != Act.REJECT) {
      return false;
    }
    return isClause(statement) && value.operator().makes().getOrDefault("any", "").equals("deny");
  }

  /** What the cue does by itself, or null where it only says that something was said. */
  private @Nullable Value cue(Tokens tokens, Statement statement) {
    List<Item<Acts.Group>> items = CueItems.of(tokens, grammar, statement);
    for (int at = 0; at < items.size(); at++) {
      Value value = reader.read(tokens, items, at, items.get(items.size() - 1).end());
      if (value.act() != null || value.operator() != null) {
        return value;
      }
    }
    return null;
  }

  /** Whether a cue leaves the content as it is: "said". */
  private static boolean transparent(Value cue) {
    return cue.operator() != null
        && cue.inner() == null
        && cue.operator().makes().getOrDefault("any", "none").equals("same");
  }

  /** The cue over the content: an operator takes it in, a plain act stands. */
  private Value under(Value cue, @Nullable Value content) {
    Acts.Operator operator = cue.operator();
    if (operator == null || cue.inner() != null) {
      return cue;
    }
    return reader.apply(operator, cue.head(), content);
  }

  private Illocution illocution(Act act, @Nullable Value value, Modality modality) {
    if (value != null && value.operator() != null && value.operator().illocution() != null) {
      return value.operator().illocution();
    }
    return act == Act.ASSERT && modality == Modality.OBLIGATION
        ? Illocution.DIRECTIVE
        : grammar.illocutionOf(act);
  }

  private static Modality modality(@Nullable Value value, Content content) {
    if (content.condition() != null) {
      return Modality.HYPOTHETICAL;
    }
    for (Value at = value; at != null; at = at.inner()) {
      if (at.operator() != null && at.operator().modality() != null) {
        return at.operator().modality();
      }
    }
    return content.modality();
  }

  /** The first other act that the cue or the content names, or null. */
  private static @Nullable Value runnerUp(Act act, @Nullable Value cue, Content content) {
    if (cue != null && cue.act() != null && cue.act() != act) {
      return cue;
    }
    return content.values().stream().filter(one -> one.act() != act).findFirst().orElse(null);
  }
}
