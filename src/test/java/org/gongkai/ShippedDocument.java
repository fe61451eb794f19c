package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.output.edition.FileName;

/** Reads a district's document back and holds its tables against the file in statutory layout. */
final class ShippedDocument {

  private ShippedDocument() {}

  static Path file(Path output, String name) {
    return FileName.resolve(output.resolve("consolidated"), name + ".docx");
  }

  static void compareWithTheFile(Path output, String name) throws IOException {
    compareWithTheFile(output, name, file(output, name));
  }

  /** The same of a copy that another program has written. */
  static void compareWithTheFile(Path output, String name, Path docx) throws IOException {
    List<List<String>> expected = new ArrayList<>();
    Path csv = FileName.resolve(output.resolve("statutory"), name + ".csv");
    for (String line : Files.readAllLines(csv, StandardCharsets.UTF_8)) {
      List<String> filled = filled(Arrays.asList(line.split(",")));
      if (line.contains(",")) {
        expected.add(filled);
      }
    }
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(docx))) {
      assertThat(rows(document)).as(name).isEqualTo(expected);
      assertThat(document.getParagraphs().get(0).getText()).contains("政府信息公开工作年度报告");
    }
  }

  private static List<List<String>> rows(XWPFDocument document) {
    List<List<String>> rows = new ArrayList<>();
    for (XWPFTable table : document.getTables()) {
      for (XWPFTableRow row : table.getRows()) {
        rows.add(filled(row.getTableCells().stream().map(XWPFTableCell::getText).toList()));
      }
    }
    return rows;
  }

  private static List<String> filled(List<String> cells) {
    return cells.stream().filter(cell -> !cell.isEmpty()).toList();
  }
}
