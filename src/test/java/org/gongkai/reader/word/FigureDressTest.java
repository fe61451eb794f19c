package org.gongkai.reader.word;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.model.figure.PrintedNumber;
import org.gongkai.reader.OfficeFiles;
import org.gongkai.reader.Outline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A 12 with something beside it, in the formats of word processors: what is read is what is seen,
 * or nothing.
 */
class FigureDressTest {

  /** Run properties of docx, and what is read of a run with them before 12 and behind it. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "<w:vanish/>, 12, 12",
        "<w:strike/>, 12, 12",
        "<w:dstrike/>, 12, 12",
        "<w:color w:val='FFFFFF'/>, 12, 12",
        "<w:color w:val='fefefe'/>, 12, 12",
        "<w:color w:val='FFFFFF' w:themeColor='background1'/>, 12, 12",
        "<w:sz w:val='1'/>, 12, 12",
        "<w:w w:val='1'/>, 12, 12",
        "<w:w w:val='80'/>, 912, 129",
        "<w:sz w:val='2'/>, 12, 12",
        "<w:vertAlign w:val='superscript'/>, ?, 12",
        "<w:vertAlign w:val='subscript'/>, ?, 12",
        "<w:position w:val='6'/>, ?, 12",
        "<w:position w:val='-6'/>, ?, 12",
        "<w:position w:val='8'/><w:sz w:val='12'/>, ?, 12",
        "<w:sz w:val='12'/>, ?, ?",
        "<w:sz w:val='40'/>, ?, ?",
        "<w:color w:val='000000'/>, 912, 129",
        "<w:color w:val='auto'/>, 912, 129",
        "<w:color w:val='FF0000'/>, 912, 129",
        "<w:rFonts w:ascii='Wingdings'/>, ?, ?",
        "<w:rFonts w:ascii='Symbol'/>, 912, 129",
        "<w:b/>, 912, 129",
        "<w:sz w:val='22'/>, 912, 129",
        "<w:color w:val='FFFFFF'/><w:highlight w:val='black'/>, 912, 129",
        "<w:color w:val='FFFFFF'/><w:shd w:val='clear' w:fill='000000'/>, 912, 129",
        "<w:color w:val='000000'/><w:shd w:val='clear' w:fill='000000'/>, 12, 12"
      })
  void ofRunsInDocx(String properties, String before, String behind) {
    String dressed = "<w:r><w:rPr>" + properties + "</w:rPr><w:t>9</w:t></w:r>";

    assertThat(docx(dressed + run("12"))).as("before").isEqualTo(before);
    assertThat(docx(run("12") + dressed)).as("behind").isEqualTo(behind);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "<w:shd w:val='clear' w:fill='1F3864'/>, FFFFFF, 12",
        "<w:shd w:val='clear' w:fill='1F3864'/>, 1F3864, blank",
        "<w:shd w:val='clear' w:fill='FFFFFF'/>, FFFFFF, blank",
        "<w:shd w:val='clear' w:fill='auto'/>, FFFFFF, blank",
        "<w:shd w:val='pct50' w:fill='auto'/>, FFFFFF, 12",
        "<w:tcW w:w='9'/>, FFFFFF, blank",
        "<w:tcW w:w='9'/>, 333333, 12"
      })
  void ofShadedCellsInDocx(String cell, String colour, String read) {
    String run = "<w:r><w:rPr><w:color w:val='" + colour + "'/></w:rPr><w:t>12</w:t></w:r>";
    String table =
        "<w:tbl><w:tr><w:tc><w:p>"
            + run("a")
            + "</w:p></w:tc><w:tc><w:tcPr>"
            + cell
            + "</w:tcPr><w:p>"
            + run
            + "</w:p></w:tc></w:tr></w:tbl>";

    assertThat(number(Outline.onlyGrid(OfficeFiles.docx(table)).row(0).get(1).text()))
        .isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "<w:sdt><w:sdtContent>12</w:sdtContent></w:sdt>, 12",
        "<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent>12</w:sdtContent></w:sdt>, 12",
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>9</w:sdtContent></w:sdt>12, 12",
        "<w:del><w:r><w:delText>9</w:delText></w:r></w:del><w:ins>12</w:ins>, 12",
        "<m:oMath><m:sSup><m:e>12</m:e><m:sup>9</m:sup></m:sSup></m:oMath>, 12",
        "<w:ins>12</w:ins><w:r><w:drawing/></w:r>, 12",
        "<w:r><w:drawing/></w:r>, blank",
        "<w:r><w:rPr><w:strike/></w:rPr><w:t>9</w:t></w:r>12, 12",
        "<w:r><w:sym w:font='Times New Roman' w:char='F031'/></w:r>2, 12",
        "<w:r><w:sym w:font='Wingdings' w:char='F031'/></w:r>12, ?",
        "<w:ins>12</w:ins><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>EQ x</w:instrText>"
            + "<w:fldChar w:fldCharType='end'/></w:r>, ?",
        "<w:bdo w:val='rtl'>21</w:bdo>, ?",
        "<w:bdo w:val='ltr'>12</w:bdo>, 12"
      })
  void ofPartsOfAParagraphInDocx(String markup, String read) {
    String runs = markup.replaceAll("(?<=>)(\\d+)(?=<|$)", "<w:r><w:t>$1</w:t></w:r>");

    assertThat(docx(runs.replaceAll("<w:delText><w:r><w:t>9</w:t></w:r>", "<w:delText>9")))
        .isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({"'', 5", "<w:result w:val='1'/>, 12"})
  void ofAListToChooseFromInDocx(String result, String read) {
    String list = result + "<w:listEntry w:val='5'/><w:listEntry w:val='12'/>";
    String field =
        "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList>"
            + list
            + "</w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText>"
            + "</w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>";

    assertThat(docx(field)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({
    "{\\v 9}12, 12",
    "{\\strike 9}12, 12",
    "{\\fs2 9}12, 12",
    "{\\charscalex1 9}12, 12",
    "{\\charscalex90 9}12, 912",
    "{\\fs1 9}12, 12",
    "12{\\super 1}, 12",
    "12{\\up6 1}, 12",
    "12{\\up6\\fs12 1}, 12",
    "12{\\sub 1}, 12",
    "12{\\dn6 1}, 12",
    "12{\\fs12 1}, ?",
    "{\\fs12 1}12, ?",
    "{\\cf2 9}12, ?",
    "12{\\cf2 9}, ?",
    "{\\cf1 12}, 12",
    "{\\cf3 12}, 12",
    "{\\cf2\\chcbpat1 12}, 12",
    "{\\cf2\\highlight1 12}, 12",
    "1{\\cf3\\chcbpat3 9}2, 12",
    "1{\\field{\\*\\fldinst{ FORMDROPDOWN {\\*\\formfield{\\ffres1{\\*\\ffl 2}}}}}}, ?",
    "{\\fs21 1}{\\fs24 2}, 12"
  })
  void ofGroupsInRtf(String text, String read) {
    String file =
        "{\\rtf1\\ansi{\\colortbl;\\red0\\green0\\blue0;\\red255\\green255\\blue255;"
            + "\\red200\\green0\\blue0;}"
            + text
            + "\\par}";

    assertThat(number(String.join("", Outline.of(file.getBytes(ISO_8859_1))))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "text:display='none', 12, 12",
        "style:text-line-through-style='solid', 12, 12",
        "fo:font-size='1pt', 12, 12",
        "fo:font-size='6pt', ?, ?",
        "fo:color='#ffffff', ?, ?",
        "fo:color='#ffffff' fo:background-color='#000000', 912, 129",
        "fo:color='#c00000' fo:background-color='#c00000', 12, 12",
        "fo:color='#333333', 912, 129",
        "style:text-position='super 58%', ?, 12",
        "style:text-position='33% 58%', ?, 12",
        "style:text-position='sub 58%', ?, 12",
        "style:text-position='-33% 58%', ?, 12",
        "fo:font-size='11pt', 912, 129"
      })
  void ofSpansInOdt(String properties, String before, String behind) {
    String styles =
        "<style:style style:name='x' style:family='text'><style:text-properties "
            + properties
            + "/></style:style><style:style style:name='p' style:family='paragraph'>"
            + "<style:text-properties fo:font-size='12pt'/></style:style>";
    String span = "<text:span text:style-name='x'>9</text:span>";

    assertThat(odt(span + "12", styles)).as("before").isEqualTo(before);
    assertThat(odt("12" + span, styles)).as("behind").isEqualTo(behind);
  }

  @Test
  void inOdtTheUsualSizeIsThatOfTheFile() {
    String styles =
        "<style:default-style style:family='paragraph'><style:text-properties"
            + " fo:font-size='12pt'/></style:default-style><style:style style:name='x'"
            + " style:family='text'><style:text-properties fo:font-size='4pt'/></style:style>";

    assertThat(odt("1<text:span text:style-name='x'>2</text:span>", styles)).isEqualTo("?");
  }

  @Test
  void inOdtAListToChooseFromIsUnclear() {
    String list =
        "<field:fieldmark"
            + " xmlns:field='urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0'"
            + " field:type='vnd.oasis.opendocument.field.FORMDROPDOWN'/>";

    assertThat(odt(list, "")).isEqualTo("?");
  }

  @Test
  void inDocWhatIsShadedInItsOwnColourIsNotReadOrUnclear() {
    byte[] file = OfficeFiles.sample("shaded.doc");

    assertThat(Outline.of(file).stream().map(FigureDressTest::number)).startsWith("95", "95", "13");
    assertThat(number(Outline.onlyGrid(file).row(0).get(1).text())).isEqualTo("?");
    assertThat(number(Outline.onlyGrid(file).row(1).get(1).text())).isEqualTo("14");
  }

  private static String run(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  private static String docx(String runs) {
    return number(String.join("", Outline.of(OfficeFiles.docx("<w:p>" + runs + "</w:p>"))));
  }

  private static String odt(String text, String styles) {
    String paragraph = "<text:p text:style-name='p'>" + text + "</text:p>";
    return number(String.join("", Outline.of(OfficeFiles.odt(paragraph, styles))));
  }

  private static String number(String text) {
    var quantity = PrintedNumber.quantity(text);
    return quantity.isNumber()
        ? quantity.getNumber().toPlainString()
        : quantity.isEmpty() ? "blank" : "?";
  }
}
