package org.gongkai.reader.word.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.gongkai.document.Grid;
import org.gongkai.document.GridCell;
import org.gongkai.model.SourceSpan;
import org.gongkai.reader.OfficeFiles;
import org.gongkai.reader.Outline;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class DocxReaderTest {

  private static List<String> read(String body) {
    return Outline.of(OfficeFiles.docx(body));
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String cell(String properties, String content) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
  }

  @Test
  void mergedCellsOfALibrarysDocumentCoverTheirPlaces() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFTable table = document.createTable(2, 3);
      for (int at = 0; at < 6; at++) {
        table.getRow(at / 3).getCell(at % 3).setText("abcdef".substring(at, at + 1));
      }
      table.getRow(0).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
      table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewVMerge();
      table.getRow(0).getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
      table.getRow(0).removeCell(2);
      document.write(bytes);
    }

    Grid grid = (Grid) Outline.document(bytes.toByteArray()).blocks().get(0);

    assertThat(grid.find(1, 0)).isEqualTo(grid.find(0, 0));
    assertThat(grid.find(0, 2)).isEqualTo(grid.find(0, 1));
    assertThat(grid.find(1, 2)).map(GridCell::text).contains("f");
    assertThat(grid.find(1, 2))
        .map(GridCell::location)
        .contains(SourceSpan.remembered("table 1 row 2 column 3"));
  }

  @Test
  void deletedTextParagraphsAndRowsAreLeftOutAndInsertedOnesKept() {
    String deleted = "<w:del><w:r><w:delText>9</w:delText></w:r></w:del>";
    String inserted = "<w:ins><w:r><w:t>8</w:t></w:r></w:ins>";
    String moved = "<w:moveFrom><w:r><w:t>7</w:t></w:r></w:moveFrom>";
    String endless = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + deleted + "</w:p>";
    String two = cell("", paragraph("a")) + cell("", paragraph("b"));

    assertThat(read("<w:p>" + deleted + inserted + moved + "</w:p>")).containsExactly("8");
    assertThat(read(endless + paragraph("甲"))).containsExactly("甲");
    assertThat(
            read(
                "<w:tbl><w:tr>"
                    + two
                    + "</w:tr><w:tr><w:trPr><w:del/></w:trPr>"
                    + two
                    + "</w:tr><w:tr><w:trPr><w:ins/></w:trPr>"
                    + two
                    + "</w:tr></w:tbl>"))
        .containsExactly("[a ¦ b / a ¦ b]");
  }

  @Test
  void hiddenAndStruckOutTextIsLeftOutEvenByStyle() {
    String styles =
        "<w:style w:type='character' w:styleId='base'><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:type='character' w:styleId='h'><w:basedOn w:val='base'/></w:style>";
    String body =
        "<w:p><w:r><w:rPr><w:rStyle w:val='h'/></w:rPr><w:t>1</w:t></w:r>"
            + "<w:r><w:rPr><w:rStyle w:val='h'/><w:vanish w:val='0'/></w:rPr><w:t>2</w:t></w:r>"
            + "<w:r><w:rPr><w:dstrike/></w:rPr><w:t>3</w:t></w:r></w:p>";

    assertThat(Outline.of(OfficeFiles.docx(body, styles, ""))).containsExactly("2");
  }

  @Test
  void fieldsGiveTheirResultButNoPageNumbers() {
    String begin = "<w:r><w:fldChar w:fldCharType='begin'/></w:r>";
    String result = "<w:r><w:fldChar w:fldCharType='separate'/></w:r>";
    String end = "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    String page = "<w:r><w:instrText> PAGE \\* MERGEFORMAT </w:instrText></w:r>";
    String sum = "<w:r><w:instrText> =SUM(ABOVE) </w:instrText></w:r>";

    assertThat(
            read(
                "<w:p><w:r><w:t>共</w:t></w:r>"
                    + begin
                    + sum
                    + result
                    + "<w:r><w:t>12</w:t></w:r>"
                    + end
                    + begin
                    + page
                    + result
                    + "<w:r><w:t>3</w:t></w:r>"
                    + end
                    + "<w:fldSimple w:instr='NUMPAGES'><w:r><w:t>4</w:t></w:r></w:fldSimple>"
                    + "<w:fldSimple w:instr='DATE'><w:r><w:t>日</w:t></w:r></w:fldSimple></w:p>"))
        .containsExactly("共12日");
  }

  @Test
  void automaticNumbersStandBeforeTheirText() {
    String numbering =
        """
        <w:abstractNum w:abstractNumId='0'>
          <w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='japaneseCounting'/>
            <w:suff w:val='nothing'/><w:lvlText w:val='%1、'/></w:lvl>
          <w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:isLgl/>
            <w:lvlText w:val='%1.%2'/></w:lvl>
        </w:abstractNum>
        <w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>
        <w:num w:numId='2'><w:abstractNumId w:val='0'/>
          <w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride></w:num>
        """;
    String styles =
        "<w:style w:type='paragraph' w:styleId='t'>"
            + "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>";
    String body =
        "<w:p><w:pPr><w:pStyle w:val='t'/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>"
            + numbered(1, 1)
            + numbered(1, 1)
            + numbered(0, 1)
            + numbered(1, 1)
            + numbered(0, 2)
            + numbered(0, 0);

    assertThat(Outline.of(OfficeFiles.docx(body, styles, numbering)))
        .containsExactly("一、甲", "1.1 文", "1.2 文", "二、文", "2.1 文", "五、文", "文");
  }

  private static String numbered(int level, int list) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr>"
            .formatted(level, list)
        + "<w:r><w:t>文</w:t></w:r></w:p>";
  }

  @Test
  void contentControlsAreReadWhereverTheyStandButNotTheirPrompts() {
    String row =
        "<w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt>%s</w:tr>"
                .formatted(cell("", paragraph("a")), cell("", paragraph("b")))
            + "</w:sdtContent></w:sdt>";
    String prompt =
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
            + paragraph("单击此处输入文字")
            + "</w:sdtContent></w:sdt>";

    assertThat(
            read("<w:sdt><w:sdtContent><w:tbl>" + row + "</w:tbl></w:sdtContent></w:sdt>" + prompt))
        .containsExactly("[a ¦ b]");
  }

  @Test
  void aTextBoxIsReadOnceBehindItsParagraph() {
    String box = "<v:textbox><w:txbxContent>" + paragraph("旁注") + "</w:txbxContent></v:textbox>";
    String body =
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>%s</w:drawing></mc:Choice>"
                .formatted(box)
            + "<mc:Fallback><w:pict>%s</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                .formatted(box)
            + "<w:r><w:t>正文</w:t></w:r></w:p>";

    assertThat(read(body)).containsExactly("正文", "旁注");
  }

  @Test
  void whatIsNoDigitOfAFigureIsNotGluedToIt() {
    assertThat(
            read(
                "<w:p><w:r><w:t>5</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/>"
                    + "</w:rPr><w:t>1</w:t></w:r></w:p>"))
        .containsExactly("5¹");
    assertThat(
            read(
                "<w:p><w:r><w:t>5</w:t></w:r><w:r><w:rPr><w:position w:val='8'/></w:rPr>"
                    + "<w:t>1</w:t></w:r></w:p>"))
        .containsExactly("5¹");
    assertThat(
            read(
                "<w:p><w:r><w:rPr><w:position w:val='8'/></w:rPr><w:t>51</w:t></w:r></w:p>"
                    + "<w:p><w:r><w:rPr><w:position w:val='8'/></w:rPr><w:t>5</w:t></w:r>"
                    + "<w:r><w:t>1</w:t></w:r></w:p>"))
        .containsExactly("51", "5  1");
    assertThat(
            read(
                "<w:p><w:r><w:t>5</w:t><w:softHyphen/><w:t>6</w:t><w:footnoteReference/>"
                    + "<w:noBreakHyphen/><w:sym w:font='Symbol' w:char='F037'/>"
                    + "<w:sym w:font='Wingdings' w:char='F0FC'/></w:r></w:p>"))
        .containsExactly("56  -7\uF0FC");
  }

  @Test
  void aTableOfContentsIsLeftOut() {
    String styles = "<w:style w:type='paragraph' w:styleId='21'><w:name w:val='toc 1'/></w:style>";
    String body = "<w:p><w:pPr><w:pStyle w:val='21'/></w:pPr><w:r><w:t>一、总体情况 1</w:t></w:r></w:p>";

    assertThat(Outline.of(OfficeFiles.docx(body + paragraph("一、总体情况"), styles, "")))
        .containsExactly("一、总体情况");
  }

  @Test
  void anInnerTableOfDataIsReadOutOfItsFrame() {
    String inner =
        "<w:tbl><w:tr>%s%s</w:tr></w:tbl>"
            .formatted(cell("", paragraph("a")), cell("", paragraph("1")));

    assertThat(
            read(
                "<w:tbl><w:tr>%s%s</w:tr></w:tbl>"
                    .formatted(cell("", paragraph("左")), cell("", inner))))
        .containsExactly("左", "[a ¦ 1]");
  }

  @Test
  void rowsThatBeginFurtherRightKeepTheirColumns() {
    String late =
        "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + cell("", paragraph("b")) + "</w:tr>";
    String full = "<w:tr>" + cell("", paragraph("a")) + cell("", paragraph("c")) + "</w:tr>";

    Grid grid =
        (Grid)
            Outline.document(OfficeFiles.docx("<w:tbl>" + full + late + "</w:tbl>"))
                .blocks()
                .get(0);

    assertThat(grid.find(1, 1)).map(GridCell::text).contains("b");
  }
}
