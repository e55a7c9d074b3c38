package org.demarche.speaker.scan;

import org.demarche.codebook.roles.RoleKind;
import org.demarche.speaker.lexicon.Lexicon;
import org.demarche.speaker.lexicon.Reading;
import org.demarche.speaker.lexicon.Readings;
import org.demarche.speaker.lexicon.Sense;
import org.demarche.text.Sentence;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/** Where a capitalised name ends. */
final class NameScan {

  private static final long NO_NAME =
      WordClass.mask(
          WordClass.WEEKDAY,
          WordClass.MONTH,
          WordClass.DETERMINER,
          WordClass.PREPOSITION,
          WordClass.PRONOUN,
          WordClass.PERSONAL_PRONOUN,
          WordClass.POSSESSIVE_PRONOUN,
          WordClass.COORDINATOR,
          WordClass.SUBORDINATOR,
          WordClass.RELATIVE,
          WordClass.AUXILIARY,
          WordClass.BE,
          WordClass.HAVE,
          WordClass.MODAL,
          WordClass.ADVERB,
          WordClass.REPORTING,
          WordClass.QUANTIFIER);

  /** What a headline may write small. */
  private static final long CLOSED_CLASS =
      WordClass.mask(
          WordClass.PREPOSITION,
          WordClass.DETERMINER,
          WordClass.COORDINATOR,
          WordClass.SUBORDINATOR,
          WordClass.POSSESSIVE_PRONOUN);

  private final Tokens tokens;
  private final Readings readings;
  private final Lexicon lexicon;

  NameScan(Tokens tokens, Readings readings) {
    this.tokens = tokens;
    this.readings = readings;
    this.lexicon = readings.lexicon();
  }

  /** Whether a token is written as names are: "Aziz", "al-Sharaa", "U.N.". */
  boolean isCapital(int token) {
    if (tokens.is(token, WordClass.CAPITALISED)) {
      return true;
    }
    String norm = tokens.norm(token);
    int hyphen = 1;
    while (hyphen <= 3 && hyphen < norm.length() && norm.charAt(hyphen) != '-') {
      hyphen++;
    }
    return hyphen <= 3
        && hyphen + 1 < norm.length()
        && tokens.end(token) - tokens.begin(token) == norm.length()
        && Character.isUpperCase(tokens.text(token).charAt(hyphen + 1));
  }

  /** In a headline every word has its capital, which then says nothing. */
  boolean isHeadline(Sentence sentence) {
    int capitals = 0;
    if (tokens.is(sentence.last() - 1, WordClass.COLON) || isSignature(sentence)) {
      return false;
    }
    for (int i = sentence.first(); i < sentence.last(); i++) {
      if (tokens.is(i, WordClass.CAPITALISED)) {
        capitals++;
      } else if (tokens.is(i, WordClass.WORD)
          && tokens.norm(i).length() > 3
          && !tokens.isAny(i, CLOSED_CLASS)) {
        return false;
      }
    }
    return capitals > 3;
  }

  /** "Lena Aziz, Chairwoman of the Harbour Council": all capitals, but no headline. */
  private boolean isSignature(Sentence sentence) {
    int comma = sentence.first();
    while (comma < sentence.last() && tokens.is(comma, WordClass.CAPITALISED)) {
      comma++;
    }
    int length = comma - sentence.first();
    if (length < 2 || length > 4 || comma + 1 >= sentence.last()) {
      return false;
    }
    return tokens.is(comma, WordClass.COMMA)
        && readings.at(comma + 1, sentence.last()).stream()
            .anyMatch(
                reading ->
                    reading.sense() instanceof Sense.InRole in
                        && in.role().kind() == RoleKind.TITLE);
  }

  /** Whether a name can begin here; of a sentence's first word a capital says little. */
  boolean canBegin(int token) {
    return isCapital(token) && isNameWord(token) && !isCompound(token);
  }

  /** Not a word of the closed classes, unless it is a name too: "Jan", "Carly", "Theresa May". */
  private boolean isNameWord(int token) {
    if (!tokens.isAny(token, NO_NAME)) {
      return !isSeat(tokens.norm(token));
    }
    boolean adverb =
        tokens.is(token, WordClass.ADVERB)
            && tokens.norm(token).endsWith("ly")
            && !tokens.is(token, WordClass.SENTENCE_INITIAL);
    boolean month = tokens.is(token, WordClass.MONTH);
    boolean given =
        month
            && lexicon.isGivenName(tokens.norm(token))
            && token + 1 < tokens.size()
            && isCapital(token + 1);
    boolean surname = month && token > 0 && lexicon.isGivenName(tokens.norm(token - 1));
    return adverb || given || surname;
  }

  /** "R-Tenn.", "D-Ohio": party and state of a legislator. */
  private static boolean isSeat(String norm) {
    return norm.length() > 3
        && norm.charAt(1) == '-'
        && "rdi".indexOf(norm.charAt(0)) >= 0
        && norm.length() < 8;
  }

