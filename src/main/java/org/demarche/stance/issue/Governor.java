package org.demarche.stance.issue;

import java.util.Set;
import org.demarche.codebook.Acts;
import org.demarche.codebook.Attitudes;
import org.demarche.codebook.Modality;
import org.demarche.codebook.Tones;
import org.demarche.stance.scan.Item;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * A word that may say how somebody stands to what stands under it.
 *
 * @param rule how evidence names it
 * @param object what it says of that, in [-1,1]; 0 where it takes no side
 * @param turns whether being for it is being against that
 * @param own whether the view is the speaker's own, whoever stands before it
 * @param operator of acts that it is, or null
 * @param kind of condition that it opens, or null
 */
record Governor(
    Item<?> item,
    String rule,
    double object,
    boolean turns,
    boolean own,
    Acts.@Nullable Operator operator,
    @Nullable String kind) {

  /** Of a tone's attitude, from here on it takes a side. */
  private static final double CLEAR = 0.4;

  private static final Set<String> OPENING =
      Set.of("condition", "requirement", "hindrance", "precedence");

  static Governor of(Item<Acts.Group> item, Acts.@Nullable Operator operator) {
    double object = operator == null ? item.entry().attitude() : operator.attitude();
    boolean ought = operator != null && operator.modality() == Modality.OBLIGATION;
    boolean turns = operator != null && object == 0 && operator.polarity() < 0;
    return new Governor(
        item,
        "acts:" + item.entry().id(),
        object,
        turns,
        ought && !item.form().verb() && !item.form().noun(),
        operator,
        item.entry().kind());
  }

  /** Of words that take a side or turn what stands under them. */
  static Governor of(Tokens tokens, Item<Attitudes.Group> item) {
    Attitudes.Group group = item.entry();
    boolean judges = group.object() == 0 && !group.turns() && leads(tokens, item);
    return new Governor(
        item,
        "attitudes:" + group.id(),
        judges ? group.subject() : group.object(),
        group.turns(),
        group.own() || judges,
        null,
        null);
  }

  /** Of a verb that speaks for or against whom it is done to; null where it does neither. */
  static @Nullable Governor of(Item<Tones.Group> item) {
    double attitude = item.entry().attitude();
    if (!item.form().verb() || item.passive() || Math.abs(attitude) < CLEAR) {
      return null;
    }
    return new Governor(
        item, "tones:" + item.entry().id(), attitude > 0 ? 0.6 : -0.6, false, false, null, null);
  }

  /** "premature to withdraw", "essential that they meet": what is judged follows. */
  private static boolean leads(Tokens tokens, Item<Attitudes.Group> item) {
    return !item.form().verb()
        && item.end() < tokens.size()
        && (tokens.is(item.end(), WordClass.TO) || tokens.norm(item.end()).equals("that"));
  }

  int begin() {
    return item.begin();
  }

  int end() {
    return item.end();
  }

  Span span(Tokens tokens) {
    return tokens.span(begin(), end());
  }

  /** Whether it opens a clause or phrase that other words stand outside of: "if", "before". */
  boolean opens() {
    return kind != null && OPENING.contains(kind);
  }

  boolean is(String id) {
    return operator != null && operator.id().equals(id);
  }

  /** Whether it puts what stands under it as merely possible. */
  boolean weakens() {
    return object == 0 && operator != null && operator.modality() == Modality.POSSIBILITY;
  }

  /** Whether it looks only for the head of a noun phrase: "stressed the need". */
  boolean light() {
    return operator != null && operator.nouns();
  }
}
