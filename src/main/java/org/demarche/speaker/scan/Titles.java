package org.demarche.speaker.scan;

import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.speaker.lexicon.Reading;
import org.demarche.speaker.lexicon.Readings;
import org.demarche.speaker.lexicon.Sense;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** The role words found so far, and what they are to a name that follows. */
final class Titles {

  private final Tokens tokens;
  private final Readings readings;
  private final List<RoleHit> roles = new ArrayList<>();

  Titles(Tokens tokens, Readings readings) {
    this.tokens = tokens;
    this.readings = readings;
  }

  List<RoleHit> all() {
    return roles;
  }

  void add(RoleHit hit) {
    roles.add(hit);
  }

  private @Nullable RoleHit last() {
    return roles.isEmpty() ? null : roles.get(roles.size() - 1);
  }

  /** The title or role noun that stands right before a name, or null. */
  @Nullable RoleHit before(int at) {
    RoleHit hit = last();
    boolean title =
        hit != null
            && hit.last() == at
            && hit.is(RoleKind.TITLE, RoleKind.HONORIFIC, RoleKind.VOICE, RoleKind.PERSON);
    return title && !hit.plural() ? chained(hit) : null;
  }

  /** Whether "former" or the like stands right before a token. */
  boolean isFormer(int at) {
    RoleHit hit = last();
    return hit != null && hit.last() == at && hit.is(RoleKind.FORMER);
  }

  /** The title whose place or field begins at a token: "Mayor of | Karra Omar Ruiz"; or null. */
  @Nullable RoleHit over(int at) {
    RoleHit hit = last();
    int of = at - 1;
    if (of > 0 && tokens.is(of, WordClass.DETERMINER)) {
      of--;
    }
    boolean over =
        hit != null
            && hit.last() == of
            && !hit.plural()
            && hit.is(RoleKind.TITLE)
            && (tokens.norm(of).equals("of") || tokens.norm(of).equals("for"));
    return over ? hit : null;
  }

  /** The noun right before a name that says what kind of body it names: "the militia Karra". */
  @Nullable RoleHit kindBefore(int at) {
    RoleHit hit = last();
    boolean kind =
        hit != null
            && hit.last() == at
            && !hit.plural()
            && !tokens.is(hit.first(), WordClass.CAPITALISED)
            && hit.is(RoleKind.ORGANISATION, RoleKind.MEDIA);
    return kind ? hit : null;
  }

  /** The noun to which a name is an apposition: "Kenya's water minister, Lena Aziz". */
  @Nullable RoleHit apposed(int at) {
    RoleHit hit = last();
    if (hit == null || at == 0 || !tokens.is(at - 1, WordClass.COMMA)) {
      return null;
    }
    boolean personal = !hit.plural() && hit.is(RoleKind.TITLE, RoleKind.VOICE, RoleKind.PERSON);
    boolean near =
        hit.last() == at - 1
            || (at - hit.last() < 8 && tokens.is(hit.last(), WordClass.PREPOSITION));
    return personal && near ? hit : null;
  }

  /** Where a title begins that ends the name, as in "Foreign Office Minister", or -1. */
  int own(int at, int end) {
    if (readings.lexicon().isGivenName(tokens.norm(at))) {
      return -1;
    }
    for (int i = at + 1; i < end; i++) {
      Reading reading = personal(i, end);
      if (reading != null && reading.last() == end) {
        return i;
      }
    }
    return -1;
  }

  /** The title that begins at a token, or null. */
  @Nullable Reading personal(int at, int limit) {
    for (Reading reading : readings.at(at, limit)) {
      if (reading.sense() instanceof Sense.InRole in
          && (in.role().kind() == RoleKind.TITLE || in.role().kind() == RoleKind.VOICE)) {
        return reading;
      }
    }
    return null;
  }

  /** Takes the tokens as one title: "Water" belongs to "Water Minister". */
  int retitle(int first, int last, int noun) {
    List<Sense.InRole> senses = new ArrayList<>();
    for (Reading reading : readings.at(noun, last)) {
      if (reading.sense() instanceof Sense.InRole in && reading.last() == last) {
        senses.add(in);
      }
    }
    roles.add(new RoleHit(first, last, senses));
    return last;
  }

  /** "Foreign Minister Dr." is both, and so is "the envoy, Judge". */
  private RoleHit chained(RoleHit hit) {
    RoleHit before = roles.size() > 1 ? roles.get(roles.size() - 2) : null;
    boolean joined = before != null && before.last() == hit.first() && before.is(RoleKind.TITLE);
    boolean apposed =
        before != null
            && before.last() + 1 == hit.first()
            && !before.plural()
            && tokens.is(before.last(), WordClass.COMMA)
            && before.is(RoleKind.TITLE, RoleKind.VOICE, RoleKind.PERSON);
    if (before == null || !(joined || apposed)) {
      return hit;
    }
    List<Sense.InRole> senses = new ArrayList<>(hit.senses());
    senses.addAll(before.senses());
    return new RoleHit(joined ? before.first() : hit.first(), hit.last(), senses);
  }
}
