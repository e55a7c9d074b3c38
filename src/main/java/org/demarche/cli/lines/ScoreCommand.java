package org.demarche.cli.lines;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.demarche.cli.option.EngineOption;
import org.demarche.cli.shell.Console;
import org.demarche.codebook.Codebook;
import org.demarche.coding.Engine;
import org.demarche.model.Task;
import org.demarche.segment.Segmenter;
import org.demarche.stance.score.Neighbours;
import org.demarche.stance.score.Scored;
import org.demarche.text.Article;
import org.demarche.text.CodePoints;
import org.demarche.text.Document;
import org.demarche.text.Evidence;
import org.demarche.text.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Acts and tones of single sentences, without Spark. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description = "Scores what a source does to a target, and in what tone.",
    footer = {
      "",
      "A line in:  {\"id\", \"text\", \"source\": [begin, end], \"target\": [begin, end]}",
      "            source and target may each be missing; offsets are code points, end",
      "            exclusive.",
      "            \"before\" and \"after\" may hold the texts beside it in a longer one.",
      "            Where no party is given, the tone is read with theirs, by half.",
      "            Neighbouring lines with ids \"NAME:0\", \"NAME:1\", ... are taken for",
      "            pieces of one text in that order, as if each gave the others so;",
      "            --alone reads every line by itself.",
      "A line out: {\"id\", \"act\", \"tone\", \"score\", \"evidence\": [...]}",
      "  act       what the source does to the target, a PLOVER code; the text's own",
      "            without them",
      "  tone      positive, neutral or negative toward the target: the source's where",
      "            one is given, the sentence's where not; without a target, negative",
      "            where it criticises somebody",
      "  score     of the tone, from -1 to 1",
      "A line that cannot be used gives {\"id\", \"line\", \"error\"}, and the rest",
      "goes on.",
      "",
      "Example:",
      "  echo '{\"id\": 1, \"text\": \"The board praised the nurses.\", \"source\": [0, 9],",
      "    \"target\": [18, 28]}' | tr -d '\\n' | demarche score"
    })
public final class ScoreCommand extends JsonLinesCommand {

  @Option(
      names = "--alone",
      description = "Read lines with ids like speech:0, speech:1 each by itself.")
  private boolean alone;

  @Mixin private final EngineOption engine = new EngineOption();

  public ScoreCommand(Console console) {
    super(console);
  }

  @Override
  LineCoder open(Codebook codebook) {
    Segmenter segmenter = new Segmenter();
    Engine coding = engine.open(codebook, Set.of(Task.TONE, Task.ACT));
    return (line, out) -> {
      Article article = line.article();
      Span source = line.span("source", article.text());
      Span target = line.span("target", article.text());
      Neighbours beside =
          new Neighbours(
              beside(segmenter, line, "before", line.before()),
              beside(segmenter, line, "after", line.after()));
      write(article, coding.score(segmenter.segment(article), source, target, beside), out);
    };
  }

  @Override
  boolean neighbours() {
    return !alone;
  }

  /** The text that a line gives as its neighbour, or else that of the neighbouring line. */
  private static @Nullable Document beside(
      Segmenter segmenter, JsonLine line, String key, @Nullable JsonNode neighbour) {
    String text = line.find(key);
    if (text == null && neighbour != null && !hasParty(line.object()) && !hasParty(neighbour)) {
      text = neighbour.path("text").textValue();
    }
    return text == null ? null : segmenter.segment(Article.of(key, text));
  }

  private static boolean hasParty(JsonNode line) {
    return line.hasNonNull("source") || line.hasNonNull("target");
  }

  private static void write(Article article, Scored scored, JsonGenerator out) throws IOException {
    out.writeStringField("act", scored.act().name());
    out.writeStringField("tone", scored.tone().name().toLowerCase(Locale.ROOT));
    out.writeNumberField("score", Math.round(scored.score() * 10_000) / 10_000.0);
    CodePoints points = new CodePoints(article.text());
    out.writeArrayFieldStart("evidence");
    for (Evidence evidence : scored.evidence()) {
      out.writeStartObject();
      out.writeStringField("of", evidence.of().name().toLowerCase(Locale.ROOT));
      out.writeStringField("ref", evidence.ref());
      out.writeStringField("rule", evidence.rule());
      out.writeNumberField("begin", points.of(evidence.span().begin()));
      out.writeNumberField("end", points.of(evidence.span().end()));
      out.writeStringField("text", evidence.span().of(article.text()));
      out.writeStringField("effect", evidence.effect());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
