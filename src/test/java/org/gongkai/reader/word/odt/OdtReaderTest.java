package org.gongkai.reader.word.odt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gongkai.document.Grid;
import org.gongkai.document.GridCell;
import org.gongkai.model.Rejection;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.OfficeFiles;
import org.gongkai.reader.Outline;
import org.gongkai.reader.ReadResult;
import org.gongkai.reader.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OdtReaderTest {

  private static List<String> read(String text, String styles) {
    return Outline.of(OfficeFiles.odt(text, styles));
  }

  private static String cell(String attributes, String text) {
    return "<table:table-cell %s><text:p>%s</text:p></table:table-cell>"
        .formatted(attributes, text);
  }

  @Test
  void whiteSpaceIsReadAsWritten() {
    assertThat(
            read(
                "<text:p>  共\n  <text:s text:c='2'/>5<text:tab/>件<text:line-break/>止</text:p>", ""))
        .containsExactly("共   5\t件", "止");
  }

  @Test
  void whatIsNotOnThePageIsLeftOut() {
    String styles =
        "<style:style style:name='h' style:family='text'>"
            + "<style:text-properties text:display='none'/></style:style>"
            + "<style:style style:name='s' style:family='text'>"
            + "<style:text-properties style:text-line-through-style='solid'/></style:style>";

    assertThat(
            read(
                "<text:tracked-changes><text:p>1</text:p></text:tracked-changes>"
                    + "<text:p>2<text:span text:style-name='h'>3</text:span>"
                    + "<text:span text:style-name='s'>4</text:span>"
                    + "<text:page-number>5</text:page-number>"
                    + "<text:note><text:note-citation>6</text:note-citation></text:note>件</text:p>"
                    + "<text:section text:display='none'><text:p>7</text:p></text:section>"
                    + "<text:table-of-content><text:p>8</text:p></text:table-of-content>",
                styles))
        .containsExactly("2  件");
  }

  @Test
  void itemsOfListsAreNumbered() {
    String styles =
        "<text:list-style style:name='L'>"
            + "<text:list-level-style-number text:level='1' style:num-format='一, 二, 三, ...' "
            + "style:num-suffix='、'/>"
            + "<text:list-level-style-number text:level='2' style:num-format='1' "
            + "style:num-prefix='（' style:num-suffix='）'/></text:list-style>";
    String inner = "<text:list><text:list-item><text:p>c</text:p></text:list-item></text:list>";

    assertThat(
            read(
                "<text:list text:style-name='L'><text:list-item><text:p>a</text:p>"
                    + "<text:p>b</text:p>"
                    + inner
                    + "</text:list-item><text:list-item><text:p>d</text:p></text:list-item>"
                    + "</text:list>",
                styles))
        .containsExactly("一、 a", "b", "（1） c", "二、 d");
  }

  @Test
  void spanningAndRepeatedCellsCoverTheirPlaces() {
    String table =
        "<table:table><table:table-header-rows><table:table-row>"
            + cell("table:number-rows-spanned='2' table:number-columns-spanned='2'", "a")
            + "<table:covered-table-cell/>"
            + cell("", "b")
            + "</table:table-row></table:table-header-rows><table:table-row>"
            + "<table:covered-table-cell table:number-columns-repeated='2'/>"
            + cell("", "c")
            + "</table:table-row><table:table-row>"
            + cell("table:number-columns-repeated='3'", "0")
            + "</table:table-row></table:table>";

    Grid grid = (Grid) Outline.document(OfficeFiles.odt(table, "")).blocks().get(0);

    assertThat(grid.find(1, 1)).isEqualTo(grid.find(0, 0));
    assertThat(grid.find(1, 2)).map(GridCell::text).contains("c");
    assertThat(grid.row(2)).extracting(GridCell::text).containsExactly("0", "0", "0");
  }

  @Test
  void aTextUnderAPasswordIsNamedAsSuch() {
    byte[] file =
        OfficeFiles.zip(
            Map.of(
                "mimetype", "application/vnd.oasis.opendocument.text",
                "content.xml", "\u0001\u0002",
                "META-INF/manifest.xml", "<m><manifest:encryption-data/></m>"));

    assertThat(new Readers().read("a", file))
        .isEqualTo(new ReadResult.Refused("odt", new Rejection(Reason.ENCRYPTED, "")));
  }

  @Test
  void endlessRepetitionIsRefused() {
    String table =
        "<table:table><table:table-row table:number-rows-repeated='1000000'>"
            + cell("", "a")
            + "</table:table-row></table:table>";

    assertThat(new Readers().read("a", OfficeFiles.odt(table, "")))
        .isEqualTo(
            new ReadResult.Refused("odt", new Rejection(Reason.TOO_COMPLEX, "1000000 cells")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table:table-row><table:table-cell table:number-columns-repeated='1000000'/>"
            + "</table:table-row>",
        "<table:table-row table:number-rows-repeated='1000'>"
            + "<table:table-cell table:number-columns-repeated='1000'/></table:table-row>"
      })
  void cellsThatAreOnlySaidToBeManyAreLimited(String row) {
    String table = "<table:table>" + row + "</table:table>";

    assertThat(Outline.refusal(OfficeFiles.odt(table, ""))).isEqualTo(Reason.TOO_COMPLEX);
  }

  @Test
  void tablesInTablesThatRepeatEachOtherAreLimitedThoughTheyAreEmpty() {
    String open =
        "<table:table><table:table-row table:number-rows-repeated='1000'><table:table-cell>";
    String close = "</table:table-cell></table:table-row></table:table>";

    assertThat(Outline.refusal(OfficeFiles.odt(open.repeat(60) + close.repeat(60), "")))
        .isEqualTo(Reason.TOO_COMPLEX);
  }
}
