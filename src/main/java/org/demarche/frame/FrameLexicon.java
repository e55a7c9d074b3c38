package org.demarche.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.codebook.Frame;
import org.demarche.frame.Lexicon.Hit;

/** Finds the frames of one kind, in whose phrases no word of another kind is hidden. */
record FrameLexicon(List<Frame> frames, Lexicon lexicon) {

  static FrameLexicon of(List<Frame> all, Frame.Kind kind, Vocabulary.Builder words) {
    List<Frame> frames =
        all.stream().filter(f -> f.kind() == kind || f.id().equals(FrameScorer.OTHER)).toList();
    return new FrameLexicon(frames, new Lexicon(frames, words));
  }

  /** Adds what is found to {@code found}. */
  void find(List<Reading> readings, Map<Frame, List<Hit>> found) {
    List<Hit> hits = new ArrayList<>();
    readings.forEach(reading -> lexicon.find(reading, hits));
    for (Hit hit : hits) {
      Frame frame = frames.get(hit.entry().frame());
      if (!frame.id().equals(FrameScorer.OTHER)) {
        found.computeIfAbsent(frame, f -> new ArrayList<>()).add(hit);
      }
    }
  }
}
