package org.demarche.quote.candidate;

import static org.demarche.text.WordClass.*;

import java.util.List;
import org.demarche.codebook.cue.Cue;
import org.demarche.codebook.cue.CueForm;
import org.demarche.codebook.cue.CueForm.Inflection;
import org.demarche.codebook.cue.Frame;
import org.demarche.codebook.cue.PartOfSpeech;
import org.demarche.codebook.cue.Tier;
import org.demarche.quote.grammar.Range;
import org.demarche.quote.grammar.VerbGroup;
import org.demarche.quote.grammar.Words;
import org.jspecify.annotations.Nullable;

/** Reads a verb as a cue: who its subject is, and what stands behind or before it. */
final class VerbReader {

  private final Scan scan;
  private final Words words;
  private final ComplementReader complements;
  private final PreposedReader preposed;
  private final Subjects subjects;

  VerbReader(Scan scan) {
    this.scan = scan;
    this.words = scan.words;
    this.complements = new ComplementReader(scan);
    this.subjects = new Subjects(scan);
    this.preposed = new PreposedReader(scan, subjects);
  }

  void read(int head, CueForm form) {
    int end = scan.cues.end(head, form);
    if (end < 0 || end > scan.limit) {
      return;
    }
    VerbGroup group = relayed(group(head, form));
    Cue cue = form.cue();
    if (head == scan.first && form.inflection() == Inflection.PAST) {
      leading(cue, new VerbGroup(head, head, VerbGroup.Kind.FINITE, false), end);
      return;
    }
    switch (group.kind()) {
      case NONE -> secondary(cue, group, end);
      case PASSIVE, REDUCED -> passive(cue, group, end);
      case FINITE -> {
        Source source = subjects.of(group);
        scan.remember(source);
        complements.read(cue, group, end, source);
        preposed.read(cue, group, end, source);
      }
      case PARTICIPLE -> {
        Source quoted = subjects.quoted(group);
        complements.read(cue, group, end, quoted.isEmpty() ? subjects.ofParticiple(group) : quoted);
      }
      case INFINITIVE -> complements.read(cue, group, end, scan.shared(group.first()));
    }
  }

  /** "is reported to have said" is one group. */
  private VerbGroup relayed(VerbGroup group) {
    int have = group.first();
    int reported = have - 2;
    boolean one =
        words.is(have, "have")
            && words.is(have - 1, TO)
            && words.isAny(reported, ED.bit() | PAST.bit())
            && words.is(reported - 1, BE);
    return one
        ? new VerbGroup(reported - 1, group.head(), VerbGroup.Kind.FINITE, group.negated())
        : group;
  }

  /** "She left the hall convinced that the vote was lost." */
  private void secondary(Cue cue, VerbGroup group, int end) {
    boolean predicates =
        cue.partOfSpeech() == PartOfSpeech.ADJECTIVE
            && words.is(end, "that")
            && group.head() > scan.first
            && words.is(group.head() - 1, WORD)
            && !words.isVerb(group.head() - 1)
            && !words.isAny(group.head() - 1, DETERMINER.bit() | ADJECTIVE.bit() | PRONOUN.bit());
    int lead = words.is(scan.first, ADVERB) ? scan.first + 1 : scan.first;
    if (cue.partOfSpeech() == PartOfSpeech.ADJECTIVE
        && group.head() == lead
        && (end > lead + 1 || words.is(end, "that"))) {
      VerbGroup alone = new VerbGroup(scan.first, lead, group.kind(), false);
      Source behind = scan.dependentEnd < scan.limit ? scan.subject(scan.limit) : Source.NONE;
      complements.read(cue, alone, end, behind); // "Deeply concerned by the raid, the council"
      return;
    }
    Source source = predicates ? scan.shared(group.head()) : Source.NONE;
    if (!source.isEmpty()) {
      Source sharing = new Source(source.range(), SourceKind.SHARED);
      VerbGroup alone = new VerbGroup(group.head(), group.head(), group.kind(), false);
      complements.read(cue, alone, end, sharing);
    }
  }

  /** {@code Said the envoy: "No."}, but not "Asked whether ...", where nobody is named. */
  private void leading(Cue cue, VerbGroup group, int end) {
    Range subject = scan.nounPhrases.right(end, scan.limit);
    if (subjects.isInverted(group) && words.is(subject.last(), COLON)) {
      Source source = scan.source(subject);
      scan.remember(source);
      complements.read(cue, group, end, subject.last(), source);
    }
  }

