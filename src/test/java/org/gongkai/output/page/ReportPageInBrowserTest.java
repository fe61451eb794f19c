package org.gongkai.output.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.gongkai.Programs;
import org.gongkai.output.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a reader has it, in the machine's Chromium. */
class ReportPageInBrowserTest {

  private static final String FINDINGS = "#findings-list tbody tr";

  @TempDir private Path folder = Path.of("");

  @Test
  void readersFilterSortOpenAnAgencyAndPrint() {
    onPage(
        page -> {
          assertThat(page.locator(FINDINGS).count()).isEqualTo(3);
          page.locator("#findings-severity").selectOption("error");
          assertThat(page.locator(FINDINGS).allInnerTexts())
              .singleElement()
              .asString()
              .contains("=sum, but 12 ≠ 9", "line 12");
          page.locator("#findings-filter button[type=reset]").click();
          page.waitForCondition(() -> page.locator(FINDINGS).count() == 3);
          page.locator("#findings-search").fill("ONERROR");
          assertThat(page.locator(FINDINGS).count()).isEqualTo(1);
          assertThat(page.locator(FINDINGS).innerText()).contains(SamplePage.HOSTILE);

          page.locator("#coverage-grid .sort").first().click();
          page.locator("#coverage-grid .sort").first().click();
          assertThat(page.locator("#coverage-grid th[aria-sort]").getAttribute("aria-sort"))
              .isEqualTo("descending");
          assertThat(page.locator("#coverage-grid tbody th").allInnerTexts())
              .containsExactly("财政局", "@白杨镇, \"东\"");

          page.locator("#coverage-grid button.link").first().click();
          assertThat(page.locator("#agency-sheet h3").innerText()).isEqualTo("财政局");
          assertThat(page.locator("#agency-sheet table").first().innerText())
              .contains("2020", "2021", "12,345,678,901", "251,000.50");
          assertThat(page.url()).endsWith("#agency=007");

          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
          assertThat(page.locator("nav").isVisible()).isFalse();
          assertThat(page.locator("#figures-tables table").first().isVisible()).isTrue();
          assertThat(page.locator("figure canvas").first().isVisible()).isTrue();
        });
  }

  @Test
  void theMatrixSaysWhatTheSlipsSayAndWhoseTablesTheTotalsLack() {
    onPage(
        page -> {
          assertThat(page.locator("#coverage-grid tbody tr").allInnerTexts())
              .anyMatch(row -> row.contains("修改后再报，须更正 1 项"))
              .anyMatch(row -> row.contains("请核实说明 1 项；未计入合计数：表三（全表）"))
              .anyMatch(row -> row.contains("已报送；未计入合计数：表二（2格）"));
          page.locator("#year").selectOption("2021");
          assertThat(page.locator("#overview-caveat").innerText())
              .contains("另有 1 份年报已报送", "@白杨镇, \"东\"：表三（全表）");
          assertThat(page.locator("#figures-tables .notice").allInnerTexts())
              .anyMatch(note -> note.contains("2021 年度") && note.contains("（全表）"))
              .anyMatch(note -> note.contains("2021 年度") && note.contains("须更正的问题"));
        });
  }

  @Test
  void sumsOfOtherAgenciesAreNotCompared() {
    onPage(
        SamplePage.of(Samples.compared(true)), page -> assertThat(tile(page)).contains("-20.0%"));
    onPage(
        SamplePage.of(Samples.compared(false)),
        page -> assertThat(tile(page)).contains("两年报送单位不同，不作比较").doesNotContain("%"));
  }

  /** The tile of new requests. */
  private static String tile(Page page) {
    page.locator("#year").selectOption("2021");
    return page.locator("#tiles .tile").nth(1).innerText().replace('−', '-');
  }

  @Test
  void nothingSeriousStandsInTheWayOfAnybody() {
    onPage(
        page -> {
          for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(seriousFaults(page)).as(scheme.name()).isEmpty();
          }
        });
  }

  @Test
  void aPhoneNeedsNoSidewaysScrolling() {
    onPage(
        page -> {
          for (int width : List.of(390, 320)) {
            page.setViewportSize(width, 800);
            // Plots follow the window a moment later.
            page.waitForFunction(
                "wanted => document.documentElement.scrollWidth === wanted", width);
          }
        });
  }

  private static List<String> seriousFaults(Page page) {
    return new AxeBuilder(page)
        .analyze().getViolations().stream()
            .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
            .map(ReportPageInBrowserTest::described)
            .toList();
  }

  private static String described(Rule rule) {
    return rule.getId() + " " + rule.getNodes().get(0).getHtml();
  }

  /** Opens the page; whatever is done with it, it must neither complain nor ask for anything. */
  private void onPage(Consumer<Page> reader) {
    onPage(SamplePage.of(SamplePage.hostile()), reader);
  }

  private void onPage(byte[] content, Consumer<Page> reader) {
    Path chromium = Programs.need("chromium", "chromium-browser", "google-chrome");
    Map<String, String> settings = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    try (Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(settings));
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox")))) {
      Page page = browser.newPage();
      List<String> complaints = new ArrayList<>();
      List<String> requests = new ArrayList<>();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onPageError(complaints::add);
      page.onRequest(request -> requests.add(request.url()));
      String address = written(content).toUri().toString();
      page.navigate(address);
      reader.accept(page);
      assertThat(complaints).isEmpty();
      assertThat(requests).hasSize(1);
    }
  }

  private Path written(byte[] content) {
    Path file = folder.resolve("report.html");
    try {
      return Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
