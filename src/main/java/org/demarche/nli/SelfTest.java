package org.demarche.nli;

import java.util.List;

/** Asks a model what it must know, so that a broken or mismatched one codes nothing. */
public final class SelfTest {

  /** Wrong answers of either kind that a sound model may give. */
  private static final int FORGIVEN = 1;

  private static final double HALF = 0.5;

  /** A text, a hypothesis, and whether the one entails the other rather than contradicts it. */
  record Question(boolean entailed, String text, String hypothesis) {}

  private SelfTest() {}

  /**
   * @throws NliException if the model cannot be run, or answers as no sound model does
   */
  public static void run(Entailment model) {
    String first = null;
    int missed = 0;
    int invented = 0;
    List<Question> questions = questions();
    for (Question question : questions) {
      double share = model.judge(question.text(), List.of(question.hypothesis())).get(0);
      if (!(share >= 0 && share <= 1)) {
        throw new NliException("it gives " + share + " where a probability is due.");
      }
      if (share >= HALF != question.entailed()) {
        missed += question.entailed() ? 1 : 0;
        invented += question.entailed() ? 0 : 1;
        first = first == null ? wrong(question, share) : first;
      }
    }
    if (missed > FORGIVEN || invented > FORGIVEN) {
      throw new NliException(
          ("it fails the self-test: %d of %d known entailments missed, %d of %d known"
                  + " contradictions taken for entailments. %s Is it one of natural language"
                  + " inference, are its labels in the right order, and is its vocabulary its own?")
              .formatted(
                  missed,
                  questions.stream().filter(Question::entailed).count(),
                  invented,
                  questions.stream().filter(q -> !q.entailed()).count(),
                  first));
    }
  }

  private static String wrong(Question question, double share) {
    return "To it, \"%s\" entails \"%s\" with probability %.2f."
        .formatted(question.text(), question.hypothesis(), share);
  }

  static List<Question> questions() {
    return Resource.text("self-test.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(cells -> new Question(cells[0].equals("entailed"), cells[1], cells[2]))
        .toList();
  }
}
