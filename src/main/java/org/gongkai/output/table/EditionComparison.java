package org.gongkai.output.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gongkai.output.csv.CsvTable.Row;
import org.gongkai.output.edition.DistrictParts;
import org.gongkai.output.edition.TableFile;
import org.gongkai.output.table.EditionChange.Kind;
import org.gongkai.output.table.EditionChange.What;
import org.jspecify.annotations.Nullable;

/**
 * Sets an edition beside the one before it, report by report: both lie in the same order, so that
 * no more than one report of each is in memory at once.
 *
 * @param before the folder of the edition before
 * @param folders of both; the tables of the one in the making are written
 */
record EditionComparison(Path before, TableFile.Folders folders) {

  private static final List<String> REPORT = List.of("district", "agency_code", "year");

  void forEach(Consumer<EditionChange> consumer) throws IOException {
    compare("sources", List.of("source"), (old, now) -> sources(old, now)).forEach(consumer);
    merge(FactsFile.NAME, REPORT, new Facts(consumer));
    merge("findings", List.of("district", "agency_code"), new Findings(consumer));
  }

  private static List<EditionChange> sources(List<Row> old, List<Row> now) {
    List<EditionChange> changes = new ArrayList<>();
    Function<Row, String> state = row -> row.get("sha256") + " " + outcome(row);
    pair(old, now, row -> row.get("source"))
        .forEach(
            pair -> {
              if (!pair.isSame(state)) {
                changes.add(pair.change(Kind.SOURCE, EditionComparison::outcome));
              }
            });
    return changes;
  }

  /** What became of a file; whether it was read again this night does not matter. */
  private static String outcome(Row row) {
    String status = row.get("status");
    return status.equals("unchanged") ? "loaded" : status;
  }

  private List<EditionChange> compare(
      String table, List<String> key, BiFunction<List<Row>, List<Row>, List<EditionChange>> how)
      throws IOException {
    List<EditionChange> changes = new ArrayList<>();
    merge(table, key, (old, now) -> changes.addAll(how.apply(old, now)));
    return changes;
  }

  private void merge(String table, List<String> key, Groups groups) throws IOException {
    if (Files.isRegularFile(before.resolve(table + ".csv"))) {
      for (DistrictParts.Rows rows : folders.parts().differences(table, folders.partsBefore())) {
        merge(rows, key, groups);
      }
    }
  }

  /**
   * Walks through the rows of both group by group; a group that only one has comes with an empty
   * other.
   */
  private void merge(DistrictParts.Rows rows, List<String> key, Groups groups) throws IOException {
    try (GroupedRows first = GroupedRows.open(before, rows.before(), key);
        GroupedRows second = GroupedRows.open(folders.here(), rows.now(), key)) {
      while (first.hasGroup() || second.hasGroup()) {
        int order = GroupedRows.compare(first, second);
        List<Row> old = order <= 0 ? first.take() : List.of();
        groups.pair(old, order >= 0 ? second.take() : List.of());
      }
    }
  }

  private static List<Pair> pair(List<Row> old, List<Row> now, Function<Row, String> identity) {
    Map<String, Row> earlier = new LinkedHashMap<>();
    old.forEach(row -> earlier.put(identity.apply(row), row));
    List<Pair> pairs = new ArrayList<>();
    now.forEach(row -> pairs.add(new Pair(earlier.remove(identity.apply(row)), row)));
    earlier.values().forEach(row -> pairs.add(new Pair(row, null)));
    return pairs;
  }

  /** What is done with the rows of one group in both editions. */
  private interface Groups {

    void pair(List<Row> old, List<Row> now);
  }

  /** One row in both editions; one of them may be missing. */
  private record Pair(@Nullable Row old, @Nullable Row now) {

    boolean isSame(Function<Row, String> state) {
      return old != null && now != null && state.apply(old).equals(state.apply(now));
    }

    EditionChange change(Kind kind, Function<Row, String> state) {
      What what = old == null ? What.ADDED : now == null ? What.REMOVED : What.CHANGED;
      return new EditionChange(
          kind,
          what,
          Objects.requireNonNull(now == null ? old : now),
          old == null ? "" : state.apply(old),
          now == null ? "" : state.apply(now));
    }
  }

  /** A report that came or went is told once; of one that is in both, each cell that differs. */
  private record Facts(Consumer<EditionChange> consumer) implements Groups {

    @Override
    public void pair(List<Row> old, List<Row> now) {
      if (old.isEmpty() || now.isEmpty()) {
        Pair report =
            new Pair(old.isEmpty() ? null : old.get(0), now.isEmpty() ? null : now.get(0));
        consumer.accept(report.change(Kind.REPORT, row -> row.get("source")));
        return;
      }
      EditionComparison.pair(old, now, Facts::cell).stream()
          .filter(pair -> !pair.isSame(Facts::figure))
          .forEach(pair -> consumer.accept(pair.change(Kind.FACT, Facts::figure)));
    }

    private static String cell(Row row) {
      return String.join("/", row.get("section"), row.get("category"), row.get("measure"));
    }

    private static String figure(Row row) {
      return row.get("state").equals("number") ? row.get("value") : row.get("state");
    }
  }

  private record Findings(Consumer<EditionChange> consumer) implements Groups {

    @Override
    public void pair(List<Row> old, List<Row> now) {
      EditionComparison.pair(old, now, row -> row.get("finding")).stream()
          .filter(pair -> !pair.isSame(Findings::state))
          .forEach(pair -> consumer.accept(pair.change(Kind.FINDING, Findings::state)));
    }

    private static String state(Row row) {
      String decision = row.get("decision");
      return decision.isEmpty() ? row.get("severity") : decision;
    }
  }
}
