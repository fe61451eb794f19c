package org.gongkai.extract.table;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.gongkai.extract.ProseLine;
import org.gongkai.extract.table.reading.TableReadings;
import org.gongkai.form.Forms;

/** A document parted into what was found of the statutory tables and all other text. */
public final class TablesAndProse {

  /** So many lines of a table stand twice by no slip. */
  private static final int REPEATED = 15;

  private final TableReadings readings;
  private final List<ProseLine> prose;
  private final NavigableSet<Integer> tableStarts;

  TablesAndProse(TableReadings readings, List<ProseLine> prose, NavigableSet<Integer> tableStarts) {
    this.readings = readings;
    this.tableStarts = Collections.unmodifiableNavigableSet(new TreeSet<>(tableStarts));
    this.prose = List.copyOf(prose);
  }

  TableReadings readings() {
    return readings;
  }

  /** Everything outside the tables, in reading order. */
  public List<ProseLine> prose() {
    return prose;
  }

  /** The numbers of the lines of text before which a piece of a table stands. */
  public NavigableSet<Integer> tableStarts() {
    return tableStarts;
  }

  /** Whether the tables are there and nothing is filled in anywhere: the form itself. */
  public boolean isBlankForm() {
    return hasTables() && readings.isBlank();
  }

  /** Whether a long table stands there more than once: perhaps the document holds two reports. */
  public boolean isRepeated() {
    return readings.repeatedLines() >= REPEATED;
  }

  /** Whether something was found of every table that there is in any form. */
  public boolean hasAll(Forms forms) {
    return forms.all().stream()
        .flatMap(form -> form.tables().stream())
        .noneMatch(table -> readings.lines(table.section()).isEmpty());
  }

  /** Whether any line of any statutory table was found. */
  public boolean hasTables() {
    return !readings.isEmpty();
  }
}
