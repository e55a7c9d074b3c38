package org.demarche.nli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What a model is asked, in words. */
public final class Sentences {

  private final Properties entries = new Properties();

  public Sentences() {
    try {
      entries.load(new StringReader(Resource.text("sentences.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text about what somebody says. */
  public String premise(String content) {
    return filled("premise", content);
  }

  public String support(String proposition) {
    return filled("support", proposition);
  }

  public String oppose(String proposition) {
    return filled("oppose", proposition);
  }

  public String positive(String target) {
    return filled("positive", target);
  }

  public String negative(String target) {
    return filled("negative", target);
  }

  private String filled(String key, String text) {
    return entries.getProperty(key).formatted(text);
  }
}
