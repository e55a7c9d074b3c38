package org.demarche.stance.issue;

import java.util.List;
import org.demarche.stance.scan.Party;
import org.demarche.text.Tokens;

/**
 * A piece of what somebody said, with its words that take sides.
 *
 * @param cue the words of the cue that do
 * @param clause whether the content is a clause, not only a noun phrase
 */
record Standing(
    Tokens tokens,
    Party piece,
    Wording.Found words,
    List<Governor> cue,
    boolean clause,
    Speech speech) {

  /** How the speaker stands to some of its words, read from the inside out. */
  Attitude toward(Target target) {
    Attitude attitude = new Attitude();
    Requirements.read(tokens, words.governors(), piece, target, attitude);
    if (!attitude.required()) {
      Bargain.read(tokens, words.governors(), piece, target, speech, attitude);
    }
    if (attitude.required()) {
      SubjectReader.ended(tokens, words.governors(), target, attitude);
    } else {
      Governor subject = SubjectReader.head(tokens, words.governors(), piece, target, attitude);
      PredicateReader predicates =
          new PredicateReader(tokens, words, piece, target, speech, attitude);
      if (!new ModalReader(tokens, words, piece, target, speech).read(attitude)) {
        SubjectReader.ended(tokens, words.governors(), target, attitude);
        predicates.read(clause);
      }
      AttitudeReader.governors(tokens, words.governors(), piece, target, subject, speech, attitude);
    }
    AttitudeReader.cue(tokens, cue, piece, clause, attitude);
    return attitude;
  }
}
