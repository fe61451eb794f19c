package org.gongkai.extract.table.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.extract.section.SectionHeadings;
import org.gongkai.extract.table.label.Vocabulary;
import org.gongkai.extract.table.reading.RowEquations;

/** Gathers the rows under the heads of a table, leaving out figures that are none of theirs. */
record AlignedRows(
    List<AlignedLine> lines,
    List<Integer> pages,
    AlignedHeader header,
    int first,
    Vocabulary vocabulary,
    SectionHeadings headings) {

  private static final int FEWEST_LABELS = 3;

  /** No form has as many lines; what follows is no part of the table. */
  private static final int MOST_ROWS = 200;

  /** Columns lie mostly further apart than words. */
  private static final int APART = 2;

  /** The table; empty when nothing in it is sure. */
  Optional<AlignedTable> table(RowEquations equations) {
    List<AlignedRow> rows = header.isAcross() ? across() : labelled();
    Set<AlignedRow> doubtful =
        header.isAcross()
            ? (rows.size() > 1 || isClose(rows) ? Set.copyOf(rows) : Set.of())
            : new AlignedDoubts(lines, rows, header.width()).find();
    List<AlignedRow> known = header.isAcross() ? rows : known(rows);
    boolean paged = lines.get(lines.size() - 1).page() > 0;
    AlignedPlacement places = new AlignedPlacement(header, known, paged, equations);
    AlignedTable table = new AlignedTable(header, known, doubtful, places);
    boolean spaced = header.width() == 1 || isSpaced(known);
    return spaced && isBeside(known) && isTable(known, table)
        ? Optional.of(table)
        : Optional.empty();
  }

  private static boolean isClose(List<AlignedRow> rows) {
    return rows.stream().anyMatch(row -> row.line().isClose());
  }

  /** Where no figure stands on a line with words, each cell may have a line of its own. */
  private boolean isBeside(List<AlignedRow> known) {
    return header.isAcross()
        || known.stream().anyMatch(row -> row.line().measured() || !row.line().isBare());
  }

  /** Labels beside figures make a table even where no figure can be given to a column. */
  private boolean isTable(List<AlignedRow> known, AlignedTable table) {
    long labelled = known.stream().filter(AlignedRow::isLabelled).count();
    int fewest = header.isMatrix() ? FEWEST_LABELS : 1;
    return table.decided() > 0 || labelled >= fewest || (header.isAcross() && !known.isEmpty());
  }

  /** Where lines stand side by side there is one row of figures without a label. */
  private List<AlignedRow> across() {
    List<AlignedRow> rows = new ArrayList<>();
    int last = Math.min(lines.size(), first + APART + 1);
    for (int at = first; at < last; at++) {
      if (lines.get(at).isBare()) {
        rows.add(new AlignedRow(lines.get(at), at, null, List.of()));
      }
    }
    return rows;
  }

  private List<AlignedRow> labelled() {
    List<Integer> indexes = indexes();
    AlignedLabels labels = labels();
    int begin = header.top();
    int end = end(indexes.get(indexes.size() - 1) + 1);
    List<AlignedRow> rows = labels.find(indexes, begin, end);
    if (rows.stream().anyMatch(AlignedRow::isStray)) {
      List<AlignedRow> strays = rows.stream().filter(AlignedRow::isStray).toList();
      List<Integer> others =
          rows.stream().filter(row -> !row.isStray()).map(AlignedRow::index).toList();
      rows = new ArrayList<>(labels.find(others, begin, end));
      rows.addAll(strays);
      rows.sort(Comparator.comparingInt(AlignedRow::index));
    }
    return rows;
  }

  private AlignedLabels labels() {
    return new AlignedLabels(lines, pages, vocabulary, header.section());
  }

  /** Where the table ends at the latest, when a line is the first after its last figures. */
  private int end(int from) {
    int end = from;
    while (end < lines.size() && lines.get(end).figures().isEmpty() && !endsBetween(end, end + 1)) {
      end++;
    }
    return end;
  }

  /** The rows that may be lines of the table, those without any figure too. */
  private List<AlignedRow> known(List<AlignedRow> rows) {
    int end = end(rows.get(rows.size() - 1).index() + 1);
    List<AlignedRow> empty = labels().findEmpty(rows, header.bottom() + 1, end);
    return Stream.concat(untilLastLabel(rows).stream(), empty.stream())
        .filter(row -> !row.isStray())
        .sorted(Comparator.comparingInt(AlignedRow::index))
        .toList();
  }

  private List<AlignedRow> untilLastLabel(List<AlignedRow> rows) {
    int last = rows.size();
    while (last > 0 && !rows.get(last - 1).isLabelled()) {
      last--;
    }
    return rows.subList(0, last);
  }

  /** The lines with figures from the first on, until the table ends. */
  private List<Integer> indexes() {
    List<Integer> indexes = new ArrayList<>();
    indexes.add(first);
    for (int at = first + 1; at < lines.size() && indexes.size() < MOST_ROWS; at++) {
      if (!lines.get(at).figures().isEmpty()) {
        if (endsBetween(indexes.get(indexes.size() - 1) + 1, at)) {
          break;
        }
        indexes.add(at);
      }
    }
    return indexes;
  }

  /** Whether between two rows the table ends: a heading, or the heads of another. */
  private boolean endsBetween(int from, int to) {
    List<AlignedWord> words =
        lines.subList(from, to).stream().flatMap(line -> line.words().stream()).toList();
    if (words.stream().anyMatch(word -> headings.isHeading(word.text()))) {
      return true;
    }
    Optional<AlignedHeader> heads = AlignedHeader.find(words, vocabulary, pages);
    boolean again = header.isMatrix() && heads.filter(header::isSame).isPresent();
    return heads.isPresent() && !again;
  }

  /** Whether spaces keep the columns: figures run together stand closer. */
  private boolean isSpaced(List<AlignedRow> rows) {
    int apart = 0;
    int close = 0;
    for (AlignedRow row : rows) {
      for (int i = 1; i < row.figures().size(); i++) {
        double gap = row.figures().get(i).start() - row.figures().get(i - 1).end();
        apart += gap >= APART ? 1 : 0;
        close += gap >= APART ? 0 : 1;
      }
    }
    return apart >= close;
  }
}
