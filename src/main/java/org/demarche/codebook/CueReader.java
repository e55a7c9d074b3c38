package org.demarche.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.codebook.cue.Addressee;
import org.demarche.codebook.cue.Cue;
import org.demarche.codebook.cue.CueClass;
import org.demarche.codebook.cue.CueExample;
import org.demarche.codebook.cue.CueForm;
import org.demarche.codebook.cue.CueForms;
import org.demarche.codebook.cue.Frame;
import org.demarche.codebook.cue.Mode;
import org.demarche.codebook.cue.PartOfSpeech;
import org.demarche.codebook.cue.Tier;

/** Reads the entries of the {@code cues:} section. */
final class CueReader {

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "pos",
          "mode",
          "class",
          "forms",
          "spellings",
          "addressee",
          "takes",
          "hits",
          "misses");

  private final Map<String, Cue> cues = new LinkedHashMap<>();
  private final Map<String, List<CueForm>> formsById = new LinkedHashMap<>();

  /** Reads the entries of all layers; a later one replaces an earlier one of the same id. */
  static Cues read(List<YamlNode> entries) {
    CueReader reader = new CueReader();
    entries.forEach(reader::entry);
    Map<String, List<CueForm>> byWord = new HashMap<>();
    reader
        .formsById
        .values()
        .forEach(
            forms ->
                forms.forEach(
                    form ->
                        byWord
                            .computeIfAbsent(form.words().get(0), word -> new ArrayList<>())
                            .add(form)));
    byWord
        .values()
        .forEach(
            forms ->
                forms.sort(
                    Comparator.comparingInt((CueForm form) -> form.words().size()).reversed()));
    return new Cues(reader.cues, byWord);
  }

  private void entry(YamlNode entry) {
    entry.only(KEYS);
    String id = entry.text("id");
    if (id.isEmpty()) {
      return;
    }
    Cue cue =
        new Cue(
            id,
            entry.choice("pos", PartOfSpeech.class, PartOfSpeech.VERB),
            entry.choice("mode", Mode.class, Mode.SPEECH),
            entry.choice("class", CueClass.class, CueClass.NEUTRAL),
            takes(entry),
            entry.choice("addressee", Addressee.class, Addressee.NONE),
            examples(entry));
    cues.put(id, cue);
    List<CueForm> forms = new ArrayList<>();
    List<String> irregular = entry.texts("forms");
    forms.addAll(CueForms.of(cue, id.replaceFirst(" \\(.*\\)$", ""), irregular));
    for (String spelling : entry.texts("spellings")) {
      forms.addAll(CueForms.of(cue, spelling, irregular));
    }
    formsById.put(id, forms);
  }

  private static Map<Frame, Tier> takes(YamlNode entry) {
    Map<Frame, Tier> takes = new EnumMap<>(Frame.class);
    YamlNode frames = entry.find("takes");
    if (frames == null) {
      entry.problem("\"takes\" is missing: which complements does this cue take, how surely?");
      return takes;
    }
    Set<String> known =
        Set.of(
            "clause",
            "that",
            "wh",
            "object",
            "as",
            "to",
            "object-to",
            "ing",
            "quote",
            "preposed",
            "passive");
    frames.only(known);
    for (Frame frame : Frame.values()) {
      String key = frame.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      YamlNode tier = frames.find(key);
      if (tier != null) {
        tier.choice("tier", Tier.class).ifPresent(value -> takes.put(frame, value));
      }
    }
    return takes;
  }

  private static List<CueExample> examples(YamlNode entry) {
    List<CueExample> examples = new ArrayList<>();
    for (YamlNode hit : entry.items("hits")) {
      examples.add(new CueExample(true, hit.value(), hit.file(), hit.line()));
    }
    for (YamlNode miss : entry.items("misses")) {
      examples.add(new CueExample(false, miss.value(), miss.file(), miss.line()));
    }
    if (examples.stream().noneMatch(CueExample::hit)) {
      entry.problem("\"hits\" is missing: a text in which this cue makes a statement.");
    }
    if (examples.stream().allMatch(CueExample::hit)) {
      entry.problem("\"misses\" is missing: a text in which this cue makes none.");
    }
    return examples;
  }
}
