package org.gongkai.output.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
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
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.gongkai.Programs;
import org.gongkai.model.Coverage;
import org.gongkai.model.Decision;
import org.gongkai.model.Decisions;
import org.gongkai.model.Finding;
import org.gongkai.model.wording.Language;
import org.gongkai.office.DecisionsFile;
import org.gongkai.output.InMemoryEdition;
import org.gongkai.output.SampleRollups;
import org.gongkai.output.Samples;
import org.gongkai.rollup.RollupRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a reader has it, in the machine's Chromium. */
class ReportPageInBrowserTest {

  private static final String FINDINGS = "#findings-list tbody tr";

  private static @Nullable Playwright playwright;
  private static @Nullable Browser browser;

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void openBrowser() {
    Path chromium = Programs.need("chromium", "chromium-browser", "google-chrome");
    Map<String, String> settings = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Playwright opened = Playwright.create(new Playwright.CreateOptions().setEnv(settings));
    playwright = opened;
    browser =
        opened
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(List.of("--no-sandbox")));
  }

  @AfterAll
  static void closeBrowser() {
    if (playwright != null) {
      playwright.close();
    }
  }

  @Test
  void readersFilterSortOpenAnAgencyAndPrint() {
    onPage(
        page -> {
          assertThat(page.locator(FINDINGS).count()).isEqualTo(3);
          page.locator("#findings-severity").selectOption("error");
          assertThat(page.locator(FINDINGS).allInnerTexts())
              .singleElement()
              .asString()
              .contains("=sum, but 12 ≠ 9", "第12行");
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
  void theListOpensOnWhatIsToBeAnsweredFiftyAtATime() {
    onPage(
        SamplePage.of(SamplePage.withFindings(120, 30)),
        page -> {
          assertThat(page.locator(FINDINGS).count()).isEqualTo(50);
          assertThat(page.locator("#findings-count").innerText()).contains("120", "150");
          page.locator("#findings-table .more").click();
          assertThat(page.locator(FINDINGS).count()).isEqualTo(100);
          page.locator("#year").selectOption("2020");
          assertThat(page.locator("#findings-list").innerText()).contains("没有符合条件的问题");
          page.locator("#findings-year").selectOption("");
          page.locator("#findings-severity").selectOption("info");
          assertThat(page.locator(FINDINGS).count()).isEqualTo(30);
        });
  }

  @Test
  void formsAreNotTakenForYearsAndRulesHaveNames() {
    onPage(
        SamplePage.of(SamplePage.olderForm()),
        page -> {
          assertThat(page.locator(FINDINGS).innerText())
              .contains("2019年格式　应为2021年格式", "表格格式过旧", "收到和处理政府信息公开申请情况");
          assertThat(page.locator("#findings-check").innerText()).contains("表格格式过旧 STR-14");
        });
  }

  @Test
  void whatAReviewerDecidesIsKeptSavedAndAppliedWithWhatWasDecidedBefore() throws Exception {
    List<Finding> findings = SamplePage.hostile().findings();
    Path before = folder.resolve("before.csv");
    String old = findings.get(0).fingerprint();
    Files.writeString(
        before, "承办人,问题编号,处理意见,说明\n王某," + old + ",已说明,电话核实\n李某,'12e4567890123456,ignore,'-无此事\n");
    Decisions inForce = DecisionsFile.read(before);
    Path saved = folder.resolve("decisions.csv");
    onPage(
        SamplePage.of(
            SamplePage.hostile()
                .withFindings(findings.stream().map(inForce::apply).toList())
                .withDecisions(inForce)),
        page -> {
          page.locator("#findings-status").selectOption("open");
          page.locator("#findings-search").fill("ONERROR");
          page.locator(FINDINGS + " .decide select").selectOption("accepted");
          page.locator(FINDINGS + " .decide textarea").fill("=1+1, \"确认\"");
          Locator unsaved = page.locator("#decisions-count:has-text('1 项处理意见未保存')");
          unsaved.waitFor();
          page.reload();
          unsaved.waitFor(); // the browser keeps what it is given a moment later
          page.locator("#findings-status").selectOption("unsaved");
          assertThat(page.locator(FINDINGS).allInnerTexts())
              .singleElement()
              .asString()
              .contains(SamplePage.HOSTILE, "问题出在：尚不能判断");
          page.locator("#findings-search").fill("");
          page.locator("#findings-status").selectOption("decided");
          page.locator("#findings-year").selectOption("");
          page.locator("#findings-severity").selectOption("");
          page.locator(FINDINGS + ":has-text('电话核实') .decide select").selectOption("");
          Download download = page.waitForDownload(() -> page.locator("#decisions-save").click());
          assertThat(download.suggestedFilename()).matches("decisions-\\d{8}-\\d{6}\\.csv");
          download.saveAs(saved);
          assertThat(page.locator("#decisions-count").innerText()).contains("已保存");
        });

    assertThat(saved)
        .content()
        .startsWith("\uFEFFfinding,decision,note\r\n")
        .doesNotContain("12e4567890123456")
        .contains(",\"'=1+1, \"\"确认\"\"\"\r\n", old + ",open,");
    Decisions now = inForce.then(DecisionsFile.read(saved));
    assertThat(now.byFingerprint()).hasSize(2).containsKey("12e4567890123456");
    assertThat(findings.stream().map(now::apply).map(Finding::decision))
        .contains(new Decision(Decision.Kind.ACCEPTED, "=1+1, \"确认\""));
  }

  @Test
  void aQuestionIsAnsweredInThreeChoicesAndSavedAsASpreadsheetTakesIt() {
    Path saved = folder.resolve("answer.csv");
    onPage(
        SamplePage.large(),
        page -> {
          page.locator("#query-who").selectOption("all");
          page.locator("#query-table").selectOption("active_disclosure");
          page.locator("#query-lines").selectOption(new String[] {"fees", "penalties"});
          assertThat(page.locator("#query-answer tbody tr").allInnerTexts())
              .anyMatch(row -> row.matches("财政局\\s+行政处罚.*（件）\\s+—\\s+-"))
              .anyMatch(row -> row.matches("财政局\\s+行政事业性收费.*\\s+—\\s+251,000.50"));
          assertThat(page.locator("#query-notes").innerText()).contains("不计数");
          page.waitForDownload(() -> page.locator("#query-save").click()).saveAs(saved);
          page.locator("#query-copy").click();
          page.waitForCondition(() -> page.locator("#query-said").innerText().startsWith("已复制"));
          assertThat(page.locator("#query-chart canvas").isVisible()).isTrue();
        });
    assertThat(saved)
        .content()
        .startsWith("\uFEFF对象,项目,2020,2021\r\n")
        .contains("财政局,行政处罚 · 本年处理决定数量（件）,,\r\n")
        .contains("财政局,行政事业性收费 · 本年收费金额（单位：万元）,,251000.50\r\n")
        .contains("\"'@白杨镇, \"\"东\"\"\",行政事业性收费");
  }

  @Test
  void theRankingSaysWhoIsNotInIt() {
    onPage(
        page -> {
          page.locator("#year").selectOption("2021");
          assertThat(page.locator("#rankings-who").innerText())
              .isEqualTo("2 家已报送：0 家参与排名；1 家样本偏小，另列；1 家没有该项数据（分母为零、数据不全或不计入汇总）：财政局。");
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
              .contains("已报送的年报中，1 份有数据缺失", "@白杨镇, \"东\"：表三（全表）", "2021 年度有 1 家的数据尚有须更正的问题");
          assertThat(page.locator("#figures-tables .notice").allInnerTexts())
              .anyMatch(note -> note.contains("2021 年度") && note.contains("（全表）"))
              .anyMatch(note -> note.contains("2021 年度") && note.contains("须更正的问题"));
        });
  }

  @Test
  void sumsOfOtherAgenciesAreNotCompared() {
    onPage(
        SamplePage.of(Samples.compared(true)),
        page -> {
          assertThat(tile(page)).contains("-20.0%");
          assertThat(change(page)).isEqualTo("−20.00%");
          assertThat(trend(page).locator("path").getAttribute("d")).contains("L");
        });
    onPage(
        SamplePage.of(Samples.compared(false)),
        page -> {
          assertThat(tile(page)).contains("两年报送单位不同，不作比较").doesNotContain("%");
          assertThat(change(page)).as("the table agrees").isEqualTo("—");
          assertThat(trend(page).innerText()).as("no line of points").isEqualTo("—");
        });
  }

  /** The change of new requests in the table of totals. */
  private static String change(Page page) {
    return page.locator("#figures-tables tr", new Page.LocatorOptions().setHasText("本年新收"))
        .first()
        .locator("td")
        .last()
        .innerText();
  }

  /** The line over the years of new requests. */
  private static Locator trend(Page page) {
    return page.locator("#figures-tables tr", new Page.LocatorOptions().setHasText("本年新收"))
        .first()
        .locator("td.trend");
  }

  @Test
  void theLedeIsWholeAndOneIsNoPlural() {
    onPage(
        SamplePage.of(Samples.edition().in(Language.EN)),
        page -> {
          page.locator("#year").selectOption("2021");
          assertThat(page.locator("#lede").innerText())
              .startsWith(Samples.DISTRICT + ", 2021: 2 of 2 expected reports received")
              .doesNotContain("null", "{");
          assertThat(page.locator("#overview-caveat").innerText())
              .contains("1 report is in while", "figures of 1 agency are wrong");
        });
  }

  /** Sums have a line for a group, which the form prints without figures. */
  @Test
  void aLineThatGroupsOthersHasNoBandOfItsOwn() {
    List<RollupRow> sums = new ArrayList<>(Samples.edition().districtRollups());
    sums.add(SampleRollups.group());
    onPage(
        SamplePage.of(Samples.edition().withDistrictRollups(sums)),
        page -> {
          assertThat(page.locator("#figures-tables tr:not(.group) th").allInnerTexts())
              .anyMatch(line -> line.startsWith("（四）无法提供"));
          assertThat(page.locator("#figures-tables tr.group").allInnerTexts())
              .isNotEmpty()
              .doesNotContain("（四）无法提供");
        });
  }

  @Test
  void whatIsDecidedIsCountedApart() {
    InMemoryEdition edition = SamplePage.withFindings(2, 1);
    List<Finding> findings = new ArrayList<>(edition.findings());
    findings.set(0, findings.get(0).decided(new Decision(Decision.Kind.ACCEPTED, "")));
    onPage(
        SamplePage.of(edition.withFindings(findings)),
        page ->
            assertThat(page.locator("#findings-count").innerText())
                .endsWith("须更正 1　请核实 0　提示 1　已处理 1"));
  }

  /** What three agencies sum to is nothing to compare with what one does. */
  @Test
  void aQuestionAboutSumsSaysHowManyReportsAreInThemAndLeavesStrayYearsOut() {
    onPage(
        SamplePage.of(withNewest(Coverage.Status.REJECTED, true)),
        page ->
            assertThat(page.locator("#query-answer thead").innerText())
                .containsPattern("2021 \\(0/\\d\\)"));
    onPage(
        SamplePage.of(withNewest(Coverage.Status.RECEIVED, false)),
        page -> {
          assertThat(page.locator("#year").inputValue()).isEqualTo("2020");
          assertThat(page.locator("#query-answer thead").innerText())
              .contains("2020")
              .doesNotContain("2021");
          assertThat(page.locator("#figures-tables thead").first().innerText())
              .doesNotContain("2021");
        });
  }

  private static InMemoryEdition withNewest(Coverage.Status status, boolean isAsked) {
    InMemoryEdition edition = Samples.edition();
    return edition.withCoverage(
        edition.coverage().stream()
            .filter(each -> each.year() < 2022)
            .map(each -> each.year() == 2021 ? Samples.as(each, status, isAsked) : each)
            .toList());
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
            assertThat(page.locator("#calls .scroll").all())
                .allMatch(box -> (boolean) box.evaluate("it => it.scrollWidth <= it.clientWidth"));
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
    // A page that is opened like this keeps nothing of those before it.
    try (Page page = Objects.requireNonNull(browser).newPage()) {
      List<String> complaints = new ArrayList<>();
      List<String> requests = new ArrayList<>();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onPageError(complaints::add);
      page.onRequest(request -> requests.add(request.url()));
      String address = written(content).toUri().toString();
      page.navigate(address);
      page.waitForSelector("#findings-list");
      reader.accept(page);
      assertThat(complaints).isEmpty();
      assertThat(requests).containsOnly(address);
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
