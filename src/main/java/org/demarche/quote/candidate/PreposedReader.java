package org.demarche.quote.candidate;

import static org.demarche.text.WordClass.*;

import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.cue.Addressee;
import org.demarche.codebook.cue.Cue;
import org.demarche.codebook.cue.Frame;
import org.demarche.quote.grammar.Range;
import org.demarche.quote.grammar.VerbGroup;
import org.demarche.quote.grammar.Words;
import org.demarche.text.WordClass;

/** Reads what stands before a cue, or around it, as its content. */
final class PreposedReader {

  private static final long GOES_ON = WordClass.mask(PREPOSITION, TO, SUBORDINATOR);

  /** "It was, he said, over" */
  private static final long OPEN = WordClass.mask(BE, MODAL);

  private static final long LEAD_IN = WordClass.mask(COORDINATOR, COMMA, DASH);
  private static final long ENDS =
      WordClass.mask(
          COMMA,
          COLON,
          SEMICOLON,
          DASH,
          SENTENCE_END,
          PREPOSITION,
          WEEKDAY,
          ADVERB,
          SUBORDINATOR,
          COORDINATOR);

  private static final int LONGEST_ASIDE = 8;

  private final Scan scan;
  private final Words words;
  private final Skipper skipper;
  private final Subjects subjects;

  PreposedReader(Scan scan, Subjects subjects) {
    this.scan = scan;
    this.subjects = subjects;
    this.words = scan.words;
    this.skipper = new Skipper(scan);
  }

  void read(Cue cue, VerbGroup group, int end, Source given) {
    Source source = given;
    int left =
        source.isEmpty() || source.kind() == SourceKind.SHARED
            ? group.first()
            : source.range().first();
    int after = end;
    if (source.isEmpty() || source.kind() == SourceKind.SHARED) {
      if (subjects.isInverted(group) && cue.addressee() != Addressee.REQUIRED) {
        source = scan.source(scan.nounPhrases.right(end, scan.limit));
        if (source.isEmpty()) {
          return;
        }
        left = group.first();
        after = source.range().last();
        scan.remember(source);
      } else if (source.isEmpty() && !words.closes(group.first() - 1)) {
        return;
      }
    }
    if (cue.addressee() != Addressee.NONE && source.range().first() < group.first()) {
      Range addressee = scan.nounPhrases.right(end, scan.limit);
      after = addressee.isEmpty() ? after : addressee.last();
    }
    int before = left - 1;
    if (words.is(end, "that")) {
      return;
    }
    if (words.is(before, "as")) {
      asClause(cue, group, new Range(group.first(), end), source, before, after);
      return;
    }
    if (words.is(before, COMMA) && words.closes(before - 1)) {
      before--;
    }
    if (words.is(left, DETERMINER) && words.is(left + 1, SUMMATIVE) && words.isName(left + 2)) {
      return; // ", a charge Oslo denies"
    }
    Range cueWords = new Range(group.first(), end);
    if (words.closes(before)) {
      quoteBefore(cue, group, cueWords, source, before, after);
    } else if (words.is(before, COMMA) || words.is(before, DASH)) {
      clauseBefore(cue, group, cueWords, source, before, after);
    }
  }

  /** "As the envoy put it, the talks had failed." */
  private void asClause(
      Cue cue, VerbGroup group, Range cueWords, Source source, int as, int after) {
    if (as > scan.first + 2) {
      int start = Math.max(start(), scan.segment(as));
      int next = after;
      while (next < scan.limit && next < after + LONGEST_ASIDE && !words.is(next, COMMA)) {
        next++;
      }
      int close = words.closes(as - 1) && words.is(as - 2, COMMA) ? as : as - 1;
      if ((words.is(as - 1, COMMA) || close == as)
          && words.is(next, COMMA)
          && next + 1 < scan.limit
          && !(words.closes(close - 1) && words.isVerb(next + 1)) // a term, as they call it
          && !hasFinite(start, as)) {
        scan.add(
            cue,
            Frame.PREPOSED,
            List.of(
                new Range(start, close),
                new Range(next + 1, scan.clauses.end(next + 1, scan.limit))),
            cueWords,
            source,
            group.head(),
            group.negated(),
            close == as ? 0.1 : 0);
        return;
      }
      int behind = words.is(after, "it") ? after + 1 : after;
      if (close == as
          && !words.is(next, COMMA)
          && cue.utters()
          && (behind >= scan.limit || words.isAny(behind, ENDS))) {
        scan.add(
            cue,
            Frame.QUOTE,
            List.of(new Range(words.partner(as - 1), as)),
            cueWords,
            source,
            group.head(),
            group.negated(),
            0.05);
        return; // "“A start,” as the envoy called it"
      }
      if (words.is(as - 1, COMMA)
          && (after >= scan.limit || words.isAny(after, ENDS))
          && cue.utters()
          && hasFinite(start, as)) {
        scan.add(
            cue,
            Frame.PREPOSED,
            List.of(new Range(start, as - 1)),
            cueWords,
            source,
            group.head(),
            group.negated(),
            -0.1);
      }
      return;
    }
    int comma = scan.dependentEnd;
    if (comma < scan.limit && comma - after < 8) {
      scan.add(
          cue,
          Frame.PREPOSED,
          List.of(new Range(comma + 1, scan.limit)),
          cueWords,
          source,
          group.head(),
          group.negated(),
          0.1);
    }
  }

