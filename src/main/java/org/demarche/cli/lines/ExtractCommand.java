package org.demarche.cli.lines;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Set;
import org.demarche.cli.option.EngineOption;
import org.demarche.cli.shell.Console;
import org.demarche.codebook.Codebook;
import org.demarche.coding.Coder;
import org.demarche.model.Task;
import org.demarche.speaker.AttributedStatement;
import org.demarche.text.CodePoints;
import org.demarche.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Statements and who made them, without Spark. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Finds every statement in each article, and who made it.",
    footer = {
      "",
      "A line in:  {\"id\", \"text\", \"title\", \"outlet\", \"published\"}; only text is",
      "            needed.",
      "A line out: {\"id\", \"attributions\": [{\"content\": [[begin, end], ...],",
      "             \"source\", \"cue\", \"kind\", \"act\", \"speakers\": [{\"id\", \"name\",",
      "             ...}], ...}]}",
      "Offsets are Unicode code points of the given text, end exclusive. A line that",
      "cannot be used gives {\"id\", \"line\", \"error\"}, and the rest goes on.",
      "",
      "Example:",
      "  echo '{\"text\": \"\\\"We agree,\\\" the minister said.\"}' | demarche extract"
    })
public final class ExtractCommand extends JsonLinesCommand {

  @Mixin private final EngineOption engine = new EngineOption();

  public ExtractCommand(Console console) {
    super(console);
  }

  @Override
  LineCoder open(Codebook codebook) {
    Coder coder = new Coder(codebook, engine.open(codebook, Set.of(Task.ACT)));
    return (line, out) -> write(coder, coder.segment(line.article()), out);
  }

  private static void write(Coder coder, Document document, JsonGenerator out) throws IOException {
    AttributionJson json = new AttributionJson(out, new CodePoints(document.text()));
    out.writeArrayFieldStart("attributions");
    for (AttributedStatement said : coder.extract(document)) {
      json.write(said, coder.act(document, said));
    }
    out.writeEndArray();
  }
}
