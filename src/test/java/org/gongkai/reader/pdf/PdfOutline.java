package org.gongkai.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.GridCell;
import org.gongkai.document.Paragraph;
import org.gongkai.model.Rejection;
import org.gongkai.reader.Content;
import org.gongkai.reader.Format;
import org.gongkai.reader.Limits;
import org.gongkai.reader.ReadResult;
import org.gongkai.reader.Readers;
import org.gongkai.reader.pdf.scan.Recogniser;

/** Prints what was read of a PDF so that an assertion fits on a line. */
public final class PdfOutline {

  private PdfOutline() {}

  /** Each block a line: paragraphs bare, grids as {@code [a ¦ b / c ¦ d]}, own cells only. */
  static List<String> of(DrawnPdf pdf) {
    return of(document(pdf.bytes()));
  }

  static List<String> of(Document document) {
    return document.blocks().stream().map(PdfOutline::of).toList();
  }

  public static Document document(byte[] bytes) {
    ReadResult result = new Readers().read("any", bytes);
    assertThat(result).isInstanceOf(ReadResult.Read.class);
    return ((ReadResult.Read) result).document();
  }

  /** Reads with a recogniser of the test's own. */
  static Document read(byte[] bytes, Recogniser recogniser) {
    return new PdfReader(Limits.STANDARD, recogniser)
        .read(Content.ofBytes(Format.PDF, bytes, Limits.STANDARD.deadline()));
  }

  static Rejection rejection(byte[] bytes) {
    ReadResult result = new Readers().read("any", bytes);
    assertThat(result).isInstanceOf(ReadResult.Refused.class);
    return ((ReadResult.Refused) result).rejection();
  }

  private static String of(Block block) {
    return block instanceof Paragraph paragraph ? paragraph.text() : of((Grid) block);
  }

  private static String of(Grid grid) {
    return IntStream.range(0, grid.height())
        .mapToObj(row -> own(grid, row))
        .collect(Collectors.joining(" / ", "[", "]"));
  }

  private static String own(Grid grid, int row) {
    return grid.row(row).stream()
        .filter(cell -> cell.row() == row)
        .map(PdfOutline::of)
        .collect(Collectors.joining(" ¦ "));
  }

  private static String of(GridCell cell) {
    String text = cell.text().replace("\n", "↵");
    boolean plain = cell.rowSpan() == 1 && cell.columnSpan() == 1;
    return plain ? text : text + " " + cell.columnSpan() + "x" + cell.rowSpan();
  }
}
