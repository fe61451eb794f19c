package org.gongkai.output.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.model.Agency;
import org.gongkai.model.Coverage;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Role;
import org.gongkai.model.Roster;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.edition.EditionSource;
import org.jspecify.annotations.Nullable;

/**
 * The columns {@code role} and {@code counted}, with which every file that names agencies tells
 * their part in the district's sums: whoever adds up or counts keeps the rows that are counted, or
 * has the district's own published sum among its parts.
 */
final class SumColumns {

  private static final CsvColumn ROLE = CsvColumn.text("role");
  private static final CsvColumn COUNTED = CsvColumn.flag("counted");

  private SumColumns() {}

  /** For files whose every row is about an agency's report of a year. */
  static List<CsvColumn> ofReports(CsvColumn... own) {
    return CommonColumns.join(
        CommonColumns.AGENCY, List.of(CommonColumns.YEAR), List.of(own), ofEveryRow());
  }

  /** The first cells of such a row. */
  static CsvRows begin(CsvRows rows, Coverage coverage) {
    return CommonColumns.agency(rows, coverage.agency()).year(coverage.year());
  }

  /** The last cells of such a row. */
  static void end(CsvRows rows, Coverage coverage) {
    write(rows, coverage.agency(), isCounted(coverage)).end();
  }

  /** For files whose every row is an agency's. */
  static List<CsvColumn> ofEveryRow() {
    return List.of(ROLE.oneOf(CommonColumns.words(Role.values())), COUNTED);
  }

  /** The same, where the file has its own sentence on what is counted. */
  static List<CsvColumn> ofEveryRow(String file) {
    return List.of(ROLE.oneOf(CommonColumns.words(Role.values())), COUNTED.inFile(file));
  }

  /** For files with rows that are no agency's; these have no role and do not count. */
  static List<CsvColumn> ofSomeRows() {
    return List.of(ROLE.among(CommonColumns.words(Role.values())), COUNTED);
  }

  /** The same, where the file has its own sentence on what is counted. */
  static List<CsvColumn> ofSomeRows(String file) {
    return List.of(ROLE.among(CommonColumns.words(Role.values())), COUNTED.inFile(file));
  }

  static CsvRows write(CsvRows rows, Agency agency, boolean counted) {
    return rows.text(agency.role().code()).flag(counted);
  }

  /** Of an agency that may be none. */
  static CsvRows write(CsvRows rows, Roster roster, @Nullable String code, boolean counted) {
    String role =
        code == null ? "" : roster.find(code).map(agency -> agency.role().code()).orElse("");
    return rows.text(role).flag(counted);
  }

  /** Whether the roster has the agency among those that are summed for a year. */
  static boolean isExpected(Roster roster, @Nullable String code, @Nullable Integer year) {
    return code != null
        && year != null
        && roster.find(code).filter(agency -> agency.isExpectedIn(year)).isPresent();
  }

  /** The reports that the sums are made of. */
  static Set<ReportKey> counted(EditionSource edition) {
    return edition.coverage().stream()
        .filter(SumColumns::isCounted)
        .map(coverage -> new ReportKey(coverage.agency().code(), coverage.year()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether an expected report is in the sums. */
  static boolean isCounted(Coverage coverage) {
    return coverage.status() == Coverage.Status.RECEIVED;
  }
}
