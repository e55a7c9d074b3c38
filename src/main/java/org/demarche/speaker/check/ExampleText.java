package org.demarche.speaker.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.codebook.MarkedExample;
import org.demarche.codebook.roles.Role;
import org.demarche.codebook.speakers.ListedSpeaker;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.segment.Segmenter;
import org.demarche.speaker.lexicon.Lexicon;
import org.demarche.speaker.lexicon.Reading;
import org.demarche.speaker.lexicon.Readings;
import org.demarche.speaker.lexicon.Sense;
import org.demarche.speaker.mention.Cast;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.Mentions;
import org.demarche.speaker.scan.MentionFinder;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.demarche.text.Span;
import org.demarche.text.Tokens;

/** What is found in the text of an example. */
final class ExampleText {

  private final Lexicon lexicon;
  private final boolean hit;
  private final Cast cast;
  private final Tokens tokens;
  private final Readings readings;
  private final Mentions mentions;

  ExampleText(MarkedExample example, Lexicon lexicon) {
    this.lexicon = lexicon;
    Article article = new Article("", example.text(), null, null, example.on(), null);
    Document document = new Segmenter().segment(article);
    this.tokens = document.tokens();
    this.hit = example.hit() != null;
    this.cast = new Cast(lexicon, example.on());
    this.readings = lexicon.read(tokens);
    this.mentions = new MentionFinder(document, readings, cast).find();
  }

  /** Where a speaker is named. */
  List<Span> as(ListedSpeaker speaker) {
    return mentions.names().stream()
        .filter(name -> isMeant(name.entity().id(), speaker))
        .map(this::span)
        .toList();
  }

  /** A post's example is good whether or not the codebook says who holds it. */
  private boolean isMeant(String id, ListedSpeaker speaker) {
    return id.equals(speaker.id()) || (hit && id.equals(cast.holder(speaker).id()));
  }

  /** Where a word is read in a role. */
  List<Span> as(Role role) {
    return switch (role.kind()) {
      case GIVEN_NAME ->
          words(
              token ->
                  role.gender() != null && lexicon.gender(tokens.norm(token)) == role.gender());
      case NICKNAME ->
          words(token -> !lexicon.inFull(tokens.norm(token)).equals(tokens.norm(token)));
      case PLACE -> words(token -> lexicon.isPlace(tokens.norm(token)));
      case PARTICLE -> words(token -> lexicon.isParticle(tokens.norm(token)));
      case OUTLET -> named(SpeakerType.MEDIA);
      case COUNTRY ->
          Stream.of(named(SpeakerType.STATE), named(SpeakerType.OFFICE), nationalities())
              .flatMap(List::stream)
              .toList();
      default -> inRole(role);
    };
  }

  private List<Span> inRole(Role role) {
    return Stream.concat(mentions.roles().stream(), mentions.markers().stream())
        .filter(hit -> hit.senses().stream().anyMatch(in -> in.role().id().equals(role.id())))
        .map(hit -> tokens.span(hit.first(), hit.last()))
        .toList();
  }

  private List<Span> named(SpeakerType type) {
    return mentions.names().stream()
        .filter(name -> name.entity().type() == type)
        .map(this::span)
        .toList();
  }

  private List<Span> nationalities() {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      for (Reading reading : readings.at(i, tokens.size())) {
        if (reading.sense() instanceof Sense.Nationality) {
          found.add(tokens.span(i, reading.last()));
        }
      }
    }
    return found;
  }

  private List<Span> words(java.util.function.IntPredicate fits) {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (fits.test(i)) {
        found.add(tokens.span(i, i + 1));
      }
    }
    return found;
  }

  private Span span(Mention name) {
    return tokens.span(name.first(), name.last());
  }
}
