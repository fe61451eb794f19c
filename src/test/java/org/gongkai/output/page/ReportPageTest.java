package org.gongkai.output.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.ResourceBundle;
import java.util.zip.GZIPInputStream;
import org.gongkai.model.wording.Language;
import org.gongkai.output.Samples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page as a file: well-formed, closed to the outside, and the same each time. */
class ReportPageTest {

  @Test
  void theMarkupHasNoError() {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    parser.parseInput(text(SamplePage.of(SamplePage.hostile())), "");
    assertThat(parser.getErrors()).isEmpty();
  }

  @Test
  void nothingIsLoadedFromOutside() {
    Document page = page(SamplePage.of(SamplePage.hostile()));
    assertThat(page.select("link, iframe, object, embed, base, img, [src], [style], [onclick]"))
        .isEmpty();
    assertThat(page.select("[href]").eachAttr("href")).allMatch(link -> link.startsWith("#"));
    assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    assertThat(page.select("script").html()).doesNotContain("sourceMappingURL");
  }

  @Test
  void thePolicyAllowsTheseScriptsAndStylesAndNoOthers() throws Exception {
    Document page = page(SamplePage.of(SamplePage.hostile()));
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy).startsWith("default-src 'none';").doesNotContain("unsafe");
    List<Element> scripts = page.select("script:not([type])");
    assertThat(scripts).hasSize(2);
    String allowed = policy.substring(policy.indexOf("script-src "));
    assertThat(allowed).isEqualTo("script-src " + hashes(scripts));
    assertThat(policy).contains("style-src " + hashes(page.select("style")) + ";");
  }

  @Test
  void hostileTextStaysData() {
    byte[] bytes = SamplePage.of(SamplePage.hostile());
    assertThat(text(bytes)).doesNotContain(SamplePage.HOSTILE, "<img");
    JsonNode finding = data(bytes).path("findings").path(2);
    assertThat(finding.path(7).asString()).isEqualTo(SamplePage.HOSTILE);
  }

  @Test
  void sameInputSameBytes() {
    assertThat(SamplePage.of(Samples.edition())).isEqualTo(SamplePage.of(Samples.edition()));
  }

  @Test
  void theDataOfALargeEditionArePacked() throws Exception {
    byte[] packed =
        Base64.getDecoder().decode(page(SamplePage.large()).expectFirst("#data").data());
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      JsonNode data = JsonMapper.shared().readTree(in);
      assertThat(data.path("findings").size()).isEqualTo(3);
    }
  }

  @Test
  void moreFindingsThanAPageCanBearLeaveOutTheNotes() {
    JsonNode data = data(SamplePage.of(SamplePage.withFindings(2, 10_000)));
    assertThat(data.path("findings").size()).isEqualTo(2);
    assertThat(data.path("findingsTotal").asInt()).isEqualTo(10_002);
    assertThat(data(SamplePage.of(SamplePage.withFindings(2, 9_000))).path("findings").size())
        .isEqualTo(9_002);
  }

  @Test
  void sheetsSayWhatIsNoNumberAndKeepLongNumbersWhole() {
    JsonNode sheets = data(SamplePage.of(Samples.edition())).path("sheets");
    assertThat(sheets.path(1).path(3).asString()).contains("12345678901", "/-", "251000.50");
    assertThat(sheets.path(2).path(3).asString()).contains("?=1+1 \"2\"", "!");
  }

  @Test
  void bothLanguagesHaveTheSameWords() {
    assertThat(keys(Language.ZH)).containsExactlyInAnyOrderElementsOf(keys(Language.EN));
  }

  private static List<String> keys(Language language) {
    return List.copyOf(
        ResourceBundle.getBundle("org/gongkai/output/page/page", language.locale()).keySet());
  }

  private static String hashes(List<Element> elements) throws Exception {
    StringBuilder hashes = new StringBuilder();
    for (Element element : elements) {
      byte[] content = element.data().getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      hashes
          .append(hashes.isEmpty() ? "" : " ")
          .append("'sha256-")
          .append(Base64.getEncoder().encodeToString(hash))
          .append('\'');
    }
    return hashes.toString();
  }

  private static JsonNode data(byte[] page) {
    return JsonMapper.shared().readTree(page(page).expectFirst("#data").data());
  }

  private static Document page(byte[] page) {
    return Jsoup.parse(text(page));
  }

  private static String text(byte[] page) {
    return new String(page, StandardCharsets.UTF_8);
  }
}
