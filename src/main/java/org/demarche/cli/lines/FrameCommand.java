package org.demarche.cli.lines;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.demarche.cli.option.EngineOption;
import org.demarche.cli.shell.Console;
import org.demarche.codebook.Codebook;
import org.demarche.coding.Engine;
import org.demarche.frame.FrameScore;
import org.demarche.model.Task;
import org.demarche.segment.Segmenter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Frames of whole texts, without Spark. */
@Command(
    name = "frame",
    mixinStandardHelpOptions = true,
    description = "Scores how each text is framed.",
    footer = {
      "",
      "A line in:  {\"id\", \"text\"}",
      "A line out: {\"id\", \"frames\": [{\"id\", \"score\"}, ...]}, best first,",
      "scores",
      "            in (0,1]",
      "The frame \"other\" has the probability that no word of any frame was meant",
      "so. A line that cannot be used gives {\"id\", \"line\", \"error\"}, and the",
      "rest goes on.",
      "",
      "Example:",
      "  echo '{\"id\": 1, \"text\": \"The tariff will cost jobs.\"}' | demarche frame"
    })
public final class FrameCommand extends JsonLinesCommand {

  @Mixin private final EngineOption engine = new EngineOption();

  public FrameCommand(Console console) {
    super(console);
  }

  @Override
  LineCoder open(Codebook codebook) {
    Segmenter segmenter = new Segmenter();
    Engine coding = engine.open(codebook, Set.of(Task.FRAME));
    return (line, out) -> write(coding.frames(segmenter.segment(line.article())), out);
  }

  private static void write(List<FrameScore> frames, JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("frames");
    for (FrameScore score : frames) {
      out.writeStartObject();
      out.writeStringField("id", score.frame());
      out.writeNumberField("score", Math.round(score.score() * 10_000) / 10_000.0);
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
