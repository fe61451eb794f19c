package org.gongkai.extract.table.flat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.extract.table.glued.Splits;
import org.gongkai.extract.table.label.FormOrder;
import org.gongkai.extract.table.reading.CellReading;
import org.gongkai.extract.table.reading.Header;
import org.gongkai.extract.table.reading.Header.Head;
import org.gongkai.extract.table.reading.LineReading;
import org.gongkai.extract.table.reading.LineReading.Glued;
import org.gongkai.extract.table.reading.ReadingPlace;
import org.gongkai.extract.table.reading.RowEquations;
import org.gongkai.extract.table.reading.TableReadings;
import org.gongkai.model.Observation;

/**
 * Turns the figures gathered for a line of flattened text into readings: cell by cell where their
 * number comes out, as candidates where they ran together, undecided where neither can be said.
 */
final class FlatLines {

  /** So many blank cells may have left no trace in a line. */
  private static final int MOST_BLANKS = 2;

  private final RowEquations equations;
  private final FormOrder order;
  private final ReadingPlace place;
  private final TableReadings readings;

  FlatLines(RowEquations equations, FormOrder order, ReadingPlace place, TableReadings readings) {
    this.equations = equations;
    this.order = order;
    this.place = place;
    this.readings = readings;
  }

  /**
   * Adds a line that has ended.
   *
   * @param dense whether in this table an empty line is an empty cell
   * @param inText whether the text goes on, so that a line without figures has lost them
   */
  void add(OpenLine line, Header header, boolean dense, boolean inText) {
    if (line.isUnknown()) {
      observeUnknown(line, header.section());
    } else {
      addKnown(line, header, dense, inText);
    }
  }

  private void observeUnknown(OpenLine line, String section) {
    if (!line.isEmpty()) {
      readings.observe(
          Observation.of(
              Observation.Kind.LINE_UNKNOWN,
              section,
              line.label() + " " + line.text(),
              "",
              line.location()));
    }
  }

  private void addKnown(OpenLine line, Header header, boolean dense, boolean inText) {
    if (isGlued(line, header) && line.width() > 1 && !header.mayPrecedeLabels()) {
      addGlued(line, header);
      return;
    }
    Optional<List<FlatToken>> cells =
        Optional.of(line).filter(l -> isBelieved(l, header)).flatMap(l -> l.cells(dense));
    if (cells.isEmpty() && line.isEmpty() && (line.isGroup() || !inText)) {
      readings.see(header.section(), line.category(), line.location());
      return;
    }
    List<Head> heads = header.byOrder().orElse(List.of());
    Map<String, List<CellReading>> byLine =
        cells.map(found -> byLine(line, heads, found)).orElseGet(LinkedHashMap::new);
    if (byLine.isEmpty()) {
      undecided(line, heads).forEach(category -> byLine.put(category, List.of()));
    }
    byLine.forEach((category, found) -> add(header.section(), category, line, found));
  }

  /**
   * Figures that may be those of the next label are not believed, nor are figures in rows under
   * heads of which some were not found.
   */
  private boolean isBelieved(OpenLine line, Header header) {
    boolean parted =
        !isGlued(line, header) || areWhole(header.section(), header.byOrder().orElse(List.of()));
    if (header.mayPrecedeLabels() || !parted) {
      return false;
    }
    return header.isMatrix()
        ? header.isWhole() || !line.isInRows()
        : header.isAcross() || isComplete(header) || !line.isInRows();
  }

  /** Whether heads that no form knows stand beside all that a form has, or there are none. */
  private boolean isComplete(Header header) {
    List<Head> heads = header.byOrder().orElse(List.of());
    List<Head> known = heads.stream().filter(head -> head.measure() != null).toList();
    return known.size() == heads.size() || areWhole(header.section(), known);
  }

  private boolean isGlued(OpenLine line, Header header) {
    return line.isGlued(equations.know(header.section()));
  }

  /** Figures that ran together: how they may be parted is kept until the table is complete. */
  private void addGlued(OpenLine line, Header header) {
    List<Head> heads = header.byOrder().orElse(List.of());
    String section = header.section();
    Readings splits = new Readings(line, heads, section);
    List<List<String>> candidates = areWhole(section, heads) ? splits.find() : List.of();
    boolean hopeless = candidates.isEmpty() || candidates.size() > Splits.MOST;
    Map<String, List<Integer>> places = places(line, heads);
    places.forEach(
        (category, at) ->
            readings.add(
                new LineReading(
                    section,
                    category,
                    line.label(),
                    List.of(),
                    line.text(),
                    hopeless ? null : glued(heads, at, candidates, splits.isForced()),
                    line.location())));
    places.keySet().forEach(place::passLine);
  }

