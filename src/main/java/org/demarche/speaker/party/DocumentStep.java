package org.demarche.speaker.party;

import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.speaker.Resolution;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.naming.Described;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Phrases;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.speaker.way.Grade;
import org.demarche.speaker.way.Step;
import org.demarche.speaker.way.Who;
import org.demarche.text.Span;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** "the joint statement": its signatories; "the statement": whoever made it. */
public final class DocumentStep implements Step {

  /** Role of the nouns that take up a document of any kind: "the document". */
  private static final String ANY_DOCUMENT = "any-document";

  private static final int NOUNS_BACK = 120;
  private static final int SENTENCES_BACK = 40;

  private final Scene scene;
  private final Phrases phrases;
  private final Who speakers;
  private final Described described;
  private final Owners owners;
  private final Groups groups;

  public DocumentStep(Scene scene, Phrases phrases, Who speakers, Described described) {
    this.scene = scene;
    this.phrases = phrases;
    this.speakers = speakers;
    this.described = described;
    this.owners = new Owners(scene, speakers);
    this.groups = new Groups(scene, speakers);
  }

  @Override
  public @Nullable List<Found> find(Phrase phrase, int asking) {
    RoleHit head = phrases.role(phrase);
    if (head == null || !head.is(RoleKind.DOCUMENT) || phrases.name(phrase) != null) {
      return null;
    }
    if (head.is(RoleKind.MEDIA) && scene.tokens().is(head.last() - 1, WordClass.CAPITALISED)) {
      return null;
    }
    Span words = scene.span(phrase);
    List<Found> parties = owners.beside(phrase, head, asking);
    if (parties.isEmpty() && described.isDefinite(phrase)) {
      parties = earlier(phrase, head, asking);
    }
    if (parties.isEmpty() && head.lemma().startsWith("joint ")) {
      parties = groups.joint(phrase, head);
    }
    if (parties.isEmpty()) {
      Phrase noun = new Phrase(phrase.first(), phrase.start(), phrase.core(), phrase.core());
      return List.of(described.found(noun, head));
    }
    List<Found> behind = new ArrayList<>();
    for (Found party : parties) {
      behind.add(party.via(words, Resolution.DOCUMENT, Grade.DOCUMENT, "roles:" + document(head)));
    }
    return behind;
  }

  private static String document(RoleHit head) {
    var sense = head.as(RoleKind.DOCUMENT);
    return sense == null ? "document" : sense.role().id();
  }

  /** Whose the document was when it was spoken of before. */
  private List<Found> earlier(Phrase phrase, RoleHit head, int asking) {
    int sentence = scene.document().sentenceOf(phrase.first());
    int from = scene.mentions().roleAt(phrase.first()) - 1;
    for (int i = from; i >= 0 && from - i < NOUNS_BACK; i--) {
      RoleHit before = scene.mentions().roles().get(i);
      if (before.last() > phrase.first()
          || !isSame(head, before)
          || !sameName(phrase, head, before)) {
        continue;
      }
      int there = scene.document().sentenceOf(before.first());
      if (sentence - there > SENTENCES_BACK) {
        break;
      }
      List<Found> who = owners(before, there, asking);
      if (!who.isEmpty()) {
        return who;
      }
    }
    return announcer(phrase, head, asking);
  }

  private List<Found> owners(RoleHit before, int sentence, int asking) {
    int end = scene.document().sentences().get(sentence).last();
    Phrase around = phrases.around(before, scene.sentenceStart(before.first()));
    Phrase whole = new Phrase(around.first(), around.start(), around.core(), end);
    List<Found> parties = owners.beside(whole, before, asking);
    if (parties.isEmpty()) {
      parties = owners.issuing(around, asking);
    }
    return parties.isEmpty() ? owners.speaking(before, around, asking) : parties;
  }

  /** "The announcement" after "Kenya announced": a statement whose cue has the noun's stem. */
  private List<Found> announcer(Phrase phrase, RoleHit head, int asking) {
    String stem = stem(head.lemma());
    for (int i = asking - 1; i >= 0 && asking - i <= 8; i--) {
      String lemma = scene.statements().get(i).lemma();
      boolean before = scene.place(i) < phrase.first();
      if (before && !lemma.isEmpty() && stem(lemma).equals(stem)) {
        return speakers.of(i);
      }
    }
    return List.of();
  }

  private static String stem(String word) {
    return word.length() > 5 ? word.substring(0, 5) : word;
  }

  /** Whether a name before the noun stands before the earlier one too: "the Karra poll". */
  private boolean sameName(Phrase phrase, RoleHit head, RoleHit before) {
    Mention name = scene.mentions().lastName(phrase.start(), head.first());
    if (name == null) {
      return true;
    }
    Phrase around = phrases.around(before, scene.sentenceStart(before.first()));
    Mention earlier = scene.mentions().lastName(around.start(), before.first());
    return earlier != null && earlier.entity() == name.entity();
  }

  /** "The statement" takes up a joint statement; "the letter" takes up a letter alone. */
  private static boolean isSame(RoleHit now, RoleHit before) {
    if (!before.is(RoleKind.DOCUMENT) || before.plural()) {
      return false;
    }
    String noun = last(now.lemma());
    boolean any = now.senses().stream().anyMatch(in -> in.role().id().equals(ANY_DOCUMENT));
    return any
        || last(before.lemma()).equals(noun)
            && (now.lemma().equals(noun) || now.lemma().equals(before.lemma()));
  }

  private static String last(String lemma) {
    return lemma.substring(lemma.lastIndexOf(' ') + 1);
  }
}
