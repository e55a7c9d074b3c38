package org.demarche.speaker.scan;

import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.codebook.speakers.ListedSpeaker;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.speaker.lexicon.Lexicon;
import org.demarche.speaker.lexicon.Reading;
import org.demarche.speaker.lexicon.Readings;
import org.demarche.speaker.lexicon.Sense;
import org.demarche.speaker.mention.Cast;
import org.demarche.speaker.mention.Mentions;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.text.Document;
import org.demarche.text.Paragraph;
import org.demarche.text.Sentence;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/** Finds the names and role words of one document, in one pass over its tokens. */
public final class MentionFinder {

  private final Document document;
  private final Tokens tokens;
  private final Readings readings;
  private final Lexicon lexicon;
  private final Cast cast;
  private final NameScan scan;
  private final Titles titles;
  private final List<RoleHit> markers = new ArrayList<>();
  private final NameBook names;
  private boolean headline;

  public MentionFinder(Document document, Readings readings, Cast cast) {
    this.document = document;
    this.tokens = document.tokens();
    this.readings = readings;
    this.lexicon = readings.lexicon();
    this.cast = cast;
    this.scan = new NameScan(tokens, readings);
    this.titles = new Titles(tokens, readings);
    this.names = new NameBook(document, readings, cast);
  }

  /** The document's mentions; the cast knows everyone named afterwards. */
  public Mentions find() {
    for (Sentence sentence : document.sentences()) {
      Paragraph.Kind kind = document.paragraph(sentence).kind();
      if (kind != Paragraph.Kind.BYLINE && kind != Paragraph.Kind.BOILERPLATE) {
        scan(sentence);
      }
    }
    return new Mentions(names.settle(), titles.all(), markers);
  }

  private void scan(Sentence sentence) {
    headline = scan.isHeadline(sentence);
    int at = sentence.first();
    while (at < sentence.last()) {
      if (!tokens.is(at, WordClass.WORD)) {
        at++;
        continue;
      }
      List<Reading> here = readings.at(at, sentence.last());
      int next = at;
      if (scan.canBegin(at)) {
        next = name(at, sentence.last(), here);
      } else if (titles.before(at) != null && scan.isParticleOfName(at, sentence.last())) {
        next = names.add(at, scan.end(at, sentence.last()), titles.before(at));
      }
      if (next == at) {
        next = post(at, here);
      }
      if (next == at) {
        next = role(at, here);
      }
      at = Math.max(next, at + 1);
    }
  }

  /** One past a listed name that is written small: "foreign minister of Kenya". */
  private int post(int at, List<Reading> here) {
    if (!here.isEmpty()
        && here.get(0).sense() instanceof Sense.Listed listed
        && here.get(0).last() > at + 1
        && Character.isLowerCase(listed.alias().text().charAt(0))
        && !titles.isFormer(at)
        && listed.alias().holds(cast.on())) {
      return names.listed(at, here.get(0).last(), listed.speaker());
    }
    return at;
  }

  /** One past the role word or nationality that begins here; {@code at} where none does. */
  private int role(int at, List<Reading> here) {
    if (here.isEmpty()) {
      return at;
    }
    List<Sense.InRole> senses = new ArrayList<>(here.size());
    int last = at;
    for (Reading reading : here) {
      if (reading.sense() instanceof Sense.InRole in && (last == at || reading.last() == last)) {
        last = reading.last();
        senses.add(in);
      }
    }
    if (!senses.isEmpty()) {
      RoleHit hit = new RoleHit(at, last, senses);
      if (senses.get(0).role().kind().marks()) {
        markers.add(hit);
      } else {
        titles.add(hit);
      }
      return last;
    }
    for (Reading reading : here) {
      if (reading.sense() instanceof Sense.Nationality) {
        return reading.last();
      }
    }
    return at;
  }

  /** Whether a word that may be a role is a given name here: "Bill Ruiz". */
  private boolean isGiven(int at, int limit, List<Reading> here) {
    boolean role =
        !here.isEmpty()
            && here.get(0).last() == at + 1
            && (here.get(0).sense() instanceof Sense.InRole
                || here.get(0).sense() instanceof Sense.Outlet);
    return role
        && !headline
        && lexicon.isGivenName(tokens.norm(at))
        && at + 1 < limit
        && scan.canBegin(at + 1)
        && readings.at(at + 1, limit).isEmpty();
  }

  /** Whether a word that may be a role is a surname here: "Mr. King", and then "King". */
  private boolean isSurname(int at, List<Reading> here) {
    if (!here.isEmpty() && here.get(0).last() > at + 1) {
      return false;
    }
    RoleHit before = titles.before(at);
    return before != null && before.is(RoleKind.HONORIFIC)
        || !tokens.is(at, WordClass.SENTENCE_INITIAL) && names.isKnown(at, at + 1);
  }

