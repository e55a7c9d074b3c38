package org.demarche.spark.read;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.demarche.input.Item;
import org.demarche.spark.row.Ids;
import org.demarche.text.Article;
import org.jspecify.annotations.Nullable;

/** The rows of some files, opened one after the other. */
final class ArticleRows implements Iterator<Row> {

  private final Iterator<SliceRange> slices;
  private final Reading reading;
  private @Nullable InputFile file;
  private @Nullable FileReading opened;
  private @Nullable Row ahead;

  ArticleRows(List<SliceRange> slices, Reading reading) {
    this.slices = slices.iterator();
    this.reading = reading;
  }

  /**
   * @throws StrictException at a reject, where none is wanted
   */
  @Override
  public boolean hasNext() {
    while (ahead == null) {
      if (opened == null || file == null) {
        if (!slices.hasNext()) {
          return false;
        }
        file = slices.next().file();
        opened = new FileReading(file, reading);
      }
      Item item = opened.next();
      if (item == null) {
        opened = null;
      } else {
        ahead = row(file.uri(), item);
      }
    }
    return true;
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Row row = ahead;
    ahead = null;
    return row;
  }

  private Row row(String uri, Item item) {
    if (item instanceof Item.Found found) {
      return row(uri, found);
    }
    Item.Rejected rejected = (Item.Rejected) item;
    if (reading.strict()) {
      throw StrictException.at(uri, rejected);
    }
    return RowFactory.create(
        uri,
        rejected.record(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        rejected.reason().code(),
        rejected.message(),
        rejected.sample());
  }

  private static Row row(String uri, Item.Found found) {
    Article article = found.article();
    return RowFactory.create(
        uri,
        found.record(),
        Ids.of(article),
        article.id().isEmpty() ? null : article.id(),
        article.title(),
        article.outlet(),
        article.published() == null ? null : article.published().toString(),
        article.url(),
        found.language(),
        found.provenance().toArray(),
        article.text(),
        null,
        null,
        null);
  }
}
