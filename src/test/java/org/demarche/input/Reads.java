package org.demarche.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.demarche.input.column.Columns;
import org.demarche.input.format.Formats;
import org.demarche.text.Article;

/** Reads bytes as a file of some name. */
public final class Reads {

  private Reads() {}

  private record Bytes(byte[] content, int limit) implements Source {

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(content);
    }
  }

  public static List<Item> items(String name, String content) {
    return items(name, content.getBytes(StandardCharsets.UTF_8));
  }

  public static List<Item> items(String name, byte[] content) {
    return items(name, content, Columns.USUAL, 1 << 20);
  }

  /** All items; where the file ends in an exception, a reject stands for it. */
  public static List<Item> items(String name, byte[] content, Columns columns, int limit) {
    List<Item> items = new ArrayList<>();
    try (Items opened = new Formats(columns).of(name).open(new Bytes(content, limit))) {
      for (Item item = opened.next(); item != null; item = opened.next()) {
        items.add(item);
      }
    } catch (RejectedException e) {
      items.add(e.at(items.size() + 1));
    } catch (IOException e) {
      items.add(
          new Item.Rejected(
              items.size() + 1, RejectReason.BROKEN, String.valueOf(e.getMessage()), null));
    }
    return items;
  }

  public static Item.Found found(List<Item> items) {
    return (Item.Found) items.get(0);
  }

  public static Article article(String name, String content) {
    return found(items(name, content)).article();
  }

  public static RejectReason reason(Item item) {
    return item instanceof Item.Rejected rejected ? rejected.reason() : null;
  }
}
