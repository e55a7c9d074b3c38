package org.demarche.report.page;

import java.util.ArrayList;
import java.util.List;
import org.demarche.report.QuoteGroup;
import org.demarche.report.ReportData;

/**
 * The quotes behind the figures of one section.
 *
 * @param section its id in the page, to lead back to
 */
public record Chapter(String title, String section, List<QuoteGroup> groups) {

  public Chapter {
    groups = List.copyOf(groups);
  }

  /** Those that have any, in the order of the page. */
  static List<Chapter> of(ReportData data) {
    List<Chapter> chapters = new ArrayList<>();
    add(chapters, data, "stance", "Who stands where", "stances");
    add(chapters, data, "bloc", "Where governments stand", "blocs");
    add(chapters, data, "frame", "How they frame it", "frames");
    add(chapters, data, "word", "Words that set them apart", "words");
    add(chapters, data, "voice", "What the outlets make of them", "outlets");
    return chapters;
  }

  private static void add(
      List<Chapter> chapters, ReportData data, String kind, String title, String section) {
    List<QuoteGroup> groups =
        data.groups().values().stream().filter(group -> group.id().startsWith(kind + "-")).toList();
    if (!groups.isEmpty()) {
      chapters.add(new Chapter(title, section, groups));
    }
  }
}
