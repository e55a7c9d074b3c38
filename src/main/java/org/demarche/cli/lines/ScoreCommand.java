package org.demarche.cli.lines;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.demarche.cli.option.EngineOption;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.Console;
import org.demarche.cli.shell.ExitCode;
import org.demarche.codebook.Codebook;
import org.demarche.model.ModelFile;
import org.demarche.model.ToneModel;
import org.demarche.segment.Segmenter;
import org.demarche.stance.score.DirectedScorer;
import org.demarche.stance.score.Scored;
import org.demarche.text.Article;
import org.demarche.text.CodePoints;
import org.demarche.text.Document;
import org.demarche.text.Evidence;
import org.demarche.text.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

  @Mixin private final EngineOption engine = new EngineOption();

  public ScoreCommand(Console console) {
    super(console);
  }

  @Override
  LineCoder open(Codebook codebook) {
    Segmenter segmenter = new Segmenter();
    DirectedScorer scorer = new DirectedScorer(codebook);
    ToneModel model = model(codebook);
    return (line, out) -> {
      Article article = line.article();
      Document document = segmenter.segment(article);
      Span source = line.span("source", article.text());
      Span target = line.span("target", article.text());
      Scored rules = scorer.score(document, source, target);
      write(article, model == null ? rules : model.score(document, source, target, rules), out);
    };
  }

  /** The trained model that says the tone, or null for the rules. */
  private @Nullable ToneModel model(Codebook codebook) {
    List<String> models = engine.models();
    if (models.size() > 1) {
      throw new CommandException(ExitCode.USAGE, "one --model, of tone, is all that is used here");
    }
    return models.isEmpty()
        ? null
        : new ToneModel(codebook, ModelFile.read("the model", models.get(0)));
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
