package org.gongkai.output.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gongkai.model.Agency;
import org.gongkai.model.CellKey;
import org.gongkai.model.Coverage;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Role;
import org.gongkai.model.Roster;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.TableFile;
import org.gongkai.rollup.CellLevel;
import org.jspecify.annotations.Nullable;

/**
 * A table that is told column by column, each with what stands in it: header, data package,
 * dictionary and rows all come from that one list. Columns that many files share are the same in
 * all.
 *
 * <p>With {@code role} and {@code counted} every file that names agencies tells their part in the
 * district's sums: whoever adds up or counts keeps the rows that are counted, or has the district's
 * own published sum among its parts.
 *
 * @param <R> what a row is made of
 */
abstract class RowTable<R> implements TableFile {

  private final String name;
  private final List<String> key;
  private final List<CsvColumn> columns = new ArrayList<>();
  private final List<Cell<R>> cells = new ArrayList<>();
  private Supplier<List<CsvColumn>> formColumns = List::of;
  private Function<R, List<@Nullable BigDecimal>> formCells = row -> List.of();
  private int formPlace;

  /** What a row has in a column; null for nothing. */
  interface Cell<R> {
    @Nullable Object of(R row);
  }

  RowTable(String name, String... key) {
    this.name = name;
    this.key = List.of(key);
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final List<String> key() {
    return key;
  }

  @Override
  public final List<CsvColumn> columns() {
    List<CsvColumn> all = new ArrayList<>(columns);
    all.addAll(formPlace, formColumns.get());
    return List.copyOf(all);
  }

  /** Hands out what the rows are made of, in their order. */
  abstract void forEach(EditionSource edition, Consumer<R> rows);

  /** The same of a table that depends on the files of this edition and the one before. */
  void forEach(EditionSource edition, Folders folders, Consumer<R> rows) throws IOException {
    forEach(edition, rows);
  }

  @Override
  public final void write(EditionSource edition, CsvRows rows) {
    forEach(edition, row -> rows.row(cells(row)));
  }

  @Override
  public final void write(EditionSource edition, Folders folders, CsvRows rows) throws IOException {
    forEach(edition, folders, row -> rows.row(cells(row)));
  }

  private @Nullable Object[] cells(R row) {
    List<@Nullable BigDecimal> ofForms = formCells.apply(row);
    @Nullable Object[] all = new Object[cells.size() + ofForms.size()];
    for (int i = 0; i < cells.size(); i++) {
      all[i < formPlace ? i : i + ofForms.size()] = cells.get(i).of(row);
    }
    for (int i = 0; i < ofForms.size(); i++) {
      all[formPlace + i] = ofForms.get(i);
    }
    return all;
  }

  final RowTable<R> add(CsvColumn column, Cell<R> cell) {
    columns.add(column);
    cells.add(cell);
    return this;
  }

  /** A column for each cell of the forms there are when the table is written. */
  final void addFormCells(
      Supplier<List<CsvColumn>> ofForms, Function<R, List<@Nullable BigDecimal>> figures) {
    formPlace = columns.size();
    formColumns = ofForms;
    formCells = figures;
  }

  /** {@code district,agency_code,agency,agency_type}. */
  final void addAgency(Function<R, Agency> agency) {
    addName(agency);
    add(CsvColumn.text("agency_type"), row -> agency.apply(row).type());
  }

  /** {@code district,agency_code,agency}. */
  final void addName(Function<R, Agency> agency) {
    addDistrict(row -> agency.apply(row).district());
    add(CsvColumn.text("agency_code").always(), row -> agency.apply(row).code());
    add(CsvColumn.text("agency").always(), row -> agency.apply(row).name());
  }

  final void addDistrict(Cell<R> district) {
    add(CsvColumn.text("district").always(), district);
  }

  final void addYear(Cell<R> year) {
    add(CsvColumn.year("year").always(), year);
  }

  /** {@code section,category,measure}. */
  final void addCodes(Function<R, CellKey> cell) {
    add(CsvColumn.text("section").always(), row -> cell.apply(row).section());
    add(CsvColumn.text("category").always(), row -> cell.apply(row).category());
    add(CsvColumn.text("measure").always(), row -> cell.apply(row).measure());
  }

  /** The same of rows that may be about no cell; the file has its own sentences on them. */
  final void addSomeCodes(Function<R, CellKey> cell) {
    add(CsvColumn.text("section").inFile(name), row -> cell.apply(row).section());
    add(CsvColumn.text("category").inFile(name), row -> cell.apply(row).category());
    add(CsvColumn.text("measure").inFile(name), row -> cell.apply(row).measure());
  }

  final void addLabels(Cell<R> section, Cell<R> category, Cell<R> measure) {
    add(CsvColumn.text("section_label").always(), section);
    add(CsvColumn.text("category_label").always(), category);
    add(CsvColumn.text("measure_label").always(), measure);
  }

  /** What a cell is made of. */
  final void addLevel(Function<R, CellLevel> level) {
    add(
        CsvColumn.text("level").oneOf(CellLevel.values()).inFile("cell"),
        row -> level.apply(row).code());
  }

  /** {@code role,counted} of rows that are all an agency's. */
  final void addRole(Function<R, Agency> agency, Predicate<R> counted) {
    addRole(CsvColumn.flag("counted"), agency, counted);
  }

  /** The same, where the file has its own sentence on what is counted. */
  final void addOwnRole(Function<R, Agency> agency, Predicate<R> counted) {
    addRole(CsvColumn.flag("counted").inFile(name), agency, counted);
  }

  private void addRole(CsvColumn column, Function<R, Agency> agency, Predicate<R> counted) {
    add(CsvColumn.text("role").oneOf(Role.values()), row -> agency.apply(row).role().code());
    add(column, counted::test);
  }

  /** The same of rows that may be no agency's; these have no role and do not count. */
  final void addSomeRole(CsvColumn column, SomeAgency<R> agency, Predicate<R> counted) {
    add(
        CsvColumn.text("role").among(Role.values()),
        row -> {
          Agency of = agency.of(row);
          return of == null ? "" : of.role().code();
        });
    add(column, counted::test);
  }

  /** Whose a row is, or null where it is no agency's. */
  interface SomeAgency<R> {
    @Nullable Agency of(R row);
  }

  /** The agency of a code; null without one, and for a code that is not on the roster. */
  static @Nullable Agency find(Roster roster, @Nullable String code) {
    return code == null ? null : roster.find(code).orElse(null);
  }

  static String name(@Nullable Agency agency) {
    return agency == null ? "" : agency.name();
  }

  /** Whether an agency is among those that are summed for a year. */
  static boolean isExpected(@Nullable Agency agency, @Nullable Integer year) {
    return agency != null && year != null && agency.isExpectedIn(year);
  }

  /** The reports that the sums are made of. */
  static Set<ReportKey> counted(EditionSource edition) {
    return edition.coverage().stream()
        .filter(RowTable::isCounted)
        .map(coverage -> new ReportKey(coverage.agency().code(), coverage.year()))
        .collect(Collectors.toUnmodifiableSet());
  }

  static boolean isCounted(Coverage coverage) {
    return coverage.status() == Coverage.Status.RECEIVED;
  }
}
