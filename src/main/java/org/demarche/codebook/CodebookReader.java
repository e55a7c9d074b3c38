package org.demarche.codebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.codebook.roles.Roles;
import org.demarche.codebook.speakers.Speakers;

/** Puts the layers of a codebook together, the most general first. */
final class CodebookReader {

  /** Each file says by its top-level keys what it holds; how it is called does not matter. */
  private static final List<String> SECTIONS =
      List.of(
          "cues",
          "roles",
          "speakers",
          "issues",
          "acts",
          "tones",
          "attitudes",
          "frames",
          "inflections");

  private static final List<String> HEAD_KEYS =
      List.of("name", "version", "description", "extends", "files");

  private final Problems problems;

  CodebookReader(Problems problems) {
    this.problems = problems;
  }

  /** The codebook of layers as {@link #layers} gives them. */
  Codebook read(List<Layer> layers) {
    Map<String, List<YamlNode>> sections = new TreeMap<>();
    SECTIONS.forEach(section -> sections.put(section, new ArrayList<>()));
    Set<String> known = layers.stream().map(Layer::name).collect(Collectors.toSet());
    layers.forEach(layer -> collect(layer, sections, known));
    YamlNode head = head(layers.get(layers.size() - 1));
    Roles roles = Roles.read(sections.get("roles"));
    Codebook codebook =
        new Codebook(
            head.text("name"),
            head.text("version", "0"),
            hash(layers),
            CueReader.read(sections.get("cues")),
            roles,
            Speakers.read(sections.get("speakers"), roles),
            Issues.read(sections.get("issues")),
            Acts.read(sections.get("acts")),
            Tones.read(sections.get("tones")),
            Attitudes.read(sections.get("attitudes")),
            Frames.read(sections.get("frames")),
            Inflections.read(sections.get("inflections")));
    problems.throwIfAny();
    return codebook;
  }

  /** The layer and all that it extends, as far as that ships; the most general first. */
  List<Layer> layers(Layer top) {
    Deque<Layer> layers = new ArrayDeque<>();
    Map<String, Layer> seen = new LinkedHashMap<>();
    Layer layer = top;
    while (layer != null && seen.putIfAbsent(layer.name(), layer) == null) {
      layers.addFirst(layer);
      YamlNode parent = head(layer).find("extends");
      layer = parent == null ? null : Layer.shipped(parent.value());
    }
    return List.copyOf(layers);
  }

  private YamlNode head(Layer layer) {
    return YamlReader.read(
        place(layer, Layer.HEAD), layer.files().getOrDefault(Layer.HEAD, ""), new Problems());
  }

  private void collect(Layer layer, Map<String, List<YamlNode>> sections, Set<String> known) {
    layer
        .files()
        .forEach(
            (file, text) -> {
              YamlNode node = YamlReader.read(place(layer, file), text, problems);
              if (file.equals(Layer.HEAD)) {
                node.only(Set.copyOf(HEAD_KEYS));
                YamlNode parent = node.find("extends");
                if (parent != null && !known.contains(parent.value())) {
                  parent.problem(
                      "extends \"" + parent.value() + "\", which does not ship with Demarche.");
                }
                return;
              }
              node.only(Set.copyOf(SECTIONS));
              for (String section : node.keys()) {
                if (sections.containsKey(section)) {
                  sections.get(section).addAll(node.items(section));
                }
              }
            });
  }

  private static String place(Layer layer, String file) {
    return layer.name() + "/" + file;
  }

  private static String hash(Iterable<Layer> layers) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Layer layer : layers) {
        layer
            .files()
            .forEach(
                (file, text) -> {
                  digest.update((file + "\0" + text + "\0").getBytes(StandardCharsets.UTF_8));
                });
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
