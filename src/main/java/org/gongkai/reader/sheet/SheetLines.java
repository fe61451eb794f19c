package org.gongkai.reader.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.Content;
import org.gongkai.reader.Format;
import org.gongkai.reader.FormatSniffer;
import org.gongkai.reader.Limits;
import org.gongkai.reader.RefusedException;

/**
 * A list that an office keeps in a workbook: the first sheet on which anything stands, line by
 * line. Unlike in a report, hidden rows and columns count: a filter left on must not drop an agency
 * from the roster. A cell merged downwards stands in each of its lines.
 */
public final class SheetLines {

  private SheetLines() {}

  /** Whether bytes are a workbook that can be read here. */
  public static boolean isWorkbook(byte[] bytes) {
    return format(bytes).isPresent();
  }

  private static Optional<Format> format(byte[] bytes) {
    return FormatSniffer.findBinary(bytes)
        .filter(format -> format == Format.XLSX || format == Format.XLS);
  }

  /**
   * The texts by the number of their line, from 1, from the first column on.
   *
   * @throws RefusedException when the workbook is damaged, encrypted or too large
   */
  public static SortedMap<Integer, List<String>> read(byte[] bytes) {
    Format format =
        format(bytes).orElseThrow(() -> new RefusedException(Reason.UNSUPPORTED_FORMAT, ""));
    Limits limits = Limits.STANDARD;
    Content content = Content.ofBytes(format, bytes, limits.deadline());
    try {
      List<SheetCells> sheets =
          format == Format.XLSX
              ? new XlsxReader(limits).sheets(content)
              : new XlsReader(limits).sheets(content);
      return sheets.stream()
          .filter(sheet -> !sheet.texts().isEmpty())
          .findFirst()
          .map(SheetLines::lines)
          .orElseGet(TreeMap::new);
    } catch (RefusedException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new RefusedException(Reason.DAMAGED, e.getClass().getSimpleName());
    }
  }

  private static SortedMap<Integer, List<String>> lines(SheetCells sheet) {
    sheet.merged().forEach(range -> spread(range, sheet.texts()));
    SortedMap<Integer, List<String>> lines = new TreeMap<>();
    sheet.texts().forEach((row, texts) -> lines.put(row + 1, line(texts)));
    return lines;
  }

  private static void spread(
      CellRange range, NavigableMap<Integer, NavigableMap<Integer, String>> texts) {
    String text = texts.getOrDefault(range.top(), new TreeMap<>()).get(range.left());
    if (text != null && range.left() == range.right()) {
      for (NavigableMap<Integer, String> row :
          texts.subMap(range.top(), false, range.bottom(), true).values()) {
        row.putIfAbsent(range.left(), text);
      }
    }
  }

  private static List<String> line(NavigableMap<Integer, String> texts) {
    List<String> line = new ArrayList<>();
    for (int column = 0; column <= texts.lastKey(); column++) {
      line.add(texts.getOrDefault(column, ""));
    }
    return line;
  }
}
