package org.demarche.speaker.mention;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.demarche.codebook.roles.Gender;
import org.demarche.codebook.speakers.ListedSpeaker;
import org.demarche.codebook.speakers.SpeakerType;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something that a document names, with what the document has told of it. Grows while a
 * document is read; belongs to that document and one thread.
 */
public final class Entity {

  private final String id;
  private final String name;
  private SpeakerType type;
  private final @Nullable ListedSpeaker listed;
  private @Nullable Gender gender;
  private @Nullable String country;
  private @Nullable String affiliation;
  private boolean plural;
  private boolean certain;
  private int count;
  private final Set<String> heads = new HashSet<>();

  private Entity(String id, String name, SpeakerType type, @Nullable ListedSpeaker listed) {
    this.id = Objects.requireNonNull(id, "id");
    this.name = Objects.requireNonNull(name, "name");
    this.type = Objects.requireNonNull(type, "type");
    this.listed = listed;
  }

  /** One that the codebook lists. */
  public static Entity listed(ListedSpeaker speaker, @Nullable String country) {
    Entity entity = new Entity(speaker.id(), speaker.name(), speaker.type(), speaker);
    entity.gender = speaker.gender();
    entity.country = country;
    entity.certain = true;
    return entity;
  }

  /** One that only the text knows. */
  public static Entity found(String id, String name, SpeakerType type) {
    return new Entity(id, name, type, null);
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** "Lena Aziz's", "United States'". */
  public String possessive() {
    return name + (name.endsWith("s") ? "'" : "'s");
  }

  public SpeakerType type() {
    return type;
  }

  public @Nullable ListedSpeaker listed() {
    return listed;
  }

  public @Nullable Gender gender() {
    return gender;
  }

  public @Nullable String country() {
    return country;
  }

  public @Nullable String affiliation() {
    return affiliation;
  }

  /** Whether "they" refers to it rather than "he", "she" or "it". */
  public boolean plural() {
    return plural;
  }

  /** Whether more than capital letters says that it is what it is. */
  public boolean certain() {
    return certain;
  }

  /** How often the document names it. */
  public int count() {
    return count;
  }

  public boolean isPerson() {
    return type == SpeakerType.PERSON || (type == SpeakerType.UNNAMED && !plural);
  }

  /** Whether it was called a "minister" or the like, as title, apposition or noun. */
  public boolean isCalled(String lemma) {
    return heads.contains(lemma);
  }

  public Set<String> heads() {
    return heads;
  }

  public void seen() {
    count++;
  }

  public void person(@Nullable Gender told) {
    if (listed == null && type == SpeakerType.ORGANISATION) {
      type = SpeakerType.PERSON;
    }
    certain = true;
    gender = gender == null ? told : gender;
  }

  /** Notes that the text says what it is. */
  public void explain() {
    certain = true;
  }

  public void call(String lemma) {
    heads.add(lemma);
  }

  public void affiliate(@Nullable String with) {
    affiliation = affiliation == null ? with : affiliation;
  }

  public void belong(@Nullable String to) {
    country = country == null ? to : country;
  }

  public Entity many() {
    plural = true;
    return this;
  }

  public Entity gendered(@Nullable Gender told) {
    gender = told;
    return this;
  }

  @Override
  public String toString() {
    return id + " (" + name + ", " + type + ")";
  }
}
