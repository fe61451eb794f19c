package org.gongkai.extract.table.flat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.extract.table.glued.Splits;
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

  private final RowEquations equations;
  private final ReadingPlace place;
  private final TableReadings readings;

  FlatLines(RowEquations equations, ReadingPlace place, TableReadings readings) {
    this.equations = equations;
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
    if (line.isGlued() && line.width() > 1 && !header.mayPrecedeLabels()) {
      addGlued(line, header);
      return;
    }
    Optional<List<FlatToken>> cells =
        Optional.of(line).filter(l -> isBelieved(l, header)).flatMap(l -> l.cells(dense));
    if (cells.isEmpty() && line.isEmpty() && (line.isGroup() || !inText)) {
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
  private static boolean isBelieved(OpenLine line, Header header) {
    if (header.mayPrecedeLabels()) {
      return false;
    }
    return !header.section().equals("requests") || header.isWhole() || !line.isInRows();
  }

  /** Figures that ran together: how they may be parted is kept until the table is complete. */
  private void addGlued(OpenLine line, Header header) {
    List<Head> heads = header.byOrder().orElse(List.of());
    String section = header.section();
    Splits splits =
        new Splits(line.pieces(), line.width(), cells -> equations.hold(section, heads, cells));
    List<List<String>> candidates = splits.find();
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