  /**
   * Where a name really begins of which the first word is only an adjective or an abbreviated
   * title: "Rival | Lena Aziz", "Del. | Lena Aziz".
   */
  int start(int first, int end) {
    String norm = tokens.norm(first);
    boolean given =
        end - first > 2
            && lexicon.isGivenName(tokens.norm(first + 1))
            && !lexicon.isGivenName(norm)
            && (tokens.is(first, WordClass.SENTENCE_INITIAL) || isAgent(norm));
    boolean abbreviated =
        end - first > 1 && norm.length() > 3 && norm.indexOf('.') == norm.length() - 1;
    return given || abbreviated ? first + 1 : first;
  }

  /** "U.S.-backed", "Paris-based": adjectives, whatever they begin with. */
  private boolean isCompound(int token) {
    String norm = tokens.norm(token);
    return norm.endsWith("ed") && norm.indexOf('-') > 0;
  }

  /** By its ending a noun for persons that stands as a title: "Actor", "Committeeman". */
  private static boolean isAgent(String norm) {
    return norm.length() > 4
        && (norm.endsWith("or")
            || norm.endsWith("ist")
            || norm.endsWith("man")
            || norm.endsWith("ess"));
  }

  /** Where a given name begins inside of other capitals: "Karra | Omar Ruiz"; else the end. */
  int given(int first, int end) {
    int at = first;
    while (at < end && !lexicon.isGivenName(tokens.norm(at))) {
      at++;
    }
    return at + 1 < end ? at : end;
  }

  /** One past the last token of the name that begins at {@code first}. */
  int end(int first, int limit) {
    int at = first + 1;
    boolean organisation = isHead(first, limit);
    while (at < limit) {
      if (isCapital(at) && isNameWord(at)) {
        if (beginsAnother(at, limit)) {
          return at;
        }
        organisation |= isHead(at, limit);
        at++;
      } else if (isParticleOfName(at, limit)) {
        at++;
      } else if (nickname(at, limit) > at) {
        at = nickname(at, limit);
      } else if (organisation && joins(at, limit)) {
        at += tokens.norm(at + 1).equals("the") ? 2 : 1;
      } else if (at == first + 1 && joinsHead(first, at, limit)) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  /** One past a nickname between quotation marks inside a name: John "J.D." Ruiz; else itself. */
  private int nickname(int at, int limit) {
    int next = at + 1;
    if (!tokens.is(at, WordClass.QUOTE_OPEN) || next >= limit || !isCapital(next)) {
      return at;
    }
    while (next < limit && next < at + 3 && isCapital(next)) {
      next++;
    }
    boolean closed = next + 1 < limit && tokens.is(next, WordClass.QUOTE_CLOSE);
    return closed && isCapital(next + 1) && isNameWord(next + 1) ? next + 1 : at;
  }

  /** Whether particles and then a capital stand here: "van der Meer". */
  boolean isParticleOfName(int at, int limit) {
    int next = at;
    while (next < limit && next < at + 3 && lexicon.isParticle(tokens.norm(next))) {
      next++;
    }
    return next > at && next < limit && isCapital(next);
  }

  /** "of" and "and" inside "Ministry of Trade and Industry". */
  private boolean joins(int at, int limit) {
    String norm = tokens.norm(at);
    boolean of = norm.equals("of") || norm.equals("for") || norm.equals("on");
    boolean and = norm.equals("and") || norm.equals("&");
    int next = at + 1;
    if (of && next < limit && tokens.norm(next).equals("the")) {
      next++;
    }
    if (!(of || and) || next >= limit || !isCapital(next) || tokens.isAny(next, NO_NAME)) {
      return false;
    }
    if (of) {
      return true;
    }
    for (Reading reading : readings.at(next, limit)) {
      boolean word =
          reading.sense() instanceof Sense.Outlet
              || reading.sense() instanceof Sense.InRole in && in.role().kind() == RoleKind.THING;
      if (!word) {
        return false;
      }
    }
    return !lexicon.isGivenName(tokens.norm(next));
  }

  /** "the Securities and Exchange Commission": one name, by its article and its head. */
  private boolean joinsHead(int first, int and, int limit) {
    boolean the =
        first > 0 && tokens.norm(first - 1).equals("the")
            || first > 1 && tokens.norm(first - 2).equals("the");
    if (!the || !tokens.norm(and).equals("and")) {
      return false;
    }
    for (int at = and + 1; at < limit && at < and + 4 && isCapital(at); at++) {
      if (at > and + 1 && isHead(at, limit)) {
        return true;
      }
    }
    return false;
  }

  /** A capitalised title before another capital begins a new name: "Labour Party Leader Ruiz". */
  private boolean beginsAnother(int at, int limit) {
    for (Reading reading : readings.at(at, limit)) {
      boolean title =
          reading.sense() instanceof Sense.InRole in
              && !in.plural()
              && (in.role().kind() == RoleKind.TITLE
                  || in.role().kind() == RoleKind.VOICE
                  || in.role().kind() == RoleKind.HONORIFIC);
      if (title && reading.last() < limit && isCapital(reading.last())) {
        return true;
      }
    }
    return false;
  }

  private boolean isHead(int at, int limit) {
    for (Reading reading : readings.at(at, limit)) {
      if (reading.sense() instanceof Sense.InRole in
          && in.role().kind() == RoleKind.ORGANISATION
          && reading.last() == at + 1) {
        return true;
      }
    }
    return false;
  }
}
