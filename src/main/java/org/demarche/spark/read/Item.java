package org.demarche.spark.read;

import java.util.Objects;
import org.demarche.text.Article;
import org.jspecify.annotations.Nullable;

/** What stands at one place of an input; every place gives exactly one. */
public sealed interface Item {

  /** The line or row in its file, from 1; 1 where the file is one article. */
  long record();

  /** An article; its id is the one that the input gives, or empty. */
  record Found(long record, Article article) implements Item {

    public Found {
      Objects.requireNonNull(article, "article");
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
      Objects.requireNonNull(message, "message");
      if (sample != null && sample.length() > SAMPLE) {
        sample = sample.substring(0, SAMPLE);
      }
    }

    static Rejected of(long record, RejectReason reason, @Nullable String sample) {
      return new Rejected(record, reason, reason.meaning(), sample);
    }
  }
}
