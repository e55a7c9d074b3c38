package org.demarche.stance.issue;

import static org.demarche.text.WordClass.COORDINATOR;

import java.util.Set;
import org.demarche.stance.scan.Parties;
import org.demarche.stance.scan.Party;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/**
 * Which words before a target stand in another clause, or another phrase, of a row of several: in
 * "that it rejects the map and that the withdrawal ...", "rejects" says nothing of the withdrawal.
 *
 * @param at where the "and" stands that the target comes after; -1 where none does
 * @param from from here on to the "and" words are cut off
 * @param nouns whether only nouns are: "an end to the raids and a withdrawal"
 */
record Conjuncts(int at, int from, boolean nouns) {

  private static final Set<String> SUBJECTS = Set.of("there", "we", "i", "he", "she", "they", "it");
  private static final Set<String> PHRASES = Set.of("a", "an", "for", "on");

  /** Of what stands in a piece of content before a target. */
  static Conjuncts before(Tokens tokens, Party piece, Target target) {
    for (int at = target.begin() - 1; at > piece.begin(); at--) {
      if (!tokens.is(at, COORDINATOR)) {
        continue;
      }
      String next = tokens.norm(at + 1);
      if (next.equals("that")) {
        return new Conjuncts(at, after(tokens, piece, at), false);
      }
      if (SUBJECTS.contains(next)) {
        return new Conjuncts(at, piece.begin(), false);
      }
      boolean verb =
          tokens.isAny(at + 1, WordClass.mask(WordClass.ED, WordClass.PAST, WordClass.FINITE));
      if (verb && Parties.begins(tokens, at + 2)) {
        return new Conjuncts(at, after(tokens, piece, at), false);
      }
      if (PHRASES.contains(next)) {
        return new Conjuncts(at, piece.begin(), true);
      }
    }
    return new Conjuncts(-1, -1, false);
  }

  /** Where the clause begins that the one after "and that" is joined to. */
  private static int after(Tokens tokens, Party piece, int and) {
    for (int at = and - 1; at >= piece.begin(); at--) {
      if (tokens.norm(at).equals("that")) {
        return at;
      }
    }
    return piece.begin();
  }

  boolean cutOff(Governor governor) {
    return governor.begin() >= from
        && governor.end() <= at
        && (!nouns || governor.turns() && governor.item().form().noun());
  }
}
