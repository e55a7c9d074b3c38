package org.demarche.stance.issue;

import java.util.List;
import org.demarche.codebook.inflect.Form;
import org.demarche.stance.scan.Clauses;
import org.demarche.stance.scan.Parties;
import org.demarche.stance.scan.Party;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads whether a target, as the subject of a clause, is spoken of as ending or put off. */
final class SubjectReader {

  /** How far after a target the verb stands that says that it ends. */
  private static final int ENDED = 5;

  private SubjectReader() {}

  /** "Postponing the vote is ...", "the collapse of the talks would ...": what is judged later. */
  static @Nullable Governor head(
      Tokens tokens, List<Governor> governors, Party piece, Target target, Attitude attitude) {
    for (int at = governors.size() - 1; at >= 0; at--) {
      Governor governor = governors.get(at);
      if (governor.end() > target.begin()) {
        continue;
      }
      Form form = governor.item().form();
      boolean heads =
          governor.turns()
              && (form.noun() || form == Form.GERUND)
              && Clauses.finite(tokens, governor.end(), target.begin()) < 0
              && !Clauses.parted(tokens, governor.end(), target.begin());
      if (!heads
          || Clauses.finite(tokens, clause(tokens, piece, governor), governor.begin()) >= 0) {
        return null;
      }
      attitude.turn(governor.span(tokens), governor.rule());
      return governor;
    }
    return null;
  }

  private static int clause(Tokens tokens, Party piece, Governor governor) {
    int begin = governor.begin();
    while (begin > piece.begin()
        && !tokens.norm(begin - 1).equals("that")
        && !Clauses.isBarrier(tokens, begin - 1, piece.end())) {
      begin--;
    }
    return begin;
  }

  /** What somebody wants something to be: "want the base gone", "wants the rule scrapped". */
  private static boolean resulting(Tokens tokens, Governor governor) {
    Form form = governor.item().form();
    boolean word =
        form == Form.FIXED
            && governor.operator() == null
            && !tokens.is(governor.end() - 1, WordClass.PREPOSITION)
            && !tokens.norm(governor.end() - 1).equals("than");
    boolean participle =
        form == Form.PARTICIPLE
            && !Parties.begins(tokens, governor.end())
            && (governor.end() >= tokens.size()
                || !tokens.isAny(governor.end(), WordClass.mask(WordClass.PREPOSITION)));
    return governor.turns() && (word || participle);
  }

  /** "the strikes stop", "the raids were halted": what ends is spoken of as ended. */
  static void ended(Tokens tokens, List<Governor> governors, Target target, Attitude attitude) {
    for (Governor governor : governors) {
      int gap = governor.begin() - target.end();
      if (gap == 0 && resulting(tokens, governor)) {
        attitude.turn(governor.span(tokens), governor.rule());
        return;
      }
      if (gap < 0 || gap > ENDED || !governor.item().form().verb()) {
        continue;
      }
      boolean passive = governor.item().passive();
      boolean object = !passive && Parties.begins(tokens, governor.end());
      boolean ends = governor.is("end") || governor.is("fail") || governor.turns() && passive;
      if (ends && !object && !Clauses.parted(tokens, target.end(), governor.begin())) {
        attitude.turn(governor.span(tokens), governor.rule());
      }
      return;
    }
  }
}
