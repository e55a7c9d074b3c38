package org.demarche.stance.issue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Issue;
import org.demarche.codebook.inflect.Inflector;
import org.demarche.stance.issue.Pattern.Step;
import org.demarche.stance.scan.Clauses;
import org.demarche.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * All phrases of all issues, by the first word. A token that begins none costs one look-up, and one
 * comparison for each prefix of the same letter with which a phrase may begin.
 */
public final class PhraseIndex {

  /** Most words that "..." stands for. */
  static final int GAP = 4;

  /** Most words between the two sides of "&". */
  static final int NEAR = 7;

  private record Entry(Issue issue, Side side, Pattern pattern) {}

  private final Map<String, List<Entry>> byForm = new HashMap<>();

  /** By the first letter, so that a token is held against few. */
  private final Map<Character, Map<String, List<Entry>>> byPrefix = new HashMap<>();

  /** Phrases that cannot be read are left out; the check of a codebook reports them. */
  public PhraseIndex(Codebook codebook) {
    PatternParser parser = new PatternParser(new Inflector(codebook.inflections()));
    for (Issue issue : codebook.issues().all()) {
      add(parser, issue, Side.TERM, issue.terms());
      add(parser, issue, Side.SUPPORTING, issue.supporting());
      add(parser, issue, Side.OPPOSING, issue.opposing());
      add(parser, issue, Side.IMPLIES_SUPPORT, issue.impliedSupport());
      add(parser, issue, Side.IMPLIES_OPPOSE, issue.impliedOppose());
    }
  }

  private void add(PatternParser parser, Issue issue, Side side, List<Issue.Phrase> phrases) {
    for (Issue.Phrase phrase : phrases) {
      try {
        Entry entry = new Entry(issue, side, parser.parse(phrase.pattern()));
        WordMatcher first = entry.pattern().steps().get(0).word();
        first.forms().forEach(form -> list(byForm, form).add(entry));
        for (String prefix : first.prefixes()) {
          list(byPrefix.computeIfAbsent(prefix.charAt(0), unused -> new HashMap<>()), prefix)
              .add(entry);
        }
      } catch (IllegalArgumentException e) {
        continue;
      }
    }
  }

  /** What is wrong with a phrase, or null. */
  public static @Nullable String wrong(Codebook codebook, Issue.Phrase phrase) {
    try {
      new PatternParser(new Inflector(codebook.inflections())).parse(phrase.pattern());
      return null;
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }

  private static List<Entry> list(Map<String, List<Entry>> map, String key) {
    return map.computeIfAbsent(key, unused -> new ArrayList<>());
  }

  /** The mentions in [from, to); of those of one issue that overlap, the longest. */
  List<Mention> find(Tokens tokens, int from, int to) {
    List<Mention> found = new ArrayList<>();
    for (int at = from; at < to; at++) {
      String norm = tokens.norm(at);
      List<Entry> entries = byForm.get(norm);
      if (entries != null) {
        match(tokens, entries, at, from, to, found);
      }
      Map<String, List<Entry>> prefixes =
          norm.isEmpty() ? Map.of() : byPrefix.getOrDefault(norm.charAt(0), Map.of());
      for (Map.Entry<String, List<Entry>> prefix : prefixes.entrySet()) {
        if (norm.startsWith(prefix.getKey())) {
          match(tokens, prefix.getValue(), at, from, to, found);
        }
      }
    }
    return found.isEmpty() ? found : longest(tokens, found);
  }

  private static void match(
      Tokens tokens, Collection<Entry> entries, int at, int from, int to, List<Mention> found) {
    for (Entry entry : entries) {
      int end = end(tokens, entry.pattern().steps(), 0, at, to);
      if (end < 0) {
        continue;
      }
      List<Step> beside = entry.pattern().beside();
      if (beside.isEmpty()) {
        found.add(mention(entry, at, end));
        continue;
      }
      Mention near = beside(tokens, entry, at, end, from, to);
      if (near != null) {
        found.add(near);
      }
    }
  }

  private static Mention mention(Entry entry, int begin, int end) {
    return new Mention(entry.issue(), entry.side(), new Target(begin, end, entry.pattern()));
  }

  /** With the nearest place where the other side of "&" stands, or null. */
  private static @Nullable Mention beside(
      Tokens tokens, Entry entry, int at, int end, int from, int to) {
    List<Step> steps = entry.pattern().beside();
    for (int gap = 0; gap <= NEAR; gap++) {
      int after = end + gap;
      int afterEnd = after < to ? end(tokens, steps, 0, after, to) : -1;
      if (afterEnd >= 0 && !Clauses.parted(tokens, end, after)) {
        return mention(entry, at, afterEnd);
      }
      int before = at - 1 - gap;
      int beforeEnd = before >= from ? end(tokens, steps, 0, before, at) : -1;
      if (beforeEnd >= 0 && !Clauses.parted(tokens, beforeEnd, at)) {
        return mention(entry, before, end);
      }
    }
    return null;
  }

  /** One past the last token if the steps from {@code step} on fit at {@code at}, else -1. */
  private static int end(Tokens tokens, List<Step> steps, int step, int at, int to) {
    if (step == steps.size()) {
      return at;
    }
    Step wanted = steps.get(step);
    int last = Math.min(to - 1, wanted.gap() ? at + GAP : at);
    for (int place = at; place <= last; place++) {
      if (wanted.word().fits(tokens.norm(place))) {
        int end = end(tokens, steps, step + 1, place + 1, to);
        if (end >= 0) {
          return end;
        }
      }
      if (wanted.gap() && Clauses.isBarrier(tokens, place, to)) {
        break;
      }
    }
    return wanted.optional() ? end(tokens, steps, step + 1, at, to) : -1;
  }

  private static List<Mention> longest(Tokens tokens, List<Mention> found) {
    List<Mention> sorted = new ArrayList<>(found);
    sorted.sort(
        Comparator.comparingInt(Mention::size)
            .thenComparing(mention -> mention.side().ordinal())
            .reversed());
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : sorted) {
      boolean free =
          kept.stream()
              .noneMatch(
                  other ->
                      other.issue().id().equals(mention.issue().id()) && other.overlaps(mention));
      if (free) {
        kept.add(mention);
      }
    }
    kept.removeIf(mention -> kept.stream().anyMatch(other -> belongsTo(tokens, mention, other)));
    kept.sort(Comparator.comparingInt(mention -> mention.at().begin()));
    return kept;
  }

  /** A term just after a phrase that takes a side is part of it: "hold the summit of Hermon". */
  private static boolean belongsTo(Tokens tokens, Mention term, Mention phrase) {
    return term.side() == Side.TERM
        && phrase.side() != Side.TERM
        && phrase.issue().id().equals(term.issue().id())
        && term.at().begin() >= phrase.at().end()
        && term.at().begin() - phrase.at().end() <= GAP
        && !Clauses.parted(tokens, phrase.at().end(), term.at().begin());
  }
}
