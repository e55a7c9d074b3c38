package org.demarche.input.path;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.input.ArticleField;
import org.demarche.input.Metadata;

/**
 * How paths tell outlet, day and more: <code>{outlet}/{published}/{id}.txt</code>. It fits the end
 * of a path; each name in braces stands for a part of one folder's or file's name, <code>{*}</code>
 * for one that tells nothing. A day may stand in pieces as <code>{year}/{month}/{day}</code>.
 */
public final class PathPattern implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Pattern NAME = Pattern.compile("\\{([^{}/]*)}");

  private static final Map<String, String> PIECES =
      Map.of("year", "\\d{4}", "month", "\\d{1,2}", "day", "\\d{1,2}");

  private static final String KNOWN =
      "{id}, {title}, {outlet}, {published}, {url}, {year}, {month}, {day} and {*}";

  private final String text;
  private final Pattern fits;
  private final Map<String, Integer> groups;

  private PathPattern(String text, Pattern fits, Map<String, Integer> groups) {
    this.text = text;
    this.fits = fits;
    this.groups = groups;
  }

  /**
   * @throws IllegalArgumentException with what is wrong
   */
  public static PathPattern parse(String text) {
    StringBuilder regex = new StringBuilder("(?:^|/)");
    Map<String, Integer> groups = new LinkedHashMap<>();
    Matcher name = NAME.matcher(text);
    int reached = 0;
    while (name.find()) {
      regex.append(literal(text.substring(reached, name.start()))).append('(');
      regex.append(PIECES.getOrDefault(check(name.group(1)), "[^/]+?")).append(')');
      if (groups.putIfAbsent(name.group(1), groups.size() + 1) != null) {
        throw new IllegalArgumentException("\"%s\" stands twice in it".formatted(name.group()));
      }
      reached = name.end();
    }
    if (groups.isEmpty()) {
      throw new IllegalArgumentException("there is no name in braces in it; known are " + KNOWN);
    }
    if (groups.keySet().stream().anyMatch(PIECES::containsKey)
        && !groups.keySet().containsAll(PIECES.keySet())) {
      throw new IllegalArgumentException("a day in pieces wants {year}, {month} and {day}");
    }
    regex.append(literal(text.substring(reached))).append('$');
    return new PathPattern(text, Pattern.compile(regex.toString()), groups);
  }

  private static String literal(String text) {
    if (text.contains("{") || text.contains("}")) {
      throw new IllegalArgumentException("a brace without its partner");
    }
    return text.isEmpty() ? "" : Pattern.quote(text);
  }

  private static String check(String name) {
    boolean known =
        name.equals("*")
            || PIECES.containsKey(name)
            || (!name.equals(ArticleField.TEXT.key())
                && java.util.Arrays.stream(ArticleField.values())
                    .anyMatch(field -> field.key().equals(name)));
    if (!known) {
      throw new IllegalArgumentException(
          "\"{%s}\" is unknown; known are %s".formatted(name, KNOWN));
    }
    return name;
  }

  /** What a path tells; nothing where the pattern does not fit it. */
  public Metadata read(String path) {
    Matcher matcher = fits.matcher(path);
    if (!matcher.find()) {
      return Metadata.NONE;
    }
    Metadata.Builder found = new Metadata.Builder();
    for (ArticleField field : ArticleField.values()) {
      Integer group = groups.get(field.key());
      if (group != null) {
        found.put(field, matcher.group(group), "path");
      }
    }
    if (groups.containsKey("year")) {
      found.put(
          ArticleField.PUBLISHED,
          "%s-%02d-%02d"
              .formatted(
                  matcher.group(groups.get("year")),
                  Integer.parseInt(matcher.group(groups.get("month"))),
                  Integer.parseInt(matcher.group(groups.get("day")))),
          "path");
    }
    return found.build();
  }

  @Override
  public String toString() {
    return text;
  }
}
