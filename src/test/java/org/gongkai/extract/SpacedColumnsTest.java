package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Paragraph;
import org.gongkai.document.WordPlaces;
import org.gongkai.model.SourceSpan;
import org.junit.jupiter.api.Test;

/** Text whose columns are kept by spaces: figures come out in their columns or not at all. */
class SpacedColumnsTest {

  private final SampleText whole = new SampleText("layout-2021");
  private final SampleText blanks = new SampleText("layout-2019");

  @Test
  void everyCellIsReadAcrossPagesAndWrappedLabels() {
    assertThat(SampleText.found(whole.text())).isEqualTo(whole.expected());
  }

  @Test
  void pageBreaksNeedNotBeMarked() {
    assertThat(SampleText.found(whole.text().replace("\f", ""))).isEqualTo(whole.expected());
  }

  @Test
  void placesMayBeMeasuredOnThePage() {
    assertThat(SampleText.found(measured(whole.text(), 1))).isEqualTo(whole.expected());
  }

  @Test
  void figuresMeasuredCloserThanABlankAreBelievedWhereSumsConfirmThem() {
    Document close = measured(whole.text().replaceAll("(?m)^( *规章 +)0 +0( +)0$", "$11 2$23"), 0.4);

    Map<String, String> found = SampleText.found(close);

    assertThat(found).containsEntry("active_disclosure government_rules issued", "unreadable");
    assertThat(wrongNumbers(found, whole.expected())).isEmpty();
  }

  /** The words of a text as if painted, single blanks between them so wide. */
  private static Document measured(String text, double blank) {
    List<Block> lines = new ArrayList<>();
    int page = 1;
    for (String line : text.lines().toList()) {
      page += line.startsWith("\f") ? 1 : 0;
      List<WordPlaces.Word> words = new ArrayList<>();
      Matcher word = Pattern.compile("[^\\s]+").matcher(line.replace("\f", ""));
      while (word.find()) {
        boolean near = word.start() > 1 && line.charAt(word.start() - 2) != ' ';
        double start = word.start() - (near ? 1 - blank : 0);
        words.add(new WordPlaces.Word(word.group(), start, word.end()));
      }
      lines.add(
          new Paragraph(
              line, SourceSpan.page(page).lineInside(lines.size()), new WordPlaces(page, words)));
    }
    return new Document("pdf", "", lines, Document.Origin.TEXT);
  }

  @Test
  void placesMayBeCountedAsOnAScreen() {
    List<String> lines = whole.text().lines().map(SpacedColumnsTest::asOnScreen).toList();

    assertThat(SampleText.found(String.join("\n", lines))).isEqualTo(whole.expected());
  }

  @Test
  void emptyCellsStayEmptyInTheirColumns() {
    Map<String, String> unreadable = new TreeMap<>(SampleText.found(blanks.text()));
    Map<String, String> expected = blanks.expected();

    unreadable.entrySet().removeIf(cell -> cell.getValue().equals(expected.get(cell.getKey())));

    assertThat(unreadable.keySet())
        .as("a page without a full line, and a table with nothing but one broken line")
        .hasSize(7 + 15)
        .allMatch(cell -> cell.contains("carried_out") || cell.startsWith("review_litigation"));
    assertThat(unreadable.values()).containsOnly("unreadable");
  }

  @Test
  void linesWithoutAnyFigureAreBlank() {
    String text =
        whole
            .text()
            .replaceAll("(?m)^( *规章) +0 +0 +0$", "$1")
            .replaceAll("(?m)^( *行政强制) +13$", "$1")
            .replaceAll("(?m)^(.*1\\.属于国家秘密) +0 +0 +0 +0 +0 +0 +0$", "$1");

    Map<String, String> found = SampleText.found(text);

    List.of(
            "active_disclosure government_rules issued",
            "active_disclosure coercion decisions",
            "requests result.denied.state_secret total")
        .forEach(cell -> assertThat(found).containsEntry(cell, "blank"));
    assertThat(wrongNumbers(found, whole.expected())).isEmpty();
  }

  @Test
  void wordsInTheColumnOfFiguresCostNoMoreThanTheirCells() {
    String text =
        whole
            .text()
            .replaceAll("(?m)^( *行政强制 +)13$", "$1约十三")
            .replaceAll("(?m)^( *规章 +)0 ( +)0 ( +)0$", "$1待核 $20 $30");

    Map<String, String> found = SampleText.found(text);

    assertThat(found).containsEntry("active_disclosure coercion decisions", "unreadable");
    assertThat(found).containsEntry("active_disclosure government_rules issued", "unreadable");
    assertThat(found).containsEntry("active_disclosure government_rules repealed", "number 0");
    assertThat(wrongNumbers(found, whole.expected())).isEmpty();
  }

  @Test
  void halfAFigureIsNoFigure() {
    Map<String, String> expected = blanks.expected();
    String wrapped =
        blanks.text().replaceFirst("(（七）总计 .* )809\n", "$180\n" + " ".repeat(57) + "9\n");

    Map<String, String> found = SampleText.found(wrapped);

    assertThat(wrapped).isNotEqualTo(blanks.text());
    assertThat(found.get("requests result.total total")).isEqualTo("unreadable");
    assertThat(wrongNumbers(found, expected)).isEmpty();
  }

  @Test
  void twoColumnsOfSevenProveNothing() {
    String text =
        blanks
            .text()
            .replaceAll("(?m)^(.* )\\d+( +)\\d+( +)(\\d+ +)*(\\d+ +)(\\d+)$", "$1$6$2$3$6");

    Map<String, String> found = SampleText.found(text);

    assertThat(text).isNotEqualTo(blanks.text());
    assertThat(found.get("requests received_new natural_person")).isEqualTo("unreadable");
  }

  static List<String> wrongNumbers(Map<String, String> found, Map<String, String> expected) {
    List<String> wrong = new ArrayList<>();
    found.forEach(
        (cell, value) -> {
          if (value.startsWith("number") && !value.equals(expected.get(cell))) {
            wrong.add(cell + " " + value);
          }
        });
    return wrong;
  }

  /** The same line for counters that give a full-width character two places. */
  private static String asOnScreen(String line) {
    StringBuilder wide = new StringBuilder();
    int width = 0;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == ' ' && (at == 0 || line.charAt(at - 1) == ' ' || width > 2 * at)) {
        continue;
      }
      while (width < 2 * at && (at == 0 || line.charAt(at - 1) == ' ')) {
        wide.append(' ');
        width++;
      }
      wide.append(c);
      width += c >= 0x2E80 ? 2 : c == '\f' ? 0 : 1;
    }
    return wide.toString();
  }
}