  /** A verb that no entry lists counts beside a quotation that is set off, or before "that". */
  void readUnlisted(int head, Cue cue) {
    int next = head + 1;
    boolean that = words.is(next, "that") && scan.clauses.isClause(next + 1, scan.limit);
    boolean set = words.isAny(next, COMMA.bit() | COLON.bit()) && words.opens(next + 1);
    boolean behind = isBehindQuotation(head);
    if (!that && !set && !behind || words.isAny(head, AUXILIARY.bit() | BE.bit())) {
      return;
    }
    VerbGroup group = new VerbGroup(head, head, VerbGroup.Kind.FINITE, false);
    Source source = subjects.of(group);
    boolean inverted = source.isEmpty() && words.closes(head - 1);
    if (source.isEmpty() && !inverted || source.kind() == SourceKind.RELATIVE && !that) {
      return;
    }
    if (that || set) {
      complements.read(cue, group, next, source);
    }
    preposed.read(cue, group, next, source);
  }

  /** {@code "We stay," his aide translated} */
  private boolean isBehindQuotation(int head) {
    for (int i = head - 1; i > scan.first && i > head - 8; i--) {
      if (words.closes(i)) {
        return words.is(i - 1, COMMA) || words.is(i + 1, COMMA);
      }
      if (words.isFinite(i)) {
        return false;
      }
    }
    return false;
  }

  /** The verb as what introduces a content that stands behind its sentence; null if it cannot. */
  @Nullable Candidate introduction(int head, CueForm form, Range content) {
    int end = scan.cues.end(head, form);
    if (end < 0) {
      return null;
    }
    VerbGroup group = group(head, form);
    if (group.kind() == VerbGroup.Kind.NONE || group.kind() == VerbGroup.Kind.REDUCED) {
      return null;
    }
    Source source =
        group.kind() == VerbGroup.Kind.FINITE ? subjects.of(group) : scan.shared(group.first());
    scan.remember(source);
    Range cueWords = new Range(group.first(), end);
    return new Candidate(
        form.cue(),
        Frame.QUOTE,
        List.of(content),
        cueWords,
        source.range(),
        source.kind(),
        head,
        group.negated(),
        0);
  }

  private VerbGroup group(int head, CueForm form) {
    return form.cue().partOfSpeech() == PartOfSpeech.ADJECTIVE
        ? VerbGroup.ofAdjective(words, head, scan.first)
        : VerbGroup.at(words, head, form.inflection(), form.words().size() > 1, scan.first);
  }

  private void passive(Cue cue, VerbGroup group, int end) {
    Range content = scan.nounPhrases.left(group.first(), scan.first);
    Source source = Source.NONE;
    int after = end;
    int by = scan.limit;
    int cueEnd = end;
    for (int i = end; i < Math.min(end + 14, scan.limit); i = words.next(i)) {
      if (words.is(i, "by")) {
        Range agent = scan.nounPhrases.right(i + 1, scan.limit);
        source = scan.source(agent);
        after = agent.isEmpty() ? after : agent.last();
        cueEnd = i == end ? i + 1 : end;
        by = i;
        break;
      }
      if (words.isAny(i, COMMA.bit() | SEMICOLON.bit()) || words.isFinite(i)) {
        break;
      }
    }
    Range cueWords = new Range(group.first(), cueEnd);
    after = words.is(after, COMMA) ? after + 1 : after;
    int as = words.is(end, "as") ? end : words.is(after, "as") ? after : -1;
    if (cue.tier(Frame.AS) != null && as > 0 && !content.isEmpty()) {
      int last = scan.clauses.end(as, as < by ? by : scan.limit);
      scan.add(
          cue,
          Frame.PASSIVE,
          List.of(content, new Range(as, last)),
          cueWords,
          source,
          group.head(),
          group.negated(),
          0);
    }
    boolean takes = cue.tier(Frame.PASSIVE) != null || cue.tier(Frame.OBJECT) == Tier.SURE;
    if (takes && !content.isEmpty() && !source.isEmpty()) {
      scan.add(
          cue, Frame.PASSIVE, List.of(content), cueWords, source, group.head(), group.negated(), 0);
    }
    if (source.isEmpty()) {
      complements.readPassive(cue, group, end);
    }
  }
}