  /** Figures can be parted by their number only where every head is known. */
  private boolean areWhole(String section, List<Head> heads) {
    return heads.stream().noneMatch(head -> head.measure() == null)
        && order.isWhole(section, heads.stream().map(Head::measure).toList());
  }

  /** The ways of parting a line's figures. */
  private final class Readings {

    private final OpenLine line;
    private final List<Head> heads;
    private final String section;

    Readings(OpenLine line, List<Head> heads, String section) {
      this.line = line;
      this.heads = heads;
      this.section = section;
    }

    /**
     * The ways that satisfy the equations of the line. Where none does and every cell has but one
     * digit, there is only one way to read them, and the sum is the agency's to explain: unless
     * figures with blanks among them would satisfy the equations. A last digit that may be the mark
     * of the next label is one where the equations hold without it only.
     */
    List<List<String>> find() {
      List<List<String>> candidates = splits(line.width(), this::holds).find();
      if (candidates.isEmpty() && line.cedeMark()) {
        return splits(line.width(), this::holds).find();
      }
      if (!candidates.isEmpty() || !isForced() || isRightWithBlanks()) {
        return candidates;
      }
      return splits(line.width(), cells -> true).find();
    }

    boolean isForced() {
      return !line.mayLackBlanks() && splits(line.width(), cells -> true).isForced();
    }

    private boolean isRightWithBlanks() {
      for (int blanks = 1; blanks <= MOST_BLANKS && blanks < line.width(); blanks++) {
        int lost = blanks;
        List<List<String>> fewer = splits(line.width() - lost, cells -> true).find();
        if (fewer.stream().anyMatch(cells -> mayHold(cells, lost, 0))) {
          return true;
        }
      }
      return false;
    }

    /** Whether the equations hold with so many blanks put among the cells from a place on. */
    private boolean mayHold(List<String> cells, int blanks, int from) {
      if (blanks == 0) {
        return holds(cells);
      }
      for (int at = from; at <= cells.size(); at++) {
        List<String> more = new ArrayList<>(cells);
        more.add(at, "0");
        if (mayHold(more, blanks - 1, at + 1)) {
          return true;
        }
      }
      return false;
    }

    private boolean holds(List<String> cells) {
      return equations.hold(section, heads, cells);
    }

    private Splits splits(int width, java.util.function.Predicate<List<String>> test) {
      return new Splits(line.pieces(), width, at -> isSigned(heads.get(at)), test);
    }

    private boolean isSigned(Head head) {
      return equations.isSigned(section, head.measure());
    }
  }

  private static Glued glued(
      List<Head> heads, List<Integer> at, List<List<String>> candidates, boolean forced) {
    return new Glued(
        at.stream().map(i -> String.valueOf(heads.get(i).measure())).toList(),
        candidates.stream().map(cells -> at.stream().map(cells::get).toList()).distinct().toList(),
        forced);
  }

  private Map<String, List<CellReading>> byLine(
      OpenLine line, List<Head> heads, List<FlatToken> cells) {
    Map<String, List<CellReading>> byLine = new LinkedHashMap<>();
    places(line, heads)
        .forEach(
            (category, places) ->
                byLine.put(category, places.stream().map(at -> cell(heads, cells, at)).toList()));
    return byLine;
  }

  private static CellReading cell(List<Head> heads, List<FlatToken> cells, int at) {
    FlatToken cell = cells.get(at);
    String measure = String.valueOf(heads.get(at).measure());
    return new CellReading(measure, cell.text(), true, cell.location());
  }

  /** Which cells belong to which line, by their places in the row. */
  private Map<String, List<Integer>> places(OpenLine line, List<Head> heads) {
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i < heads.size(); i++) {
      if (heads.get(i).measure() != null) {
        String category = line.category().isEmpty() ? lineOf(heads.get(i)) : line.category();
        places.computeIfAbsent(category, key -> new ArrayList<>()).add(i);
      }
    }
    return places;
  }

  /** The lines to which figures belong that could not be told apart. */
  private List<String> undecided(OpenLine line, List<Head> heads) {
    return line.category().isEmpty()
        ? heads.stream().map(this::lineOf).filter(name -> !name.isEmpty()).distinct().toList()
        : List.of(line.category());
  }

  private String lineOf(Head head) {
    return head.line() == null ? place.lineAbove() : head.line();
  }

  private void add(String section, String category, OpenLine line, List<CellReading> cells) {
    readings.add(
        new LineReading(
            section, category, line.label(), cells, line.text(), null, line.location()));
    place.passLine(category);
  }
}