  /** One past the name that begins here; {@code at} where none does. */
  private int name(int at, int limit, List<Reading> here) {
    if (isGiven(at, limit, here)) {
      return unlisted(at, limit);
    }
    if (isSurname(at, here)) {
      return names.add(at, scan.end(at, limit), titles.before(at));
    }
    for (Reading reading : here) {
      if (reading.sense() instanceof Sense.Listed listed) {
        if (!listed.alias().holds(cast.on())) {
          continue;
        }
        if (listed.speaker().type() == SpeakerType.PERSON && reading.last() == at + 1) {
          continue;
        }
        int next = scan.end(at, limit);
        if (next > reading.last() && !headline && goesOn(reading, limit)) {
          return isTitle(listed.speaker()) ? at : names.add(at, next, titles.before(at));
        }
        return names.listed(at, reading.last(), listed.speaker());
      }
      if (reading.sense() instanceof Sense.Outlet outlet) {
        return names.outlet(at, reading.last(), outlet.name());
      }
      if (reading.sense() instanceof Sense.InRole in) {
        boolean organisation =
            beginsOrganisation(at, reading, in, limit) && (!headline || isAlone(at, limit));
        return organisation ? names.add(at, scan.end(at, limit), null) : at;
      }
      if (reading.sense() instanceof Sense.Nationality) {
        return headline ? at : nationality(at, reading, limit);
      }
    }
    return headline ? names.headline(at, scan.end(at, limit)) : unlisted(at, limit);
  }

  /** A name that the codebook does not have, unless its capitals are those of a title. */
  private int unlisted(int at, int limit) {
    int end = scan.end(at, limit);
    if (scan.start(at, end) > at) {
      return unlisted(scan.start(at, end), limit);
    }
    RoleHit over = titles.over(at);
    if (over != null && scan.given(at, end) > at && scan.given(at, end) < end) {
      names.add(at, scan.given(at, end), null);
      return names.add(scan.given(at, end), end, over);
    }
    RoleHit title = titles.before(at);
    if (title == null && !names.isOrganisation(at, end)) {
      Reading last = end < limit && !names.isKnown(at, end) ? titles.personal(end, limit) : null;
      if (last != null && scan.canBegin(end)) {
        return titles.retitle(at, last.last(), end);
      }
      int own = titles.own(at, end);
      if (own > at) {
        return titles.retitle(at, end, own);
      }
      RoleHit kind = titles.kindBefore(at);
      if (kind != null && !lexicon.isGivenName(tokens.norm(at)) && !names.isKnown(at, end)) {
        return names.body(at, end, kind);
      }
    }
    return names.add(at, end, title == null && end - at > 1 ? titles.apposed(at) : title);
  }

  /** Whether a listed name is only the beginning of an unlisted one: "Israel Ruiz". */
  private boolean goesOn(Reading reading, int limit) {
    int next = reading.last();
    if (next >= limit || !scan.canBegin(next) || titles.over(reading.first()) != null) {
      return false;
    }
    if (reading.sense() instanceof Sense.Listed listed && isTitle(listed.speaker())) {
      return true;
    }
    return reading.last() == reading.first() + 1 && readings.at(next, limit).isEmpty();
  }

  private boolean isTitle(ListedSpeaker speaker) {
    return !cast.holder(speaker).id().equals(speaker.id());
  }

  private boolean beginsOrganisation(int at, Reading reading, Sense.InRole in, int limit) {
    int end = scan.end(at, limit);
    if (end <= reading.last()) {
      return false;
    }
    if (in.role().kind() == RoleKind.ORGANISATION || in.role().kind() == RoleKind.OFFICE) {
      return tokens.norm(reading.last()).equals("of") || tokens.norm(reading.last()).equals("for");
    }
    return names.isOrganisation(at, end) && scan.canBegin(reading.last());
  }

  /** "Ministry of Trade of Kenya, 5 May": a headline that is the name of who issues the text. */
  private boolean isAlone(int at, int limit) {
    int end = scan.end(at, limit);
    return at > 0
        && tokens.is(at, WordClass.SENTENCE_INITIAL)
        && (end == limit || tokens.isAny(end, WordClass.mask(WordClass.COMMA, WordClass.DASH)));
  }

  /** "Sudanese Armed Forces" is a name, "Sudanese President Ruiz" and "Sudanese officials" not. */
  private int nationality(int at, Reading reading, int limit) {
    int next = reading.last();
    if (next < limit && scan.canBegin(next)) {
      int end = scan.end(at, limit);
      if (end > next && names.isOrganisation(at, end)) {
        return names.add(at, end, null);
      }
    }
    return at;
  }
}
