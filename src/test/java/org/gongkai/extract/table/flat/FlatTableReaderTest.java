package org.gongkai.extract.table.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.document.Paragraph;
import org.gongkai.extract.section.SectionHeadings;
import org.gongkai.extract.table.label.FormOrder;
import org.gongkai.extract.table.label.Vocabulary;
import org.gongkai.extract.table.reading.ReadingPlace;
import org.gongkai.extract.table.reading.RowEquations;
import org.gongkai.extract.table.reading.TableReadings;
import org.gongkai.form.Forms;
import org.gongkai.model.SourceSpan;
import org.junit.jupiter.api.Test;

/** Lines of flattened text in, readings out: which figure is whose, and which is nobody's. */
class FlatTableReaderTest {

  private static final String RULES = "active_disclosure";
  private static final String HEADS = "信息内容 本年制发件数 本年废止件数 现行有效件数";
  private static final String DECISIONS = "信息内容 本年处理决定数量";
  private static final Forms FORMS = Forms.national();

  @Test
  void cellsOneALineFollowTheirLabel() {
    assertThat(read(RULES, "信息内容", "本年制发件数", "本年废止件数", "现行有效件数", "规章", "1", "2", "30"))
        .containsExactly("government_rules issued=1 repealed=2 in_force=30");
  }

  @Test
  void aFigureThatLacksIsNobodys() {
    assertThat(read(RULES, HEADS, "规章", "1", "2", "行政规范性文件", "1", "2", "30"))
        .containsExactly(
            "government_rules ?", "normative_documents issued=1 repealed=2 in_force=30");
  }

  @Test
  void wordsOnTheLineOfAFigureBelongToIt() {
    assertThat(read(RULES, DECISIONS, "行政许可", "8 万件")).containsExactly("licensing decisions=8 万件");
  }

  @Test
  void wordsThatGoOnBehindTheLastFigureSpoilTheLine() {
    assertThat(read(RULES, DECISIONS, "行政许可 2 ；3", "第二十条第（六）项")).containsExactly("licensing ?");
  }

  @Test
  void underHeadsThatCountNoColumnsWhatIsPrintedIsNotBlank() {
    for (String figure : List.of("90", "90千", "约90件")) {
      assertThat(read(RULES, DECISIONS, DECISIONS, "行政处罚", figure, "行政强制", "7"))
          .containsExactly("penalties ?", "coercion ?");
    }
  }

  @Test
  void whatASpreadsheetHadNoRoomForIsNoPartOfALabel() {
    assertThat(read(RULES, DECISIONS, "行政许可", "####")).containsExactly("licensing decisions=####");
  }

  @Test
  void aSumSaidInWordsIsTheFigureOfItsLine() {
    assertThat(read(RULES, DECISIONS, "行政许可 合计42")).containsExactly("licensing decisions=合计42");
  }

  @Test
  void twoLastFiguresThatRanTogetherArePartedWhereNoNumberBeginsSo() {
    assertThat(candidates(HEADS, "规章 3 05")).containsExactly(List.of("3", "0", "5"));
    assertThat(candidates(HEADS, "规章 10 5")).isEmpty();
  }

  @Test
  void thatTheTableGoesOnIsNoFigure() {
    for (String words : List.of("（续）", "续表", "接上页", "（转下页）")) {
      assertThat(candidates(HEADS, "规章 3 05", words)).containsExactly(List.of("3", "0", "5"));
    }
  }

  @Test
  void headsAndLabelsMayHaveTheirUnitInBrackets() {
    assertThat(read(RULES, "信息内容", "本年处理决定数量（单位：件）", "行政许可（件）", "5", "行政处罚", "6"))
        .containsExactly("licensing decisions=5", "penalties decisions=6");
    assertThat(read(RULES, DECISIONS, "行政许可（件） 12")).containsExactly("licensing decisions=12");
  }

  @Test
  void barsInFrontOfAllRowsCloseNoCell() {
    String row = "|;0 |;0 |;7 ||||;";
    String text = "|;信息内容 |;本年制发件数 |;本年废止件数 |;现行有效件数 |||;|;规章 " + row + "|;行政规范性文件 " + row;
    String next = "|;第二十条第（五）项 ||||;|;信息内容 |;本年处理决定数量 |||;|;行政许可 |;5 |||";

    assertThat(read(RULES, (text + next).split(";")))
        .containsExactly(
            "government_rules issued=0 repealed=0 in_force=7",
            "normative_documents issued=0 repealed=0 in_force=7",
            "licensing decisions=5");
  }

  private static List<List<String>> candidates(String... lines) {
    return readings(lines).lines(RULES).get(0).candidates();
  }

  @Test
  void theLabelBeforeAFigureIsSeenUnderHeadsThatNobodyKnows() {
    TableReadings readings = readings("甲栏 乙栏 丙栏", "行政规范性文件", "1", "2", "30");

    assertThat(readings.lines(RULES)).isEmpty();
    assertThat(readings.findLabel(RULES, "normative_documents")).isPresent();
  }

  private static List<String> read(String section, String... lines) {
    return readings(lines).lines(section).stream()
        .map(
            line ->
                line.category()
                    + (line.isUndecided() ? " ?" : "")
                    + line.cells().stream()
                        .map(cell -> " " + cell.measure() + "=" + cell.printed())
                        .collect(Collectors.joining()))
        .toList();
  }

  private static TableReadings readings(String... lines) {
    Vocabulary vocabulary = new Vocabulary(FORMS);
    SectionHeadings headings = new SectionHeadings(FORMS.sections());
    TableReadings readings = new TableReadings(false);
    List<Paragraph> text = new ArrayList<>();
    for (int at = 0; at < lines.length; at++) {
      text.add(new Paragraph(lines[at], SourceSpan.line(at + 1)));
    }
    new FlatTableReader(
            vocabulary,
            new FormOrder(FORMS),
            headings,
            new RowEquations(FORMS),
            new ReadingPlace(vocabulary.shapes()),
            readings)
        .read(new FlatLexer(vocabulary, headings).tokens(text), true);
    return readings;
  }
}
