package org.demarche.stance.issue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.quote.Statement;
import org.demarche.speaker.AttributedStatement;
import org.demarche.speaker.Attribution;
import org.demarche.stance.scan.Countries;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/** Tells a speaker's own side from others that the speaker reports on. */
final class Speech {

  private static final Set<String> FIRST = Set.of("we", "i", "us", "me", "our", "my");

  /** Who speaks, in the words of a report; somebody else in the speaker's own words. */
  private static final Set<String> THIRD = Set.of("it", "he", "she", "they");

  private static final Set<String> OTHERS =
      Set.of(
          "opposition",
          "opponents",
          "critics",
          "protesters",
          "demonstrators",
          "rebels",
          "insurgents",
          "rivals",
          "rival",
          "enemy",
          "enemies",
          "adversary",
          "others");

  private static final Set<String> TOGETHER = Set.of("both", "two", "three", "all");
  private static final Set<String> PARTIES =
      Set.of("sides", "parties", "countries", "governments", "nations", "delegations", "states");

  private final Tokens tokens;
  private final Countries countries;
  private final Set<String> own = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> mentioned = new HashSet<>();
  private final boolean direct;
  private final boolean media;

  /**
   * A body of a state that the text leaves unsaid: "The Ministry affirms that Peru demands ...".
   */
  private final boolean placeless;

  Speech(Tokens tokens, Countries countries, AttributedStatement said) {
    this.tokens = tokens;
    this.countries = countries;
    boolean onlyMedia = !said.attributions().isEmpty();
    boolean bodies = onlyMedia;
    for (Attribution attribution : said.attributions()) {
      if (attribution.speaker().country() != null) {
        own.add(attribution.speaker().country());
      }
      name(attribution.speaker().name());
      attribution.mention().forEach(this::own);
      SpeakerType type = attribution.speaker().type();
      onlyMedia &= type == SpeakerType.MEDIA;
      bodies &= type == SpeakerType.ORGANISATION || type == SpeakerType.OFFICE;
    }
    said.statement().source().forEach(this::own);
    this.direct = said.statement().kind() == Statement.Kind.DIRECT;
    this.media = onlyMedia;
    this.placeless = bodies && own.isEmpty();
  }

  private void own(Span mention) {
    int begin = tokens.at(mention.begin());
    int end = begin;
    while (end < tokens.size() && tokens.begin(end) < mention.end()) {
      end++;
    }
    own.addAll(countries.in(tokens, begin, end));
    for (int at = begin; at < end; at++) {
      mentioned.add(tokens.norm(at));
    }
    name(mention.of(tokens.text()));
  }

  private void name(String name) {
    for (String word : name.split("[^\\p{L}.-]+")) {
      if (word.length() > 2 && Character.isUpperCase(word.charAt(0))) {
        names.add(word.toLowerCase(Locale.ROOT));
      }
    }
  }

  /** Whether the words name no country or other name: "troops", "the plan". */
  boolean isNameless(Span words) {
    int begin = tokens.at(words.begin());
    int end = tokens.at(words.end() - 1) + 1;
    for (int at = begin; at < end; at++) {
      if (tokens.is(at, WordClass.CAPITALISED) && !tokens.is(at, WordClass.SENTENCE_INITIAL)) {
        return false;
      }
    }
    return countries.in(tokens, begin, end).isEmpty();
  }

  /** Whether it is not a medium that speaks. */
  boolean isParty() {
    return !media;
  }

  /** Whether what the words name is the speaker, or speaks for the same side. */
  boolean isOwn(Span holder) {
    int begin = tokens.at(holder.begin());
    int end = tokens.at(holder.end() - 1) + 1;
    Set<String> named = countries.in(tokens, begin, end);
    if (!named.isEmpty()) {
      return placeless || named.stream().anyMatch(own::contains);
    }
    boolean together = false;
    boolean capital = false;
    for (int at = begin; at < end; at++) {
      String norm = tokens.norm(at);
      if (names.contains(norm)) {
        return true;
      }
      if (OTHERS.contains(norm) && !mentioned.contains(norm)) {
        return false;
      }
      together |= TOGETHER.contains(norm) || PARTIES.contains(norm);
      boolean closed =
          at == begin
              && tokens.isAny(
                  at, WordClass.mask(WordClass.DETERMINER, WordClass.POSSESSIVE_PRONOUN));
      capital |=
          tokens.is(at, WordClass.CAPITALISED)
              && !tokens.is(at, WordClass.SENTENCE_INITIAL)
              && !closed;
    }
    String first = tokens.norm(begin);
    if (end - begin == 1 && (FIRST.contains(first) || !direct && THIRD.contains(first))) {
      return true;
    }
    if (together) {
      return !media;
    }
    boolean definite =
        first.equals("the")
            || tokens.is(begin, WordClass.POSSESSIVE_PRONOUN)
            || first.equals("this");
    return definite && !capital && !media;
  }
}
