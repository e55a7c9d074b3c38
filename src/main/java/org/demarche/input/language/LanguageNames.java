package org.demarche.input.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the languages are called that the model knows by their three letters of ISO 639-3. */
final class LanguageNames {

  /** Of languages that the model tells apart, and most people do not, what most people say. */
  private static final Map<String, String> PARTS =
      Map.ofEntries(
          Map.entry("arb", "ar"),
          Map.entry("cmn", "zh"),
          Map.entry("nan", "zh"),
          Map.entry("pes", "fa"),
          Map.entry("prs", "fa"),
          Map.entry("ekk", "et"),
          Map.entry("lvs", "lv"),
          Map.entry("zlm", "ms"),
          Map.entry("zsm", "ms"),
          Map.entry("swh", "sw"),
          Map.entry("npi", "ne"),
          Map.entry("plt", "mg"),
          Map.entry("khk", "mn"),
          Map.entry("azj", "az"),
          Map.entry("uzn", "uz"),
          Map.entry("pnb", "pa"),
          Map.entry("pus", "ps"),
          Map.entry("kmr", "ku"));

  private final Map<String, String> shorter = new HashMap<>(PARTS);

  LanguageNames() {
    for (String language : Locale.getISOLanguages()) {
      shorter.putIfAbsent(Locale.forLanguageTag(language).getISO3Language(), language);
    }
  }

  /** "French (fr)"; for languages that Java knows no name of, the three letters. */
  String of(String code) {
    String tag = shorter.getOrDefault(code, code);
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    return name.equals(tag) ? tag : name + " (" + tag + ")";
  }
}
