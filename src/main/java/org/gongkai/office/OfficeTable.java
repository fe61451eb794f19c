package org.gongkai.office;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The lines of a CSV file with their cells under the names of their columns, in whatever order the
 * office keeps them. Collects all that is wrong and refuses the file in the end.
 */
final class OfficeTable {

  private final OfficeFile file;
  private final List<String> problems = new ArrayList<>();
  private final List<OfficeLine> lines = new ArrayList<>();
  private List<String> header = List.of();

  private OfficeTable(OfficeFile file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @throws OfficeException when it cannot be read, is no CSV or lacks a column
   */
  static OfficeTable read(OfficeFile file, Path path) throws OfficeException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      throw new OfficeException(file, path + " cannot be read");
    }
    return parse(file, OfficeText.decode(file, bytes));
  }

  static OfficeTable parse(OfficeFile file, String text) throws OfficeException {
    OfficeTable table = new OfficeTable(file);
    try (CSVReader csv =
        new CSVReaderBuilder(new StringReader(text))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .build()) {
      table.readHeader(csv);
      table.readLines(csv);
    } catch (IOException | CsvValidationException e) {
      throw new OfficeException(file, "it is no CSV file, a quotation mark may be missing");
    }
    return table;
  }

  /** The names of the columns, in their order. */
  List<String> header() {
    return header;
  }

  /** All lines that hold anything. */
  List<OfficeLine> lines() {
    return List.copyOf(lines);
  }

  void refuse(String problem) {
    problems.add(problem);
  }

  /**
   * Refuses the file if anything in it is wrong.
   *
   * @throws OfficeException naming what has been told
   */
  void refuseIfWrong() throws OfficeException {
    if (!problems.isEmpty()) {
      throw new OfficeException(file, problems);
    }
  }

  private void readHeader(CSVReader csv)
      throws IOException, CsvValidationException, OfficeException {
    String[] names = csv.readNext();
    header =
        names == null
            ? List.of()
            : Arrays.stream(names)
                .map(name -> OfficeText.trimmed(name).toLowerCase(Locale.ROOT))
                .toList();
    for (String required : file.required()) {
      if (!header.contains(required)) {
        problems.add("line 1: the column " + required + " is missing");
      }
    }
    Set<String> seen = new HashSet<>();
    header.stream()
        .filter(name -> !name.isEmpty() && !seen.add(name))
        .forEach(name -> problems.add("line 1: the column " + name + " stands twice"));
    refuseIfWrong();
  }

  private void readLines(CSVReader csv) throws IOException, CsvValidationException {
    int number = (int) csv.getLinesRead() + 1;
    for (String[] cells = csv.readNext(); cells != null; cells = csv.readNext()) {
      if (!Arrays.stream(cells).allMatch(cell -> OfficeText.trimmed(cell).isEmpty())) {
        lines.add(new OfficeLine(number, byColumn(number, cells), this::refuse));
      }
      number = (int) csv.getLinesRead() + 1;
    }
  }

  private Map<String, String> byColumn(int number, String[] cells) {
    Map<String, String> byColumn = new HashMap<>();
    for (int i = 0; i < cells.length; i++) {
      String cell = OfficeText.trimmed(cells[i]);
      if (i < header.size()) {
        byColumn.put(header.get(i), cell);
      } else if (!cell.isEmpty()) {
        problems.add("line " + number + ": more cells than columns");
        break;
      }
    }
    return byColumn;
  }
}
