package org.demarche.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.demarche.text.Article;
import org.demarche.text.PublicationDate;
import org.jspecify.annotations.Nullable;

/** What stands at one place of an input; every place gives exactly one. */
public sealed interface Item {

  /** The line, row or entry in its file, from 1; 1 where the file is one article. */
  long record();

  /** What is to be found in a text; a reject where there is no word in it. */
  static Item of(long record, String text, Metadata metadata) {
    return Texts.hasWords(text)
        ? new Found(record, text, metadata, null)
        : Rejected.of(record, RejectReason.EMPTY, null);
  }

  /**
   * An article.
   *
   * @param text well formed, otherwise as the input has it
   * @param language ISO 639-1 code; null where it was not asked or cannot be told
   */
  record Found(long record, String text, Metadata metadata, @Nullable String language)
      implements Item {

    public Found {
      text = Texts.wellFormed(text);
      Objects.requireNonNull(metadata, "metadata");
    }

    /** With what is known of it from elsewhere, which goes before what the file itself says. */
    public Found known(Metadata outside) {
      return new Found(record, text, outside.or(metadata), language);
    }

    public Found in(@Nullable String found) {
      return new Found(record, text, metadata, found);
    }

    /** Its id is the one that the input gives, or empty. */
    public Article article() {
      String id = metadata.text(ArticleField.ID);
      return new Article(
          id == null ? "" : id,
          text,
          metadata.text(ArticleField.TITLE),
          metadata.text(ArticleField.OUTLET),
          published(),
          metadata.text(ArticleField.URL));
    }

    /** Where each field is from, in the fields' order: "title: og:title". */
    public List<String> provenance() {
      return metadata.values().entrySet().stream()
          .map(entry -> entry.getKey().key() + ": " + from(entry.getKey(), entry.getValue()))
          .toList();
    }

    private String from(ArticleField field, Value value) {
      return field == ArticleField.PUBLISHED && published() == null
          ? value.from() + ", not understood: " + value.text()
          : value.from();
    }

    private @Nullable LocalDate published() {
      String day = metadata.text(ArticleField.PUBLISHED);
      return day == null ? null : PublicationDate.parse(day);
    }
  }

  /**
   * Something that is no article.
   *
   * @param message what is wrong with this very input
   * @param sample its beginning, or null
   */
  record Rejected(long record, RejectReason reason, String message, @Nullable String sample)
      implements Item {

    private static final int SAMPLE = 200;

    public Rejected {
      Objects.requireNonNull(reason, "reason");
      message = Texts.oneLine(message);
      if (sample != null) {
        sample = Texts.oneLine(sample);
        sample = Texts.wellFormed(sample.substring(0, Math.min(SAMPLE, sample.length())));
      }
    }

    public static Rejected of(long record, RejectReason reason, @Nullable String sample) {
      return new Rejected(record, reason, reason.meaning(), sample);
    }
  }
}
