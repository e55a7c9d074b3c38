package org.demarche.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.report.Overview;
import org.demarche.report.Periods;
import org.demarche.report.ReportData;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  private static String render(ReportData data) throws IOException {
    StringWriter out = new StringWriter();
    new HtmlReport().write(data, out);
    return out.toString();
  }

  @Test
  void markupInArticles_staysText() throws IOException {
    assertThat(render(MadeUp.data()))
        .doesNotContain("<script")
        .doesNotContain("<img")
        .contains("&lt;script&gt;");
  }

  @Test
  void thePage_needsNoNetwork_andItsPolicyAllowsNone() throws IOException {
    String page = render(MadeUp.data()).replace("//evil.example/x", "");

    assertThat(page)
        .contains("default-src &#39;none&#39;".replace("&#39;", "'"))
        .doesNotContain("http://")
        .doesNotContain("https://")
        .doesNotContain("unsafe-inline")
        .doesNotContain(" style=\"")
        .doesNotContain("url(");
  }

  @Test
  void everyLink_leadsSomewhereOnThePage() throws IOException {
    String page = render(MadeUp.data());
    Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);

    assertThat(links.results().map(link -> link.group(1)).distinct())
        .isNotEmpty()
        .allSatisfy(id -> assertThat(page).containsOnlyOnce("id=\"" + id + "\""));
  }

  @Test
  void aCell_tellsItsFigure_itsIntervalAndN_andSuppressedOnesSaySo() throws IOException {
    assertThat(render(MadeUp.data()))
        .contains("+0.80", "+0.60 to +0.95", "n 12", "too few", "nothing said");
  }

  @Test
  void correctedFigures_standBesideTheOthers() throws IOException {
    assertThat(render(MadeUp.data()))
        .contains("corrected 31 %", "15–50 %", "23 coded", "<dt>Corrected</dt>");
    assertThat(Finding.ofSpeakers(MadeUp.data(), 8).get(0).detail())
        .endsWith("Corrected by 40 statements coded by hand: +1.20 (+0.60 to +1.70).");
  }

  @Test
  void theStrongestDisagreement_isToldInASentence() {
    Finding first = Finding.ofSpeakers(MadeUp.data(), 8).get(0);

    assertThat(first.headline()).isEqualTo("Envoy and Ministry differ over “Withdrawal”.");
    assertThat(first.detail())
        .contains("is for it (+0.80)", "is against it (−0.75)", "1.55", "1.20 to 1.80");
  }

  @Test
  void aGapThatMayBeChance_isToldAsSuch_andNotAtTheTop() throws IOException {
    Finding second = Finding.ofSpeakers(MadeUp.data(), 8).get(1);
    String top = render(MadeUp.data()).split("<main>")[0];

    assertThat(second.headline()).contains("may differ");
    assertThat(second.detail()).contains("it may be chance (q = 0.30)");
    assertThat(top).contains("Envoy and Ministry differ").doesNotContain("may differ");
  }

  @Test
  void nothingRead_isAReportToo() throws IOException {
    ReportData empty =
        new ReportData(
            "empty",
            new Overview(0, 0, 0, 0, 0, 0, 0, 0, 0, null, null, List.of()),
            Map.of(),
            Map.of(),
            Map.of(),
            List.of(),
            List.of(),
            new Periods("period", List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of());

    assertThat(render(empty)).contains("No statement by a known speaker");
  }
}
