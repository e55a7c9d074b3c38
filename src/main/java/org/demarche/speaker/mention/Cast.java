package org.demarche.speaker.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.codebook.roles.Country;
import org.demarche.codebook.speakers.ListedSpeaker;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.codebook.speakers.Speakers;
import org.demarche.codebook.speakers.Tenure;
import org.demarche.speaker.lexicon.Fold;
import org.demarche.speaker.lexicon.Lexicon;
import org.demarche.speaker.lexicon.PersonIndex;
import org.jspecify.annotations.Nullable;

/** Everyone whom one document names. */
public final class Cast {

  private final Lexicon lexicon;
  private final @Nullable LocalDate on;
  private final Map<String, Entity> byId = new HashMap<>();
  private final Map<String, List<Entity>> bySurname = new HashMap<>();
  private final PersonIndex<Entity> persons = new PersonIndex<>();
  private final Map<String, List<Entity>> byGiven = new HashMap<>();
  private final Map<String, ListedSpeaker> holders = new HashMap<>();
  private final Map<String, Set<Entity>> shorter = new HashMap<>();

  public Cast(Lexicon lexicon, @Nullable LocalDate on) {
    this.lexicon = lexicon;
    this.on = on;
  }

  /** A listed speaker; of a post, whoever holds it on the article's day. */
  public Entity listed(ListedSpeaker speaker) {
    ListedSpeaker who = holder(speaker);
    Entity entity = byId.get(who.id());
    if (entity == null) {
      Speakers speakers = lexicon.speakers();
      entity = Entity.listed(who, speakers.country(who.id(), on));
      String post = who.type() == SpeakerType.PERSON ? speakers.parent(who.id(), on) : null;
      ListedSpeaker office = post == null ? null : speakers.find(post);
      entity.affiliate(office == null ? null : office.name());
      byId.put(who.id(), entity);
      if (who.type() == SpeakerType.PERSON) {
        String[] words = who.name().split(" ");
        surname(Fold.key(words[words.length - 1].toLowerCase(Locale.ROOT)), entity);
      }
    }
    return entity;
  }

  /** Of a listed post, who holds it on the article's day, else the speaker itself. */
  public ListedSpeaker holder(ListedSpeaker speaker) {
    if (speaker.type() != SpeakerType.OFFICE) {
      return speaker;
    }
    return holders.computeIfAbsent(speaker.id(), id -> findHolder(speaker));
  }

  private ListedSpeaker findHolder(ListedSpeaker post) {
    for (ListedSpeaker person : lexicon.holders(post.id())) {
      for (Tenure tenure : person.offices()) {
        if (tenure.office().equals(post.id()) && tenure.holds(on)) {
          return person;
        }
      }
    }
    return post;
  }

  /** A state, as the codebook has it. */
  public Entity state(Country country) {
    ListedSpeaker state = lexicon.speakers().find(country.id());
    return state == null ? found(country.id(), country.name(), SpeakerType.STATE) : listed(state);
  }

  /** One that the text alone knows; the same for the same id. */
  public Entity found(String id, String name, SpeakerType type) {
    Entity known = byId.get(id);
    if (known == null) {
      known = Entity.found(id, name, type);
      byId.put(id, known);
      shorten(known);
    }
    return known;
  }

  /**
   * A person by a full name.
   *
   * @param keys of the name's tokens
   */
  public Entity person(List<String> keys, String name) {
    String given = keys.get(0);
    String surname = keys.get(keys.size() - 1);
    ListedSpeaker person = lexicon.persons().find(given, surname);
    if (person != null) {
      return listed(person);
    }
    Entity known = keys.size() > 1 ? persons.find(given, surname) : null;
    if (known == null && keys.size() > 1) {
      known = fuller(keys, surname);
    }
    if (known != null) {
      surname(surname, known);
      return known;
    }
    Entity entity = found(Fold.slug(String.join(" ", keys)), name, SpeakerType.PERSON);
    surname(surname, entity);
    persons.add(keys, entity);
    byGiven.computeIfAbsent(given, k -> new ArrayList<>()).add(entity);
    return entity;
  }

