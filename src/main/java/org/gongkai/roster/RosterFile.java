package org.gongkai.roster;

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
import org.gongkai.model.Roster;

/**
 * Reads {@code agencies.csv}. Columns are found by their names in any order; columns of other names
 * are the office's own and left alone.
 */
public final class RosterFile {

  private static final List<String> REQUIRED =
      List.of("code", "name", "district", "type", "aliases", "active_from", "active_to");
  private static final Set<String> OPTIONAL =
      Set.of("role", "successor_of", "rule_making", "sort_order");

  private final List<String> problems = new ArrayList<>();
  private final List<RosterRules.Entry> entries = new ArrayList<>();
  private List<String> header = List.of();

  private RosterFile() {}

  /**
   * Reads a roster.
   *
   * @throws RosterException when it cannot be read or anything in it is wrong
   */
  public static Contents read(Path file) throws RosterException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new RosterException(file + " cannot be read");
    }
    return parse(RosterText.decode(bytes));
  }

  static Contents parse(String text) throws RosterException {
    RosterFile roster = new RosterFile();
    try (CSVReader csv =
        new CSVReaderBuilder(new StringReader(text))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .build()) {
      roster.readHeader(csv);
      roster.readLines(csv);
    } catch (IOException | CsvValidationException e) {
      throw new RosterException("it is no CSV file, a quotation mark may be missing");
    }
    return roster.contents();
  }

  private void readHeader(CSVReader csv)
      throws IOException, CsvValidationException, RosterException {
    String[] names = csv.readNext();
    header =
        names == null
            ? List.of()
            : Arrays.stream(names)
                .map(name -> RosterLine.trimmed(name).toLowerCase(Locale.ROOT))
                .toList();
    for (String required : REQUIRED) {
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
      if (!Arrays.stream(cells).allMatch(cell -> RosterLine.trimmed(cell).isEmpty())) {
        RosterLine line = new RosterLine(number, byColumn(number, cells), problems::add);
        entries.add(new RosterRules.Entry(line, line.agency()));
      }
      number = (int) csv.getLinesRead() + 1;
    }
  }

  private Map<String, String> byColumn(int number, String[] cells) {
    Map<String, String> byColumn = new HashMap<>();
    for (int i = 0; i < cells.length; i++) {
      String cell = RosterLine.trimmed(cells[i]);
      if (i < header.size()) {
        byColumn.put(header.get(i), cell);
      } else if (!cell.isEmpty()) {
        problems.add("line " + number + ": more cells than columns");
        break;
      }
    }
    return byColumn;
  }

  private Contents contents() throws RosterException {
    new RosterRules().review(entries);
    if (entries.isEmpty()) {
      problems.add("it lists no agency");
    }
    refuseIfWrong();
    List<String> ignored =
        header.stream()
            .filter(name -> !name.isEmpty())
            .filter(name -> !REQUIRED.contains(name) && !OPTIONAL.contains(name))
            .toList();
    return new Contents(
        new Roster(entries.stream().map(RosterRules.Entry::agency).toList()), ignored);
  }

  private void refuseIfWrong() throws RosterException {
    if (!problems.isEmpty()) {
      throw new RosterException(problems);
    }
  }

  /**
   * What the file holds.
   *
   * @param ignoredColumns names of the columns that mean nothing to us
   */
  public record Contents(Roster roster, List<String> ignoredColumns) {}
}
