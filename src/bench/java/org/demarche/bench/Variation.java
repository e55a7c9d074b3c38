package org.demarche.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.text.Article;

/**
 * Any number of articles from a few: paragraphs dealt anew, half of their longer words
 * replaced by others of the same ending, numbers drawn. Every tenth reprints an earlier one in
 * another outlet, so that there is wire copy to be found. The same seed gives the same articles.
 */
final class Variation {

  private static final Pattern WORD = Pattern.compile("\\b[a-z]{4,}\\b|\\b\\d+\\b");
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 730;
  private static final int OUTLETS = 40;

  private final long seed;
  private final List<String> paragraphs = new ArrayList<>();
  private final Map<String, List<String>> endings = new HashMap<>();

  /**
   * @param folder of .txt files, front matter allowed
   */
  Variation(Path folder, long seed) throws IOException {
    this.seed = seed;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String text = Files.readString(file).replaceFirst("(?s)\\A---\\n.*?\\n---\\n", "");
        paragraphs.addAll(Stream.of(text.split("\n\n+")).filter(p -> p.length() > 80).toList());
      }
    }
    for (String paragraph : paragraphs) {
      for (Matcher word = WORD.matcher(paragraph); word.find(); ) {
        endings.computeIfAbsent(ending(word.group()), e -> new ArrayList<>()).add(word.group());
      }
    }
  }

  Article article(int i) {
    Random random = new Random(seed * 1_000_003 + i);
    String outlet = "Outlet " + random.nextInt(OUTLETS);
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    if (i > 10 && i % 10 == 0) {
      Article wire = article(i - 1 - random.nextInt(9));
      return new Article("v" + i, wire.text(), wire.title(), outlet, wire.published(), null);
    }
    List<String> body = new ArrayList<>();
    for (int n = 5 + random.nextInt(7); n > 0; n--) {
      body.add(varied(paragraphs.get(random.nextInt(paragraphs.size())), random));
    }
    String title = body.get(0).replaceFirst("(?s)^(\\S+(?:\\s+\\S+){0,7}).*", "$1");
    return new Article("v" + i, String.join("\n\n", body), title, outlet, day, null);
  }

  private String varied(String paragraph, Random random) {
    return WORD.matcher(paragraph)
        .replaceAll(
            match -> {
              String word = match.group();
              if (Character.isDigit(word.charAt(0))) {
                return Integer.toString(1 + random.nextInt(99));
              }
              List<String> others = endings.get(ending(word));
              return random.nextBoolean() ? word : others.get(random.nextInt(others.size()));
            });
  }

  private static String ending(String word) {
    return word.substring(Math.max(0, word.length() - 2));
  }
}
