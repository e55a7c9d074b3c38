package org.demarche.stance.act;

import java.util.List;
import org.demarche.codebook.Act;
import org.demarche.codebook.Acts;
import org.demarche.stance.scan.Item;
import org.jspecify.annotations.Nullable;

/**
 * What a chain of words comes to.
 *
 * @param act what is done, or null where the words do nothing by themselves
 * @param kind of what they name
 * @param operator the outermost one, or null for a plain word
 * @param inner what stands under that, or null
 * @param items the words it was read from, outermost first
 */
public record Value(
    @Nullable Act act,
    @Nullable String kind,
    Acts.@Nullable Operator operator,
    @Nullable Value inner,
    List<Item<Acts.Group>> items) {

  public Value {
    items = List.copyOf(items);
  }

  /** The outermost word. */
  public Item<Acts.Group> head() {
    return items.get(0);
  }

  /** One past the last token that was read. */
  public int end() {
    return items.stream().mapToInt(Item::end).max().orElseThrow();
  }

  /** Whether an operator of this id stands in the chain. */
  public boolean passes(String id) {
    return (operator != null && operator.id().equals(id)) || (inner != null && inner.passes(id));
  }
}
