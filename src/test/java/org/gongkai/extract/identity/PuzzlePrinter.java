package org.gongkai.extract.identity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Prints a puzzle as the kind of file that its path says. */
final class PuzzlePrinter {

  private PuzzlePrinter() {}

  static byte[] print(Puzzle puzzle) {
    String suffix = puzzle.path().substring(puzzle.path().lastIndexOf('.') + 1);
    return switch (suffix) {
      case "html", "htm", "doc" -> utf8(page(puzzle));
      case "md" -> utf8(markdown(puzzle.lines()));
      case "xlsx" -> workbook(puzzle.lines());
      default -> utf8(plain(puzzle.lines()));
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String page(Puzzle puzzle) {
    StringBuilder html =
        new StringBuilder("<!DOCTYPE html><html><head><meta charset='utf-8'><title>");
    html.append(puzzle.unseen()).append("</title></head><body>\n");
    boolean inTable = false;
    for (String line : puzzle.lines()) {
      if (line.startsWith("|") != inTable) {
        html.append(inTable ? "</table>" : "<table border='1'>");
        inTable = !inTable;
      }
      html.append(inTable ? row(line) : block(line)).append('\n');
    }
    return html + (inTable ? "</table>" : "") + "</body></html>";
  }

  private static String row(String line) {
    return cells(line).stream().collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>"));
  }

  private static String block(String line) {
    int level = line.indexOf(' ');
    return line.startsWith("#")
        ? "<h" + level + ">" + line.substring(level + 1) + "</h" + level + ">"
        : "<p>" + line + "</p>";
  }

  private static List<String> cells(String line) {
    String inner = line.substring(1, line.lastIndexOf('|'));
    return List.of(inner.split("\\|", -1)).stream().map(String::strip).toList();
  }

  /** Text lines are paragraphs; the first row of a table is its head. */
  private static String markdown(List<String> lines) {
    StringBuilder text = new StringBuilder();
    boolean inTable = false;
    for (String line : lines) {
      text.append(line).append(line.startsWith("|") || line.startsWith("---") ? "\n" : "\n\n");
      if (line.startsWith("|") && !inTable) {
        text.append("|---|---|\n");
      }
      inTable = line.startsWith("|");
    }
    return text.toString();
  }

  private static String plain(List<String> lines) {
    return lines.stream()
        .map(line -> line.startsWith("#") ? line.substring(line.indexOf(' ') + 1) : line)
        .collect(Collectors.joining("\n"));
  }

  /** {@code ### name} begins a sheet. */
  private static byte[] workbook(List<String> lines) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      XSSFSheet sheet = lines.get(0).startsWith("### ") ? null : book.createSheet();
      for (String line : lines) {
        if (line.startsWith("### ")) {
          sheet = book.createSheet(line.substring(4));
        } else if (sheet != null) {
          add(sheet, line);
        }
      }
      book.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(XSSFSheet sheet, String line) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    String text = line.startsWith("#") ? line.substring(line.indexOf(' ') + 1) : line;
    List<String> cells = line.startsWith("|") ? cells(line) : List.of(text);
    for (int column = 0; column < cells.size(); column++) {
      row.createCell(column).setCellValue(cells.get(column));
    }
  }
}