  /**
   * Whoever bears these names as the last ones of more, "Omar Ruiz" after "Luis Omar Ruiz", or, if
   * only one does, among others: "Ruiz Tovar" after "Luis Ruiz Tovar Prieto".
   */
  private @Nullable Entity fuller(List<String> keys, String surname) {
    String ending = "-" + Fold.slug(String.join(" ", keys));
    for (Entity entity : bySurname(surname)) {
      if (entity.id().endsWith(ending)) {
        return entity;
      }
    }
    return within(ending + "-");
  }

  /** The only person in whose id the words stand, neither first nor last; else null. */
  private @Nullable Entity within(String words) {
    Entity found = null;
    for (List<Entity> same : byGiven.values()) {
      for (Entity entity : same) {
        if (entity.id().contains(words)) {
          if (found != null && found != entity) {
            return null;
          }
          found = entity;
        }
      }
    }
    return found;
  }

  /**
   * The only person who bears a name between others, as Spanish surnames stand: "Ruiz" of "Luis
   * Ruiz Tovar"; else null.
   */
  public @Nullable Entity byInner(String key) {
    return within("-" + Fold.slug(key) + "-");
  }

  /**
   * The one organisation that a word is short for: "Karra" of "Karra Energy", "BHI" of "Basin
   * Hydrology Institute"; null where none or more than one fits.
   *
   * @param word as it stands in the text
   */
  public @Nullable Entity shortFor(String word) {
    String letters = word.replace(".", "");
    boolean acronym = letters.length() > 1 && letters.equals(letters.toUpperCase(Locale.ROOT));
    Entity found = null;
    for (Entity entity : shorter.getOrDefault(acronym ? letters : word, Set.of())) {
      if (isBody(entity)) {
        if (found != null) {
          return null;
        }
        found = entity;
      }
    }
    return found;
  }

  /** Notes that a word is a name by itself: "Karra" is then not short for "Karra Energy". */
  public void standsAlone(String word) {
    shorter.remove(word);
  }

  /** Notes what an organisation's name is made short to. */
  private void shorten(Entity body) {
    int space = body.name().indexOf(' ');
    if (isBody(body) && space > 0) {
      for (String word : List.of(body.name().substring(0, space), initials(body.name()))) {
        shorter.computeIfAbsent(word, k -> new LinkedHashSet<>()).add(body);
      }
    }
  }

  private static boolean isBody(Entity entity) {
    return entity.type() == SpeakerType.ORGANISATION || entity.type() == SpeakerType.MEDIA;
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ")) {
      initials.append(Character.isUpperCase(word.charAt(0)) ? word.substring(0, 1) : "");
    }
    return initials.length() > 1 ? initials.toString() : "";
  }

  /** A person of that full name who is listed, or has been named already; else null. */
  public @Nullable Entity knownPerson(List<String> keys) {
    String given = keys.get(0);
    String surname = keys.get(keys.size() - 1);
    ListedSpeaker person = lexicon.persons().find(given, surname);
    return person == null ? persons.find(given, surname) : listed(person);
  }

  private void surname(String surname, Entity entity) {
    List<Entity> same = bySurname.computeIfAbsent(surname, k -> new ArrayList<>());
    if (!same.contains(entity)) {
      same.add(entity);
    }
  }

  /** The state or body of that id that the document names; else null. */
  public @Nullable Entity body(String id) {
    Entity known = byId.get(id);
    return known != null && (isBody(known) || known.type() == SpeakerType.STATE) ? known : null;
  }

  public boolean knows(String id) {
    return byId.containsKey(id);
  }

  /** The only person of that first name, or null. */
  public @Nullable Entity byGiven(String key) {
    Entity found = null;
    for (Entity entity : byGiven.getOrDefault(key, List.of())) {
      if (found != null) {
        return null;
      }
      found = entity;
    }
    return found == null || found.certain() ? found : null;
  }

  /** Persons of that surname whom the document names in full, in order of their first mention. */
  public List<Entity> bySurname(String key) {
    return bySurname.getOrDefault(key, List.of());
  }

  public @Nullable LocalDate on() {
    return on;
  }
}
