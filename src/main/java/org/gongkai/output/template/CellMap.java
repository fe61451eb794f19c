package org.gongkai.output.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkai.model.CellKey;

/** Where the cells of a form stand on a sheet, and how formulas name many of them. */
final class CellMap {

  private final Map<CellKey, CellAddress> places = new LinkedHashMap<>();

  void put(CellKey cell, int row, int column) {
    places.put(cell, new CellAddress(row, column));
  }

  CellAddress get(CellKey cell) {
    return Objects.requireNonNull(places.get(cell), cell.toString());
  }

  String name(CellKey cell) {
    return get(cell).formatAsString();
  }

  List<CellKey> ofRow(int row) {
    return places.keySet().stream().filter(cell -> get(cell).getRow() == row).toList();
  }

  /** The cells as arguments of a function: {@code C5:H26,C29:H29}. */
  String names(Collection<CellKey> cells) {
    return areas(cells).stream()
        .map(CellRangeAddress::formatAsString)
        .collect(Collectors.joining(","));
  }

  /** The cells as few areas: runs along rows, and equal runs below one another as one. */
  List<CellRangeAddress> areas(Collection<CellKey> cells) {
    List<CellRangeAddress> areas = new ArrayList<>();
    cells.stream()
        .map(this::get)
        .sorted(
            Comparator.comparingInt(CellAddress::getRow).thenComparingInt(CellAddress::getColumn))
        .forEach(place -> lengthen(areas, place));
    List<CellRangeAddress> merged = new ArrayList<>();
    areas.forEach(area -> deepen(merged, area));
    return merged;
  }

  private static void lengthen(List<CellRangeAddress> areas, CellAddress place) {
    CellRangeAddress last = areas.isEmpty() ? null : areas.get(areas.size() - 1);
    if (last != null
        && last.getLastRow() == place.getRow()
        && last.getLastColumn() + 1 == place.getColumn()) {
      last.setLastColumn(place.getColumn());
    } else {
      areas.add(
          new CellRangeAddress(
              place.getRow(), place.getRow(), place.getColumn(), place.getColumn()));
    }
  }

  private static void deepen(List<CellRangeAddress> areas, CellRangeAddress next) {
    for (CellRangeAddress area : areas) {
      if (area.getLastRow() + 1 == next.getFirstRow()
          && area.getFirstColumn() == next.getFirstColumn()
          && area.getLastColumn() == next.getLastColumn()) {
        area.setLastRow(next.getLastRow());
        return;
      }
    }
    areas.add(next);
  }
}
