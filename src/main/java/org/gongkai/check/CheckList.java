package org.gongkai.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.check.balance.BalanceChecks;
import org.gongkai.check.cells.CellChecks;
import org.gongkai.check.context.Check;
import org.gongkai.check.disclosure.DisclosureChecks;
import org.gongkai.check.district.DistrictChecks;
import org.gongkai.check.plausibility.PlausibilityChecks;
import org.gongkai.check.structure.StructureChecks;
import org.gongkai.check.text.TextChecks;
import org.gongkai.check.timeliness.TimelinessChecks;
import org.gongkai.check.years.YearChecks;
import org.gongkai.model.Severity;

/** The checks there are, family by family; a new one is named in the list of its family. */
final class CheckList {

  private static final List<Check> ALL =
      Stream.of(
              BalanceChecks.all(),
              DisclosureChecks.all(),
              YearChecks.all(),
              PlausibilityChecks.all(),
              CellChecks.all(),
              StructureChecks.all(),
              DistrictChecks.all(),
              TimelinessChecks.all(),
              TextChecks.all())
          .flatMap(List::stream)
          .sorted(Comparator.comparing(Check::id))
          .toList();

  private static final Map<String, Severity> SEVERITIES =
      ALL.stream().collect(Collectors.toMap(Check::id, Check::severity));

  private CheckList() {}

  /** All checks, by id. */
  static List<Check> all() {
    return ALL;
  }

  /** What the findings of a rule usually weigh. */
  static Severity severity(String check) {
    return Optional.ofNullable(SEVERITIES.get(check)).orElseThrow();
  }

  /** The checks of one kind, by id. */
  static <T> List<T> of(Class<T> kind) {
    return ALL.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The ids of the rules that a report alone cannot be judged by. */
  static List<String> needingOffice() {
    return ALL.stream().filter(Check::needsOffice).map(Check::id).toList();
  }
}
