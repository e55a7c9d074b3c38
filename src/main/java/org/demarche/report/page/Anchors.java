package org.demarche.report.page;

/** Ids of places in the page: made of letters, digits and hyphens, whatever the names hold. */
public final class Anchors {

  private Anchors() {}

  /** Of the quotes behind a speaker's stance on an issue. */
  public static String stance(String speaker, String issue) {
    return of("stance", speaker, issue);
  }

  /** Of the quotes behind a government's stance, by whoever speaks for it. */
  public static String bloc(String head, String issue) {
    return of("bloc", head, issue);
  }

  /** Of the quotes in which a speaker uses a frame. */
  public static String frame(String speaker, String frame) {
    return of("frame", speaker, frame);
  }

  /** Of what an outlet prints of a speaker. */
  public static String voice(String outlet, String speaker) {
    return of("voice", outlet, speaker);
  }

  /** Of the quotes in which a speaker uses a word. */
  public static String word(String speaker, String word) {
    return of("word", speaker, word);
  }

  private static String of(String kind, String first, String second) {
    return kind + "-" + plain(first) + "--" + plain(second);
  }

  private static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    name.codePoints()
        .forEach(
            c -> {
              boolean kept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
              plain.append(kept || (c >= '0' && c <= '9') ? Character.toString(c) : "_" + c + "_");
            });
    return plain.toString();
  }
}
