package org.demarche.quote.candidate;

import static org.demarche.text.WordClass.*;

import org.demarche.quote.grammar.Range;
import org.demarche.quote.grammar.VerbGroup;
import org.demarche.quote.grammar.Words;
import org.demarche.text.WordClass;

/** Finds the subject of a verb in its sentence. */
final class Subjects {

  private static final long ENDS =
      WordClass.mask(
          COMMA, COLON, SEMICOLON, DASH, SENTENCE_END, PREPOSITION, WEEKDAY, ADVERB, SUBORDINATOR);

  private final Scan scan;
  private final Words words;

  Subjects(Scan scan) {
    this.scan = scan;
    this.words = scan.words;
  }

  /** Who or what the verb is said of; {@link Source#NONE} where that is not told. */
  Source of(VerbGroup group) {
    int end = beforeDashes(beforeDay(group.first()));
    int before = end - 1;
    if (before < scan.first) {
      return Source.NONE;
    }
    if (words.is(before, COMMA) && !words.closes(before - 1)) {
      Range around = scan.nounPhrases.left(end, scan.first);
      if (!around.isEmpty()) {
        return scan.source(around);
      }
    }
    if (words.is(before, COORDINATOR)
        || words.is(before, COMMA) && !words.closes(before - 1) && !isInverted(group)) {
      Source shared = scan.shared(before);
      return shared.isEmpty() ? shared : new Source(shared.range(), SourceKind.SHARED);
    }
    if (words.closes(before) || words.is(before, COMMA)) {
      return Source.NONE;
    }
    return scan.source(scan.nounPhrases.left(end, scan.first));
  }

  /** Where the subject of "Karra – its main backer – is sceptical" ends. */
  private int beforeDashes(int verb) {
    if (!words.is(verb - 1, DASH)) {
      return verb;
    }
    for (int i = verb - 2; i > scan.first && i > verb - LONGEST_INSERTION; i--) {
      if (words.is(i, DASH)) {
        return i;
      }
    }
    return verb;
  }

  private static final int LONGEST_INSERTION = 15;

  /** Where the subject of "the mayor on Friday threatened" ends. */
  private int beforeDay(int verb) {
    boolean day = words.is(verb - 1, WEEKDAY);
    int end = day && words.is(verb - 2, PREPOSITION) ? verb - 2 : day ? verb - 1 : verb;
    return end > scan.first ? end : verb;
  }

  /** "a deputy calling the plan a trap"; else whose words the sentence holds so far. */
  Source ofParticiple(VerbGroup group) {
    int before = group.first() - 1;
    boolean beside =
        before >= scan.first
            && words.is(before, WORD)
            && !words.isAny(before, NO_SUBJECT)
            && !words.is(before, MEDIUM)
            && !words.isVerb(before);
    if (beside) {
      Source source = scan.source(scan.nounPhrases.left(group.first(), scan.first));
      if (!source.isEmpty()) {
        return source;
      }
    }
    return scan.shared(group.first());
  }

  /** "quoted the envoy as saying", "the envoy was cited as saying": who is said to have spoken. */
  Source quoted(VerbGroup group) {
    int as = group.first() - 1;
    if (!words.is(as, "as")) {
      return Source.NONE;
    }
    for (int i = as - 1; i >= scan.first && i > as - FARTHEST_QUOTED; i = words.previous(i)) {
      if (words.is(i, "quoted") || words.is(i, "cited") || words.is(i, "quoting")) {
        Range object = scan.nounPhrases.right(i + 1, as);
        return scan.source(
            object.isEmpty() ? scan.nounPhrases.left(auxiliary(i), scan.first) : object);
      }
    }
    return Source.NONE;
  }

  private int auxiliary(int participle) {
    int first = participle;
    while (words.isAny(first - 1, WordClass.mask(AUXILIARY, ADVERB))) {
      first--;
    }
    return first;
  }

  private static final int FARTHEST_QUOTED = 20;

  /** Whether the verb stands before its subject: {@code "No," said the envoy}. */
  boolean isInverted(VerbGroup group) {
    int before = group.head() - 1;
    return group.first() == group.head()
        && (words.closes(before) || words.is(before, COMMA) || group.head() == scan.first)
        && words.isAny(group.head() + 1, SUBJECT)
        && !words.isAny(group.head() + 1, NO_SUBJECT)
        && (words.is(group.head(), REPORTING) || namesBehind(group.head()))
        && !words.is(group.head() + 1, "that")
        && (words.closes(before) || endsAfterSubject(group.head() + 1));
  }

  /** {@code "No," scoffed Nils Lund} */
  private boolean namesBehind(int verb) {
    return words.closes(verb - 1)
        && words.isAny(verb, WordClass.mask(ED, PAST))
        && words.isName(verb + 1)
        && scan.source(scan.nounPhrases.right(verb + 1, scan.limit)).kind() == SourceKind.NAMED;
  }

  /** ", said an official, who asked not to be named", but not ", said an official lied". */
  private boolean endsAfterSubject(int from) {
    Range subject = scan.nounPhrases.right(from, scan.limit);
    return !subject.isEmpty()
        && scan.source(subject).kind() != SourceKind.THING
        && (subject.last() >= scan.limit || words.isAny(subject.last(), ENDS))
        && !words.isFinite(subject.last());
  }

  private static final long SUBJECT =
      WordClass.mask(DETERMINER, CAPITALISED, POSSESSIVE_PRONOUN, PERSONAL_PRONOUN, NUMBER, WORD);

  private static final long NO_SUBJECT =
      WordClass.mask(PREPOSITION, ADVERB, WEEKDAY, TIME, COORDINATOR, SUBORDINATOR);
}
