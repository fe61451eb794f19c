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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gongkai.model.wording.Sentence;
import org.gongkai.reader.RefusedException;
import org.gongkai.reader.sheet.SheetLines;

/**
 * The lines of a CSV file or a workbook with their cells under the names of their columns, in
 * whatever order the office keeps them. Collects all that is wrong and refuses the file in the end.
 */
final class OfficeTable {

  private static final String REJECTIONS = "org/gongkai/model/rejections";

  /** A spreadsheet program writes what the machine's region calls for. */
  private static final char[] SEPARATORS = {',', ';', '\t'};

  private final OfficeFile file;
  private final List<Sentence> problems = new ArrayList<>();
  private final List<OfficeLine> lines = new ArrayList<>();
  private final OfficeHeader header;

  private OfficeTable(OfficeFile file, SortedMap<Integer, List<String>> rows)
      throws OfficeException {
    this.file = file;
    header = OfficeHeader.find(rows);
    header.problems(file.required()).forEach(this::refuse);
    refuseIfWrong();
    rows.tailMap(header.line() + 1).forEach(this::add);
  }

  /**
   * Reads a file, told apart by its content: what Excel saves may have any name.
   *
   * @throws OfficeException when it cannot be read, is neither CSV nor a workbook or lacks a column
   */
  static OfficeTable read(OfficeFile file, Path path) throws OfficeException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      throw new OfficeException(file, OfficeSentences.of("unreadable", path));
    }
    return SheetLines.isWorkbook(bytes)
        ? new OfficeTable(file, sheet(file, path, bytes))
        : parse(file, OfficeText.decode(file, bytes));
  }

  private static SortedMap<Integer, List<String>> sheet(OfficeFile file, Path path, byte[] bytes)
      throws OfficeException {
    try {
      return SheetLines.read(bytes);
    } catch (RefusedException e) {
      Sentence why = Sentence.of(REJECTIONS, e.rejection().reason().name(), e.rejection().detail());
      throw new OfficeException(file, OfficeSentences.of("workbook", path, why));
    }
  }

  /** Where no separator makes heads of the first lines, a comma was meant. */
  static OfficeTable parse(OfficeFile file, String text) throws OfficeException {
    for (char separator : SEPARATORS) {
      SortedMap<Integer, List<String>> rows = rows(file, text, separator);
      if (OfficeHeader.find(rows).isKnown()) {
        return new OfficeTable(file, rows);
      }
    }
    return new OfficeTable(file, rows(file, text, SEPARATORS[0]));
  }

  private static SortedMap<Integer, List<String>> rows(OfficeFile file, String text, char separator)
      throws OfficeException {
    SortedMap<Integer, List<String>> rows = new TreeMap<>();
    try (CSVReader csv =
        new CSVReaderBuilder(new StringReader(text))
            .withCSVParser(new RFC4180ParserBuilder().withSeparator(separator).build())
            .build()) {
      int number = 1;
      for (String[] cells = csv.readNext(); cells != null; cells = csv.readNext()) {
        rows.put(number, List.of(cells));
        number = (int) csv.getLinesRead() + 1;
      }
    } catch (IOException | CsvValidationException e) {
      throw new OfficeException(file, OfficeSentences.of("csv"));
    }
    return rows;
  }

  List<String> header() {
    return header.columns();
  }

  /** The heads of some columns as the office has written them. */
  List<String> heads(Predicate<String> ofColumns) {
    return IntStream.range(0, header.columns().size())
        .filter(at -> ofColumns.test(header.columns().get(at)))
        .mapToObj(header.written()::get)
        .toList();
  }

  /** All lines that hold anything. */
  List<OfficeLine> lines() {
    return List.copyOf(lines);
  }

  void refuse(Sentence problem) {
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

  private void add(int number, List<String> row) {
    List<String> cells = row.stream().map(OfficeText::cell).toList();
    if (!cells.stream().allMatch(String::isEmpty)) {
      lines.add(new OfficeLine(number, byColumn(number, cells), this::refuse));
    }
  }

  private Map<String, String> byColumn(int number, List<String> cells) {
    Map<String, String> byColumn = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (i < header.columns().size()) {
        byColumn.merge(header.columns().get(i), cell, OfficeHeader::joined);
      } else if (!cell.isEmpty()) {
        refuse(OfficeSentences.of("line", number, OfficeSentences.of("cells")));
        break;
      }
    }
    return byColumn;
  }
}
