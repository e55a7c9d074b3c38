package org.demarche.codebook;

import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML into nodes that know their lines. No types are ever loaded, and size and depth have
 * limits.
 */
final class YamlReader {

  /** Characters of one file. */
  static final int LONGEST = 8 << 20;

  private YamlReader() {}

  /** The file's top node; an empty mapping, and a problem, where it cannot be parsed. */
  static YamlNode read(String file, String text, Problems problems) {
    Node top = new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK);
    try {
      if (text.length() > LONGEST) {
        problems.add(file, 0, "is larger than " + LONGEST + " characters.");
        return new YamlNode(file, top, problems);
      }
      LoadSettings settings = settings(text);
      Parser parser = new LimitedParser(new ParserImpl(settings, new StreamReader(settings, text)));
      top = new Composer(settings, parser).getSingleNode().orElse(top);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      problems.add(
          file, line, "is not YAML: " + strip(e.getProblem()) + "." + mend(e.getProblem()));
    } catch (YamlEngineException e) {
      problems.add(file, 0, "is not YAML: " + e.getMessage() + ".");
    }
    return new YamlNode(file, top, problems);
  }

  /** What to do about the two slips that are made most. */
  private static String mend(String problem) {
    if (problem.startsWith("mapping values are not allowed")) {
      return " A text with a colon in it wants quotation marks about it.";
    }
    return problem.contains("\\t(TAB)") ? " Indent with blanks, not with tabs." : "";
  }

  private static String strip(String problem) {
    return problem
        .replaceFirst(" ?\\(Do not use \\\\t\\(TAB\\) for indentation\\)", "")
        .replaceFirst("\\.$", "");
  }

  /** All in one piece: the reader fails at an emoji that lies across the end of its buffer. */
  private static LoadSettings settings(String text) {
    return LoadSettings.builder()
        .setCodePointLimit(LONGEST)
        .setBufferSize(Math.max(1024, text.length() + 1))
        .build();
  }
}
