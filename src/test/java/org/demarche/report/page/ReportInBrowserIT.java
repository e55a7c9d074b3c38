package org.demarche.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.demarche.browser.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report of made-up data, hostile names among them, as a reader's browser shows it. */
class ReportInBrowserIT {

  @TempDir static Path folder;
  private static Browser browser;

  @BeforeAll
  static void write() throws IOException {
    try (Writer out = Files.newBufferedWriter(folder.resolve("report.html"))) {
      new HtmlReport().write(MadeUp.data(), out);
    }
    browser = Browser.start(Files.createDirectory(folder.resolve("profile")));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() {
    browser.resize(1400);
    browser.show("screen", "light");
    browser.open(folder.resolve("report.html"));
  }

  private static String text(String expression) {
    return browser.evaluate(expression).asText();
  }

  private static JsonNode audit() throws IOException {
    try (InputStream in = ReportInBrowserIT.class.getResourceAsStream("audit.js")) {
      String script = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return browser.evaluate(script);
    }
  }

  @Test
  void opening_logsNothing_andAsksForNothingButThePage() {
    assertThat(browser.evaluate("document.querySelectorAll('section').length").asInt())
        .isGreaterThan(8);
    assertThat(browser.logged()).isEmpty();
    assertThat(browser.requested())
        .containsExactly(folder.resolve("report.html").toUri().toString());
  }

  @Test
  void thePolicy_wouldStopWhatTheEscapingLetThrough() {
    browser.evaluate(
        "document.body.append(Object.assign(new Image(), {src: 'https://evil.example/x'}))");

    assertThat(browser.evaluate("1").asInt()).isEqualTo(1);
    assertThat(browser.logged().toString()).contains("Content Security Policy");
  }

  @Test
  void hostileNames_areShownAsTheyAre() {
    assertThat(text("document.querySelectorAll('script, img').length")).isEqualTo("0");
    assertThat(text("document.body.innerText")).contains("<script>alert(1)</script>");
  }

  @Test
  void aCellOfTheHeatMap_leadsToItsQuotes() {
    browser.evaluate("document.querySelector('#stances td.for3 a').click()");

    String target = "document.querySelector(':target')";
    assertThat(text("location.hash")).startsWith("#stance-envoy");
    assertThat(text(target + ".querySelector('mark').innerText")).startsWith("timetable");
    assertThat(text(target + ".querySelector('footer').innerText"))
        .contains("envoy in Valley Post, 6 Jan 2026", "Coded: support, +0.80");
    assertThat(browser.evaluate(target + ".checkVisibility()").asBoolean()).isTrue();
  }

  @Test
  void theKeyboardAlone_reachesTheQuotes_andShowsWhereItIs() {
    browser.evaluate("document.querySelector('#stances .scroll').focus()");
    browser.press("Tab");

    assertThat(text("document.activeElement.closest('td').className")).isEqualTo("for3");
    assertThat(text("getComputedStyle(document.activeElement).outlineStyle")).isEqualTo("solid");

    browser.press("Enter");

    assertThat(text("location.hash")).startsWith("#stance-envoy");
  }

  @ParameterizedTest
  @CsvSource({"1400, light", "1400, dark", "390, light", "390, dark"})
  void everyText_canBeRead_andEveryLinkAndChartHasAName(int width, String scheme)
      throws IOException {
    browser.resize(width);
    browser.show("screen", scheme);

    assertThat(audit()).isEmpty();
  }

  @Test
  void onANarrowScreen_tablesScrollInsideThemselves() {
    browser.resize(390);

    assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(390);
    assertThat(
            browser
                .evaluate("(e => e.scrollWidth > e.clientWidth)(document.querySelector('.scroll'))")
                .asBoolean())
        .isTrue();
  }

  @Test
  void onPaper_allQuotesAreThere_andTheMenuIsNot() {
    browser.show("print", "light");

    assertThat(
            browser
                .evaluate(
                    "[...document.querySelectorAll('blockquote')].every(e => e.checkVisibility())")
                .asBoolean())
        .isTrue();
    assertThat(browser.evaluate("document.querySelector('nav').checkVisibility()").asBoolean())
        .isFalse();
  }
}
