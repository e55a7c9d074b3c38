package org.demarche.fuzz;

import java.util.List;
import java.util.Random;

/** Texts that no editor would print: random ones, and those that once were or could be trouble. */
final class NastyTexts {

  private static final String[] WORDS = {
    "the",
    "The",
    "a",
    "an",
    "of",
    "and",
    "but",
    "that",
    "who",
    "which",
    "if",
    "unless",
    "not",
    "no",
    "said",
    "says",
    "told",
    "asked",
    "added",
    "called",
    "denied",
    "warned",
    "according",
    "to",
    "by",
    "in",
    "on",
    "will",
    "would",
    "must",
    "is",
    "was",
    "were",
    "has",
    "been",
    "he",
    "she",
    "they",
    "his",
    "their",
    "it",
    "its",
    "we",
    "I",
    "our",
    "official",
    "officials",
    "minister",
    "Minister",
    "spokesman",
    "office",
    "ministry",
    "government",
    "Israel",
    "Israeli",
    "Syria",
    "Damascus",
    "U.S.",
    "U.N.",
    "Mr.",
    "Dr.",
    "Lena",
    "Aziz",
    "O'Neill",
    "al-Najjar",
    "van",
    "der",
    "Reuters",
    "(AP)",
    "withdrawal",
    "troops",
    "talks",
    "truce",
    "agreement",
    "condemned",
    "welcomed",
    "rejected",
    "Monday",
    "January",
    "6",
    "2026",
    "10,000",
    "statement",
    "joint",
    "both",
    "sides",
    "don't",
    "can't",
    "n't",
    "'s",
    "it's",
    "mid-January",
    "x",
    "Read",
    "more:",
    "Share",
    "Photo:"
  };

  private static final String[] MARKS = {
    "“", "”", "‘", "’", "\"", "'", "''", "``", "«", "»", "‹", "›", "„", "‚", "‟", "「", "」", "『",
        "』",
    "〝", "〞", "＂", ",", ".", ";", ":", "?", "!", "…", "...", "—", "–", "-", "--", "(", ")", "[",
        "]",
    "{", "}", "<", ">", "/", "\\", "*", "#", "&", "%", "@", "|", "•", "¶", "§"
  };

  private static final String[] ODD = {
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "\u000b",
    "\f",
    "\u0085",
    "\u2028",
    "\u2029",
    " ",
    "\u00a0",
    "\u2003",
    "\u3000",
    "\u200b",
    "\u200c",
    "\u200d",
    "\u2060",
    "\ufeff",
    "\u00ad",
    "\u202a",
    "\u202b",
    "\u202d",
    "\u202e",
    "\u202c",
    "\u2066",
    "\u2069",
    "\u0000",
    "\u0007",
    "\u001b",
    "\ud800",
    "\udc00",
    "\ud83d\ude00",
    "\ud83d\udc68\u200d\ud83d\udc69",
    "e\u0301",
    "\u0338",
    "\ufb01",
    "\u0130",
    "\u0131",
    "\u00df",
    "\u1e9e",
    "\u03c2",
    "\uffff",
    "\ufffd",
    "\udbff\udfff"
  };

  private NastyTexts() {}

  /** Up to some hundred pieces, now and then one of them many times. */
  static String random(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(random.nextInt(10) == 0 ? 400 : 60);
    int spacing = random.nextInt(12);
    for (int i = 0; i < pieces; i++) {
      String piece = piece(random);
      text.append(random.nextInt(60) == 0 ? piece.repeat(random.nextInt(50)) : piece);
      if (random.nextInt(12) < spacing) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  private static String piece(Random random) {
    return switch (random.nextInt(12)) {
      case 0, 1, 2 -> MARKS[random.nextInt(MARKS.length)];
      case 3 -> ODD[random.nextInt(ODD.length)];
      case 4 -> random.nextInt(6) == 0 ? Character.toString(random.nextInt(0x110000)) : "said";
      default -> WORDS[random.nextInt(WORDS.length)];
    };
  }

  /** Each under a megabyte or so; the longest have no space, or one sentence, or one quotation. */
  static List<String> corpus() {
    return List.of(
        "",
        " ",
        "\n",
        "\ufeff",
        "\ud800",
        "\udc00\ud800",
        "“",
        "”",
        "\"",
        "'",
        "“”",
        "said",
        "said.",
        "“,” said “.”",
        "he said he said he said",
        "\"\"\"\"\"\"\" said \"\"\"\"\"\"\"",
        "„Nein“, «non», »nej«, ‹no›, 「いいえ」, ＂no＂, ``no'' and ''no``, said the envoy.",
        "“One “two “three, said Aziz. She ” added ” nothing.",
        "‘It’s ’90s rock ’n’ roll,’ the players’ agent’s ‘friend’ said, ‘’tis.’",
        "\u202e“.yas ot gnihton evah eW” dias ehs\u202c, said Lena Aziz.",
        "“We\u200b will\u200b wait,”\u200b she\u200b said\u200b.",
        "“We will wait,”\u0000 Minister\u0000 Aziz\u0000 said.",
        "“We 😀 will 👨‍👩‍👧 wait,” Minister 😀 Aziz told 😀 reporters.",
        "“Half \ud83d a pair,” she said, “and \ude00 the other.”",
        "Z̸̢̛a̵l̷g̶o̴ said that it was ".repeat(50),
        "İstanbul'da “İ” said İ; ß SS ẞ ﬁ said ﬀ.",
        "a\r\nb\rc\u0085d\u2028e\u2029f\u000bg\fh “said\r\nhe” said\r.",
        "said: said: said:\n".repeat(300),
        "Lund: We are ready.\n".repeat(3000),
        "Q: Why?\nA: “Because.”\n\n".repeat(2000),
        "said “a ".repeat(20_000),
        "said “a ".repeat(100_000) + "”".repeat(100_000),
        "“".repeat(200_000),
        "\"'".repeat(200_000),
        "(".repeat(200_000) + "said",
        "x".repeat(1_000_000),
        "said,that;he.said:".repeat(60_000),
        "\u200b".repeat(300_000) + "she said no",
        "and the envoy said that the talks had failed, ".repeat(4000),
        "he said she said they said it said ".repeat(500),
        "the minister of the ministry of the office of the ".repeat(3000) + "said no.",
        "Lena Aziz and ".repeat(10_000) + "Aziz said that they agreed.",
        "not ".repeat(20_000) + "withdraw, the Syrian official said.",
        "if unless without ".repeat(5000) + "Israel withdraws, Syria said, there is no deal.",
        "\n".repeat(300_000) + "“No,” he said.",
        ". ".repeat(200_000),
        "U.S. ".repeat(50_000),
        "1,000,000.".repeat(50_000),
        "-".repeat(300_000) + " said",
        "\ud83d\ude00".repeat(100_000));
  }
}
