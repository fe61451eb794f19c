package org.gongkai.sample.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.sample.page.DressedPage;
import org.gongkai.sample.page.DressedTable;
import org.gongkai.sample.page.Place;
import org.gongkai.sample.page.SamplePart;
import org.gongkai.sample.page.SamplePart.Tabular;
import org.gongkai.sample.page.SamplePart.Text;

/**
 * Prints a page as a PDF file of one long sheet, its tables ruled. The letters are those of a font
 * that every program for such files has and none embeds, so nothing but text goes into the file.
 */
public final class PdfWriter {

  private static final int WIDTH = 2400;
  private static final int HEIGHT = 1800;
  private static final int LEFT = 60;
  private static final int ROW = 20;
  private static final int SIZE = 8;

  private final StringBuilder strokes = new StringBuilder();
  private int down = 60;

  private PdfWriter() {}

  /** The file of a page. */
  public static byte[] write(DressedPage page) {
    PdfWriter writer = new PdfWriter();
    page.parts().forEach(writer::part);
    return writer.file();
  }

  private void part(SamplePart part) {
    if (part instanceof Text text) {
      write(text.text(), LEFT, down + ROW);
      down += 2 * ROW;
    } else if (part instanceof Tabular tabular) {
      table(tabular.table());
    }
  }

  private void table(DressedTable table) {
    List<List<Place>> rows = table.places();
    int[] edges = edges(table.width(), rows);
    for (List<Place> row : rows) {
      row.stream().filter(Place::first).forEach(place -> cell(place, edges));
      down += ROW;
    }
    down += ROW;
  }

  private void cell(Place place, int[] edges) {
    int left = edges[place.column()];
    int height = place.cell().rowSpan() * ROW;
    int width = edges[place.next()] - left;
    strokes.append("%d %d %d %d re S\n".formatted(left, HEIGHT - down - height, width, height));
    write(place.cell().text(), left + 4, down + height / 2 + 4);
  }

  /** Every column as wide as the longest text that it has to itself. */
  private static int[] edges(int columns, List<List<Place>> rows) {
    int[] widths = IntStream.range(0, columns).map(column -> 40).toArray();
    for (List<Place> row : rows) {
      for (Place place : row) {
        int span = place.cell().columnSpan();
        int needed = (place.cell().text().length() * SIZE + 8) / span;
        for (int at = place.column(); at < place.next(); at++) {
          widths[at] = Math.max(widths[at], needed);
        }
      }
    }
    int[] edges = new int[columns + 1];
    edges[0] = LEFT;
    for (int at = 0; at < columns; at++) {
      edges[at + 1] = edges[at] + widths[at];
    }
    return edges;
  }

  private void write(String text, int x, int y) {
    String hex = HexFormat.of().formatHex(text.getBytes(UTF_16BE));
    strokes.append("BT /F %d Tf %d %d Td <%s> Tj ET\n".formatted(SIZE, x, HEIGHT - y, hex));
  }

  private byte[] file() {
    List<String> objects =
        List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 %d %d]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>"
                .formatted(WIDTH, HEIGHT),
            "<</Length %d>>stream\n%sendstream".formatted(strokes.length(), strokes),
            "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6"
                + " 0 R]>>",
            "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000/FontDescriptor 7 0 R"
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>>>",
            "<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 880]"
                + "/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 80>>");
    StringBuilder file = new StringBuilder("%PDF-1.4\n");
    List<Integer> starts = new ArrayList<>();
    for (String object : objects) {
      starts.add(file.length());
      file.append(starts.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
    }
    int table = file.length();
    file.append("xref\n0 %d\n0000000000 65535 f \n".formatted(objects.size() + 1));
    starts.forEach(start -> file.append("%010d 00000 n \n".formatted(start)));
    file.append("trailer<</Size %d/Root 1 0 R>>\n".formatted(objects.size() + 1));
    file.append("startxref\n%d\n%%%%EOF\n".formatted(table));
    return file.toString().getBytes(US_ASCII);
  }
}
