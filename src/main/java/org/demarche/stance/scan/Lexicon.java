package org.demarche.stance.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.demarche.codebook.Words;
import org.demarche.codebook.inflect.Form;
import org.demarche.codebook.inflect.Inflector;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Every form of every word and phrase of some groups, as a trie over the norms of tokens. Looking
 * for them costs one look-up a token, however many there are.
 *
 * @param <E> what stands behind a word
 */
public final class Lexicon<E> {

  /** An entry in one of its forms. */
  record Sense<E>(E entry, Form form) {}

  private static final class Node<E> {
    private final Map<String, Node<E>> next = new HashMap<>(2);
    private @Nullable Sense<E> verb;
    private @Nullable Sense<E> noun;
    private @Nullable Sense<E> other;

    /** The first that claims a form keeps it. */
    void add(Sense<E> sense) {
      if (sense.form().verb()) {
        verb = verb == null ? sense : verb;
      } else if (sense.form().noun()) {
        noun = noun == null ? sense : noun;
      } else {
        other = other == null ? sense : other;
      }
    }

    boolean isEntry() {
      return verb != null || noun != null || other != null;
    }
  }

  private final Node<E> root = new Node<>();

  /**
   * Indexes the words of {@code groups}.
   *
   * @param words of a group
   */
  public Lexicon(List<E> groups, Function<E, Words> words, Inflector inflector) {
    // what stands in a list goes before what is made from another: "extremely", not of "extreme"
    for (E group : groups) {
      words.apply(group).others().forEach(word -> add(word, new Sense<>(group, Form.FIXED)));
    }
    for (E group : groups) {
      Words listed = words.apply(group);
      listed.verbs().forEach(verb -> addVerb(verb, group, inflector));
      listed.nouns().forEach(noun -> addNoun(noun, group, inflector));
      for (String adjective : listed.adjectives()) {
        inflector.adjective(adjective).forEach((form, as) -> add(form, new Sense<>(group, as)));
      }
    }
  }

  private void addVerb(String verb, E group, Inflector inflector) {
    int space = verb.indexOf(' ');
    String rest = space < 0 ? "" : verb.substring(space);
    inflector
        .verb(space < 0 ? verb : verb.substring(0, space))
        .forEach((form, as) -> add(form + rest, new Sense<>(group, as)));
  }

  private void addNoun(String noun, E group, Inflector inflector) {
    // "call for", "withdrawal of": the noun stands before its preposition
    int space = noun.indexOf(' ');
    boolean before = space > 0 && noun.substring(space + 1).matches("for|of|to|on|in|from|against");
    int head = before ? 0 : noun.lastIndexOf(' ') + 1;
    String rest = before ? noun.substring(space) : "";
    String start = noun.substring(0, head);
    inflector
        .noun(before ? noun.substring(0, space) : noun.substring(head))
        .forEach((form, as) -> add(start + form + rest, new Sense<>(group, as)));
  }

  private void add(String phrase, Sense<E> sense) {
    Node<E> node = root;
    for (String word : phrase.split(" ")) {
      node = node.next.computeIfAbsent(word, key -> new Node<>());
    }
    node.add(sense);
  }

  /** The items in [from, to), longest first, none overlapping, in text order. */
  public List<Item<E>> scan(Tokens tokens, int from, int to) {
    return scan(tokens, from, to, to);
  }

  /**
   * The same, where more of the sentence follows than is scanned.
   *
   * @param sentence one past the last token that tells what part of speech a word is
   */
  public List<Item<E>> scan(Tokens tokens, int from, int to, int sentence) {
    List<Item<E>> items = new ArrayList<>();
    for (int at = from; at < to; ) {
      Item<E> item = longest(tokens, at, to, from, sentence);
      if (item == null) {
        at++;
      } else {
        items.add(item);
        at = item.end();
      }
    }
    return items;
  }

  private @Nullable Item<E> longest(Tokens tokens, int at, int to, int from, int sentence) {
    Node<E> node = root.next.get(tokens.norm(at));
    Node<E> found = null;
    int end = at;
    for (int next = at + 1; node != null; next++) {
      if (node.isEntry()) {
        found = node;
        end = next;
      }
      node = next < to ? next(node, tokens, next) : null;
    }
    return found == null ? null : item(found, tokens, at, end, from, sentence);
  }

  /** "one's" and "oneself" stand for every person's. */
  private static <E> @Nullable Node<E> next(Node<E> node, Tokens tokens, int at) {
    Node<E> next = node.next.get(tokens.norm(at));
    if (next == null && tokens.is(at, WordClass.POSSESSIVE_PRONOUN)) {
      return node.next.get("one's");
    }
    if (next == null && (tokens.norm(at).endsWith("self") || tokens.norm(at).endsWith("selves"))) {
      return node.next.get("oneself");
    }
    return next;
  }

  private static <E> @Nullable Item<E> item(
      Node<E> node, Tokens tokens, int begin, int end, int from, int to) {
    if (node.other != null && node.verb == null && node.noun == null) {
      return new Item<>(node.other.entry(), Form.FIXED, begin, end, false);
    }
    Sense<E> sense = node.verb;
    if (sense == null) {
      sense = node.noun == null ? node.other : node.noun;
    } else if (PartOfSpeech.isNoun(tokens, begin, end, sense.form(), from, to)) {
      Form form = sense.form();
      sense = node.noun != null ? node.noun : node.other;
      if (sense == null) {
        // "the killing of", "the detained crew" still name what the verb does
        sense = form == Form.GERUND ? new Sense<>(node.verb.entry(), form) : null;
      }
    }
    if (sense == null) {
      return null;
    }
    boolean passive =
        sense.form().verb() && PartOfSpeech.isPassive(tokens, begin, end, sense.form(), from, to);
    return new Item<>(sense.entry(), sense.form(), begin, end, passive);
  }
}
