package org.gongkai.output.word;

import static org.gongkai.form.ReportCells.CASE_GROUPS;
import static org.gongkai.form.ReportCells.CORRECTED;
import static org.gongkai.form.ReportCells.DECISIONS;
import static org.gongkai.form.ReportCells.IN_FORCE;
import static org.gongkai.form.ReportCells.ISSUED;
import static org.gongkai.form.ReportCells.TOTAL;
import static org.gongkai.form.ReportCells.cases;
import static org.gongkai.form.ReportCells.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Comparability;
import org.gongkai.form.Form;
import org.gongkai.form.ReportCells;
import org.gongkai.form.RequestRoles;
import org.gongkai.form.RequestRoles.Part;
import org.gongkai.model.CellKey;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.sums.DistrictTotals;
import org.gongkai.rollup.years.ComparisonCaveat;
import org.gongkai.rollup.years.YearChange;

/**
 * The key figures of a district's year in sentences, as offices write them: every figure with its
 * change to last year, in per cent to one place, rates in percentage points. Only figures that
 * count the same and come from the same agencies are compared: anything else might tell of a rise
 * where there was a fall. A sentence ahead of them says which are not compared, and why.
 */
final class KeyFigures {

  private static final String NONE = "—";

  /** Why two years are not compared although the same agencies are in both. */
  private static final String COUNTED = "counted";

  /** What the disclosure rate is made of. */
  private static final List<String> RATED =
      List.of(ReportCells.ANSWERED, ReportCells.GRANTED, ReportCells.PARTIAL);

  private final DistrictTotals totals;
  private final Map<CellKey, YearChange> changes;
  private final DistrictRates rates;
  private final List<Part> outcomes;
  private final Wording words;
  private final List<YearChange> compared = new ArrayList<>();
  private final List<YearChange> withheld = new ArrayList<>();

  KeyFigures(
      DistrictTotals totals,
      Map<CellKey, YearChange> changes,
      DistrictRates rates,
      Form form,
      Wording words) {
    this.totals = totals;
    this.changes = Map.copyOf(changes);
    this.rates = rates;
    outcomes = RequestRoles.of(form).outcomes();
    this.words = words;
  }

  /** A paragraph a subject, ahead of them one that says what is not compared. */
  List<String> sentences() {
    compared.clear();
    withheld.clear();
    List<String> subjects = List.of(activity(), requests(), results(), disputes());
    return withheld.isEmpty()
        ? subjects
        : Stream.concat(Stream.of(reason()), subjects.stream()).toList();
  }

  private String reason() {
    SortedSet<String> reasons =
        withheld.stream().map(KeyFigures::reason).collect(Collectors.toCollection(TreeSet::new));
    boolean isOfAll = compared.isEmpty() && reasons.size() == 1 && !reasons.contains(COUNTED);
    return isOfAll
        ? text("apart." + reasons.first())
        : text(
            "apart.some",
            reasons.stream()
                .map(reason -> text("apart.some." + reason))
                .collect(Collectors.joining(text("apart.some.next"))));
  }

  private static String reason(YearChange change) {
    return change.ofOtherAgencies().map(ComparisonCaveat::code).orElse(COUNTED);
  }

  private String activity() {
    return text(
        "activity",
        totals.year(),
        figure(disclosure(ReportCells.NORMATIVE_DOCUMENTS, ISSUED)),
        plain(disclosure(ReportCells.NORMATIVE_DOCUMENTS, IN_FORCE)),
        figure(disclosure("licensing", DECISIONS)),
        figure(disclosure("penalties", DECISIONS)),
        figure(disclosure("coercion", DECISIONS)));
  }

  private String requests() {
    return text(
        "requests",
        request(ReportCells.RECEIVED),
        request(ReportCells.CARRIED_IN),
        request(ReportCells.ANSWERED),
        request(ReportCells.CARRIED_OUT));
  }

  private String results() {
    return text(
        "results",
        outcomes.stream().map(this::outcome).collect(Collectors.joining(text("outcome.next"))),
        rate("disclosure_rate"));
  }

  /** An outcome in the words of such sentences, or as its form calls it. */
  private String outcome(Part outcome) {
    String key = "outcome." + outcome.code();
    String figure = request(outcome.code());
    return words.has(key) ? text(key, figure) : text("outcome", outcome.label(), figure);
  }

  private String disputes() {
    return text(
        "disputes",
        CASE_GROUPS.stream()
            .flatMap(
                group -> Stream.of(figure(cases(group, TOTAL)), plain(cases(group, CORRECTED))))
            .toArray());
  }

  private String request(String category) {
    return figure(ReportCells.requests(category));
  }

  private String figure(CellKey key) {
    return text("figure", plain(key)) + change(key);
  }

  private String plain(CellKey key) {
    BigDecimal total = totals.total(key);
    return total == null ? NONE : total.toPlainString();
  }

  private String change(CellKey key) {
    YearChange change = changes.get(key);
    if (change == null || change.change() == null || !isPlain(change)) {
      return "";
    }
    return change.change().signum() == 0 ? text("same") : growth(change);
  }

  /** Whether two years may be set side by side without a word; remembered for the reason. */
  private boolean isPlain(YearChange change) {
    boolean isPlain = change.comparable() == Comparability.YES;
    (isPlain ? compared : withheld).add(change);
    return isPlain;
  }

  private String growth(YearChange change) {
    BigDecimal percent = change.changePercent();
    if (percent == null) {
      return text("before", change.previousValue().toPlainString());
    }
    String size = percent.abs().setScale(1, RoundingMode.HALF_UP).toPlainString();
    return text(percent.signum() > 0 ? "more" : "less", size);
  }

  private String rate(String indicator) {
    Optional<BigDecimal> now = rates.find(totals.year(), indicator);
    if (now.isEmpty()) {
      return NONE;
    }
    String points =
        rates
            .find(totals.year() - 1, indicator)
            .filter(before -> RATED.stream().allMatch(this::isPlain))
            .map(before -> points(now.get().subtract(before)))
            .orElse("");
    return text("rate", percent(now.get())) + points;
  }

  private boolean isPlain(String category) {
    YearChange change = changes.get(ReportCells.requests(category));
    return change != null && isPlain(change);
  }

  private String points(BigDecimal change) {
    if (change.signum() == 0) {
      return text("same");
    }
    return text(change.signum() > 0 ? "points.more" : "points.less", percent(change.abs()));
  }

  private static String percent(BigDecimal fraction) {
    return fraction.movePointRight(2).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  private String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }
}
