package org.gongkai.reader.word.rtf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.document.Grid;
import org.gongkai.document.GridCell;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.Limits;
import org.gongkai.reader.Outline;
import org.gongkai.reader.ReadResult;
import org.gongkai.reader.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RtfReaderTest {

  private static final String START =
      "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}"
          + "{\\f1\\fcharset0 Arial;}}";

  private static byte[] file(String text) {
    return (START + text + "}").getBytes(ISO_8859_1);
  }

  private static List<String> read(String text) {
    return Outline.of(file(text));
  }

  private static Grid grid(String text) {
    return (Grid) Outline.document(file(text)).blocks().get(0);
  }

  @Test
  void chineseIsReadFromBytesAndFromUnicode() {
    assertThat(read("\\f0 \\'b9\\'e6\\'d5\\'c2\\par")).containsExactly("规章");
    assertThat(read("\\f1 \\'b9\\'e6\\'d5\\'c2\\par")).containsExactly("规章");
    assertThat(read("\\f0 \u00B9\u00E6\u00D5\u00C2\\par")).containsExactly("规章");
    assertThat(read("\\uc1\\u-30108?\\uc2\\u31456\\'d5\\'c2{\\uc0\\u31456}\\par"))
        .containsExactly("詤章章");
  }

  @Test
  void noDigitIsLostBehindACarelessUnicodeCharacter() {
    assertThat(read("{\\uc1\\u20849}5\\u20214 \\par 6\\par")).containsExactly("共5件", "6");
    assertThat(read("\\u8212\\emdash 7\\par")).containsExactly("—7");
  }

  @Test
  void whatIsNotOnThePageIsLeftOut() {
    assertThat(
            read(
                "{\\info{\\title x}}{\\header y\\par}{\\*\\generator z;}{\\*\\unheard of}"
                    + "1{\\v 2}{\\deleted 3}{\\strike 4}\\v 5\\v0 6{\\footnote\\chftn 7}"
                    + "{\\pict 00ff}{\\upr{8}{\\*\\ud{9}}}\\par"))
        .containsExactly("169");
  }

  @Test
  void fieldsGiveTheirResultButNoPageNumbers() {
    assertThat(
            read(
                "{\\field{\\*\\fldinst  =1+2 }{\\fldrslt 3}}"
                    + "{\\field{\\*\\fldinst  PAGE }{\\fldrslt 4}}\\par"))
        .containsExactly("3");
  }

  @Test
  void generatedNumbersAndHeadingsAreKept() {
    assertThat(
            read(
                "{\\stylesheet{\\s0 Normal;}{\\s3 heading 2;}{\\s4 toc 1;}}"
                    + "\\pard\\s4 a 1\\par\\pard\\s3 a\\par"
                    + "\\pard{\\listtext 1.\\tab}b\\par\\pard c\\line d\\par"))
        .containsExactly("## a", "1.\tb", "c", "d");
  }

  @Test
  void raisedMarksAreNotGluedToFigures() {
    assertThat(
            read(
                "5{\\super 1}\\par 6\\super 2\\nosupersub 3\\par CO{\\sub 2}\\par 7{\\up8 1}\\par"))
        .containsExactly("5¹", "6²3", "CO₂", "7¹");
  }

  @Test
  void cellsMergeByTheirEdgesAndFlags() {
    Grid grid =
        grid(
            "\\trowd\\clvmgf\\cellx1000\\cellx3010"
                + "\\intbl a\\cell b\\cell\\row"
                + "\\trowd\\clvmrg\\cellx1000\\cellx1990\\cellx3000"
                + "\\intbl x\\cell c\\line d\\cell e\\cell\\row"
                + "\\trowd\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000"
                + "\\intbl f\\cell g\\cell \\cell\\row\\pard");

    assertThat(grid.width()).isEqualTo(3);
    assertThat(grid.find(1, 0)).isEqualTo(grid.find(0, 0));
    assertThat(grid.find(0, 2)).isEqualTo(grid.find(0, 1));
    assertThat(grid.find(1, 1)).map(GridCell::text).contains("c\nd");
    assertThat(grid.find(2, 2)).isEqualTo(grid.find(2, 1));
    assertThat(grid.find(2, 2)).map(GridCell::text).contains("g");
  }

  @Test
  void aRowWithoutItsOwnEdgesTakesTheLastOnes() {
    assertThat(
            read(
                "\\trowd\\cellx1000\\cellx2000\\intbl a\\cell b\\cell\\row"
                    + "\\intbl c\\cell d\\cell\\row\\pard e\\par"))
        .containsExactly("[a ¦ b / c ¦ d]", "e");
  }

  @Test
  void aNestedTableIsReadOutOfItsFrame() {
    assertThat(
            read(
                "\\trowd\\cellx4000\\cellx9000\\pard\\intbl a\\cell"
                    + "\\pard\\intbl\\itap2 b\\nestcell c\\nestcell"
                    + "{\\*\\nesttableprops\\trowd\\cellx1000\\cellx2000\\nestrow}"
                    + "{\\nonesttables\\par}\\pard\\intbl\\cell\\row\\pard"))
        .containsExactly("a", "[b ¦ c]", "");
  }

  @Test
  void aTextBoxIsReadOnceBehindItsParagraph() {
    assertThat(
            read(
                "a{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt\\pard b\\par}}"
                    + "{\\shprslt c\\par}}d\\par"))
        .containsExactly("ad", "b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\\rtf1 a",
        "{\\rtf1 {a}",
        "{\\rtf1 a}}",
        "{\\rtf1\\bin2000000000 a}",
        "{\\rtf1 \\'zz}"
      })
  void brokenFilesAreDamaged(String text) {
    ReadResult result = new Readers().read("a", text.getBytes(ISO_8859_1));

    assertThat(((ReadResult.Refused) result).rejection().reason()).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void depthAndNumberOfCellsAreLimited() {
    Readers readers = new Readers(new Limits(100_000, 100, 100, 50));
    String cells = "\\trowd\\cellx1\\cellx2" + "\\intbl a\\cell b\\cell\\row".repeat(60);

    for (String text : List.of("{".repeat(60) + "}".repeat(60), "\\itap999 a\\par", cells)) {
      assertThat(((ReadResult.Refused) readers.read("a", file(text))).rejection().reason())
          .isEqualTo(Reason.TOO_COMPLEX);
    }
  }
}
