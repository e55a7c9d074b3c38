package org.demarche.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Frame;
import org.demarche.codebook.inflect.Inflector;
import org.demarche.frame.Lexicon.Hit;
import org.demarche.text.Document;
import org.demarche.text.Evidence;
import org.demarche.text.Figures;
import org.demarche.text.Span;
import org.demarche.text.Spans;

/**
 * Scores how a stretch of text is framed, by the words of the codebook's frames.
 *
 * <p>Each different word adds its weight once and half of what it last added at each further sight.
 * With evidence e a frame's score is 1 - exp(-e / 1.6): the probability that at least one of its
 * words was meant so, if each unit of evidence fails independently. {@value #OTHER} is scored with
 * the probability that none was.
 */
public final class FrameScorer {

  /** The frame of what no frame covers; its own words only hide parts of idioms. */
  public static final String OTHER = "other";

  /** The frames that a cue alone can tell: "accused", "thanked", "threatened". */
  private static final Set<String> DEEDS = Set.of("blame", "credit", "threat");

  private static final double SCALE = 1.6;

  /** A statement of more tokens than this says the same in more words. */
  private static final double LENGTH = 30;

  /** Below this nothing is reported. */
  private static final double LEAST = 0.1;

  private final FrameLexicon policies;
  private final FrameLexicon deeds;
  private final Map<String, Frame.Kind> kinds = new HashMap<>();
  private final Functions functions;
  private final Vocabulary vocabulary;

  public FrameScorer(Codebook codebook) {
    List<Frame> frames = codebook.frames().entries();
    Vocabulary.Builder words = new Vocabulary.Builder(new Inflector(codebook.inflections()));
    policies = FrameLexicon.of(frames, Frame.Kind.POLICY, words);
    deeds = FrameLexicon.of(frames, Frame.Kind.DIPLOMACY, words);
    functions = new Functions(frames, words);
    vocabulary = words.build();
    frames.forEach(frame -> kinds.put(frame.id(), frame.kind()));
  }

  /** Of a whole document. */
  public List<FrameScore> score(Document document) {
    return document.text().isEmpty()
        ? score(document, Spans.NONE)
        : score(document, Spans.of(new Span(0, document.text().length())));
  }

  /** Best first; {@value #OTHER} is among them wherever anything else is unsure. */
  public List<FrameScore> score(Document document, Spans content) {
    return score(document, content, Spans.NONE);
  }

  /**
   * The same of a statement, whose cue tells what is done by it: whoever "accused" puts blame. What
   * the content is about stays its own affair.
   */
  public List<FrameScore> score(Document document, Spans content, Spans cue) {
    Map<Frame, List<Hit>> found = new LinkedHashMap<>();
    deeds.find(vocabulary.read(document, cue), found);
    found.keySet().removeIf(frame -> !DEEDS.contains(frame.id()));
    List<Reading> readings = vocabulary.read(document, content);
    policies.find(readings, found);
    deeds.find(readings, found);
    List<Hit> marks = found.isEmpty() ? List.of() : functions.marks(readings);
    int size = readings.stream().mapToInt(Reading::size).sum();
    double damping = size <= LENGTH ? 1 : Math.sqrt(LENGTH / size);
    return score(document, found, marks, damping);
  }

  /** The words in the content that mark a function. */
  List<Span> marks(Document document, Spans content, Function function) {
    return functions.marks(vocabulary.read(document, content)).stream()
        .filter(mark -> functions.marks(mark, function))
        .map(mark -> document.tokens().span(mark.first(), mark.last()))
        .toList();
  }

  private List<FrameScore> score(
      Document document, Map<Frame, List<Hit>> byFrame, List<Hit> marks, double damping) {
    List<FrameScore> scores = new ArrayList<>();
    double none = 1;
    for (Map.Entry<Frame, List<Hit>> found : byFrame.entrySet()) {
      Frame frame = found.getKey();
      List<Evidence> evidence = new ArrayList<>();
      double sum = weigh(document, frame, found.getValue(), evidence) * damping;
      double score = 1 - Math.exp(-sum / SCALE);
      none *= 1 - score;
      if (score >= LEAST) {
        Function function = functions.of(document, found.getValue(), marks);
        scores.add(new FrameScore(frame.id(), score, function, evidence));
      }
    }
    if (none > 0) {
      scores.add(new FrameScore(OTHER, none, null, List.of()));
    }
    scores.sort(
        Comparator.comparingDouble(FrameScore::score)
            .reversed()
            .thenComparing(score -> kinds.getOrDefault(score.frame(), Frame.Kind.POLICY))
            .thenComparing(FrameScore::frame));
    if (scores.size() > 1) {
      scores.set(0, withRunnerUp(scores.get(0), scores.get(1)));
    }
    return scores;
  }

  /** The best frame, citing what speaks for the next. */
  private static FrameScore withRunnerUp(FrameScore best, FrameScore next) {
    if (best.evidence().isEmpty()) {
      return best;
    }
    Span span = (next.evidence().isEmpty() ? best : next).evidence().get(0).span();
    String effect = "next best: " + next.frame() + ", " + Figures.plain(next.score(), 2);
    List<Evidence> evidence = new ArrayList<>(best.evidence());
    evidence.add(new Evidence(Evidence.Of.FRAME, best.frame(), "frames:runner-up", span, effect));
    return new FrameScore(best.frame(), best.score(), best.function(), evidence);
  }

  /** The sum of what the hits of one frame add, each of which becomes evidence. */
  private static double weigh(
      Document document, Frame frame, List<Hit> hits, List<Evidence> evidence) {
    Map<String, Double> seen = new LinkedHashMap<>();
    double sum = 0;
    for (Hit hit : hits) {
      String pattern = hit.entry().pattern();
      double weight = seen.merge(pattern, hit.entry().weight(), (last, w) -> last / 2);
      sum += weight;
      evidence.add(
          new Evidence(
              Evidence.Of.FRAME,
              frame.id(),
              hit.entry().rule(),
              document.tokens().span(hit.first(), hit.last()),
              Figures.signed(weight, 2)));
    }
    return sum;
  }
}