  private void quoteBefore(
      Cue cue, VerbGroup group, Range cueWords, Source source, int close, int after) {
    int open = words.partner(close);
    if (open < scan.first) {
      return;
    }
    boolean set = words.isSetOff(close) || words.is(close + 1, COMMA);
    int start = start();
    List<Range> content = new ArrayList<>();
    boolean lower =
        open < start + 6 && words.is(open + 1, WORD) && !words.is(open + 1, CAPITALISED);
    boolean leads = open <= start && !(lower && open > scan.first) || words.is(open - 1, COLON);
    content.add(new Range(leads ? open : lower ? scan.first : start, close + 1));
    int next = skipper.skip(after, scan.limit);
    if (words.is(next, COMMA) && words.opens(next + 1)) {
      content.add(new Range(next + 1, words.partner(next + 1) + 1));
    } else if (words.opens(next) && next > after) {
      content.add(new Range(next, words.partner(next) + 1));
    }
    Frame frame = leads ? Frame.QUOTE : Frame.PREPOSED;
    scan.add(
        cue, frame, content, cueWords, source, group.head(), group.negated(), set ? 0.1 : -0.2);
  }

  private void clauseBefore(
      Cue cue, VerbGroup group, Range cueWords, Source source, int comma, int after) {
    if (cue.tier(Frame.CLAUSE) == null && cue.tier(Frame.PREPOSED) == null) {
      return;
    }
    int start = Math.max(start(), scan.segment(comma));
    if (start >= comma && comma > scan.first && words.is(scan.first, COORDINATOR)) {
      start = scan.first; // "But, he said, it is a risk"
    }
    if (start >= comma || !(after >= scan.limit || words.isAny(after, ENDS))) {
      return;
    }
    boolean finite = hasFinite(start, comma);
    int next = skipper.skip(after, scan.limit);
    boolean interposed =
        (words.is(next, COMMA) || words.is(comma, DASH) && words.is(next, DASH))
            && next + 1 < scan.limit
            && (start == scan.first || !words.is(start, COORDINATOR))
            && !scan.cues.isParticiple(next + 1);
    boolean goesOn =
        words.isAny(next + 1, GOES_ON)
            || words.isFinite(next + 1)
            || words.is(next + 1, COORDINATOR) && goesOnFrom(next + 2);
    if (words.is(next, SEMICOLON)
        && finite
        && !scan.cues.finiteWithin(next, scan.limit, scan.limit)) {
      scan.add(
          cue,
          Frame.PREPOSED,
          List.of(new Range(start, comma), new Range(next + 1, scan.limit)),
          cueWords,
          source,
          group.head(),
          group.negated(),
          0);
    } else if (interposed && (!finite || goesOn || words.isAny(comma - 1, OPEN))) {
      int last = scan.clauses.end(next + 1, scan.limit);
      scan.add(
          cue,
          Frame.PREPOSED,
          List.of(new Range(start, comma), new Range(next + 1, last)),
          cueWords,
          source,
          group.head(),
          group.negated(),
          0);
    } else if ((finite || isBare(source, group, comma - start)) && words.is(comma, COMMA)) {
      scan.add(
          cue,
          Frame.PREPOSED,
          List.of(new Range(start, comma)),
          cueWords,
          source,
          group.head(),
          group.negated(),
          0);
    }
  }

  /** ", but will not accept it", "and a second one followed", but not ", and left the room". */
  private boolean goesOnFrom(int at) {
    return words.is(at, NEGATION)
        || words.is(at, "that")
        || words.isFinite(at) && words.isAny(at, WordClass.mask(AUXILIARY, MODAL, BE))
        || scan.clauses.isClause(at, scan.limit)
            && !scan.cues.finiteWithin(at, scan.limit, scan.limit)
            && !words.isAny(at, WordClass.mask(PERSONAL_PRONOUN));
  }

  /** "Bad faith, say the mediators." */
  private boolean isBare(Source source, VerbGroup group, int size) {
    return source.range().first() > group.head() && size < 8;
  }

  /** Where a preposed clause begins: after "But" and the like. */
  private int start() {
    int start = scan.first;
    while (words.isAny(start, LEAD_IN)) {
      start++;
    }
    return start;
  }

  private boolean hasFinite(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isFinite(i)) {
        return true;
      }
    }
    return false;
  }
}
