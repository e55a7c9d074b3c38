package org.demarche.speaker.check;

import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.MarkedExample;
import org.demarche.codebook.Problem;
import org.demarche.codebook.roles.Role;
import org.demarche.codebook.speakers.ListedSpeaker;
import org.demarche.speaker.lexicon.Lexicon;
import org.demarche.text.Span;

/** Runs every example of a codebook's {@code roles:} and {@code speakers:}. */
public final class SpeakerExamples {

  private final Lexicon lexicon;
  private final List<Problem> problems = new ArrayList<>();

  private SpeakerExamples(Codebook codebook) {
    this.lexicon = new Lexicon(codebook);
  }

  /** One problem for each example that does not come out as it says. */
  public static List<Problem> run(Codebook codebook) {
    SpeakerExamples runner = new SpeakerExamples(codebook);
    codebook.roles().all().forEach(runner::role);
    codebook.speakers().byId().values().forEach(runner::speaker);
    return List.copyOf(runner.problems);
  }

  private void role(Role role) {
    for (MarkedExample example : role.examples()) {
      judge(example, role.id(), new ExampleText(example, lexicon).as(role));
    }
  }

  private void speaker(ListedSpeaker speaker) {
    for (MarkedExample example : speaker.examples()) {
      judge(example, speaker.id(), new ExampleText(example, lexicon).as(speaker));
    }
  }

  private void judge(MarkedExample example, String id, List<Span> found) {
    Span hit = example.hit();
    List<String> words = found.stream().map(span -> span.of(example.text())).toList();
    String message = null;
    if (hit == null && !found.isEmpty()) {
      message = "must not hold \"" + id + "\", but does, by " + words;
    } else if (hit != null && found.isEmpty()) {
      message = "wants \"" + id + "\" at \"" + hit.of(example.text()) + "\", which is not found";
    } else if (hit != null && !found.contains(hit)) {
      message = "wants \"" + id + "\" at \"" + hit.of(example.text()) + "\", not at " + words;
    }
    if (message != null) {
      String text = "\"" + example.text() + "\" " + message + ".";
      problems.add(new Problem(example.file(), example.line(), text, null));
    }
  }
}
