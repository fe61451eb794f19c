package org.gongkai.sample.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.sample.page.DressedPage;
import org.gongkai.sample.page.DressedTable;
import org.gongkai.sample.page.Place;
import org.gongkai.sample.page.SamplePart;
import org.gongkai.sample.page.SamplePart.Kind;
import org.gongkai.sample.page.SamplePart.Tabular;
import org.gongkai.sample.page.SamplePart.Text;

/** Writes a page as a docx file, complete enough for every word processor. */
public final class WordWriter {

  private static final String SPACE =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="xml" ContentType="application/xml"/>
      <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
      <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
      </Types>
      """;

  private final UnaryOperator<String> runs;
  private final String styles;

  /**
   * Prepares.
   *
   * @param runs makes runs of the text of a paragraph, which is already escaped
   * @param styles markup of further styles
   */
  public WordWriter(UnaryOperator<String> runs, String styles) {
    this.runs = runs;
    this.styles = styles;
  }

  /** A run of escaped text. */
  public static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** The file of a page. */
  public byte[] write(DressedPage page) {
    String body = page.parts().stream().map(this::part).collect(Collectors.joining("\n"));
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", TYPES);
    parts.put("_rels/.rels", relation("officeDocument", "word/document.xml"));
    parts.put("word/_rels/document.xml.rels", relation("styles", "styles.xml"));
    parts.put(
        "word/document.xml",
        "<w:document " + SPACE + "><w:body>" + body + "</w:body></w:document>");
    parts.put("word/styles.xml", "<w:styles " + SPACE + ">" + styles + "</w:styles>");
    return zip(parts);
  }

  private static String relation(String type, String target) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"r1\" Type=\""
        + RELATIONS
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  private String part(SamplePart part) {
    if (part instanceof Tabular tabular) {
      return table(tabular.table());
    }
    Text text = (Text) part;
    return paragraph(text.kind() == Kind.TITLE ? "<w:jc w:val=\"center\"/>" : "", text.text());
  }

  private String paragraph(String properties, String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs.apply(escaped) + "</w:p>";
  }

  private String table(DressedTable table) {
    String column = "<w:gridCol w:w=\"" + 9000 / table.width() + "\"/>";
    return table.places().stream()
        .map(this::row)
        .collect(
            Collectors.joining(
                "",
                "<w:tbl><w:tblPr><w:tblBorders><w:insideH w:val=\"single\"/><w:insideV"
                    + " w:val=\"single\"/></w:tblBorders></w:tblPr><w:tblGrid>"
                    + column.repeat(table.width())
                    + "</w:tblGrid>",
                "</w:tbl><w:p/>"));
  }

  private String row(List<Place> row) {
    return row.stream().map(this::cell).collect(Collectors.joining("", "<w:tr>", "</w:tr>"));
  }

  private String cell(Place place) {
    int span = place.cell().columnSpan();
    String across = span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "";
    String down =
        place.first()
            ? (place.rowsLeft() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "")
            : "<w:vMerge/>";
    return "<w:tc><w:tcPr>"
        + across
        + down
        + "</w:tcPr>"
        + paragraph("", place.first() ? place.cell().text() : "")
        + "</w:tc>";
  }

  private static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
