package org.gongkai.output.word;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.Comparability;
import org.gongkai.model.CellKey;
import org.gongkai.model.Wording;
import org.gongkai.output.DistrictTotals;
import org.gongkai.rollup.YearChange;

/**
 * The key figures of a district's year in sentences, as offices write them: every figure with its
 * change to last year, in per cent to one place, rates in percentage points. Where two years count
 * differently or come from different agencies, the sentence says so; where they do not compare at
 * all, it is silent.
 */
final class KeyFigures {

  private static final String NONE = "—";

  private final DistrictTotals totals;
  private final Map<CellKey, YearChange> changes;
  private final DistrictRates rates;
  private final Wording words;
  private boolean cautious;

  KeyFigures(
      DistrictTotals totals, Map<CellKey, YearChange> changes, DistrictRates rates, Wording words) {
    this.totals = totals;
    this.changes = Map.copyOf(changes);
    this.rates = rates;
    this.words = words;
  }

  /** A paragraph a subject, and one of caution where some comparison calls for it. */
  List<String> sentences() {
    cautious = false;
    List<String> subjects = List.of(activity(), requests(), results(), disputes());
    return cautious
        ? List.of(
            subjects.get(0), subjects.get(1), subjects.get(2), subjects.get(3), text("caution"))
        : subjects;
  }

  private String activity() {
    return text(
        "activity",
        totals.year(),
        figure("active_disclosure", "normative_documents", "issued"),
        plain(new CellKey("active_disclosure", "normative_documents", "in_force")),
        figure("active_disclosure", "licensing", "decisions"),
        figure("active_disclosure", "penalties", "decisions"),
        figure("active_disclosure", "coercion", "decisions"));
  }

  private String requests() {
    return text(
        "requests",
        request("received_new"),
        request("carried_in"),
        request("result.total"),
        request("carried_out"));
  }

  private String results() {
    return text(
        "results",
        request("result.granted"),
        request("result.partial"),
        request("result.denied"),
        request("result.unavailable"),
        request("result.not_processed"),
        request("result.other"),
        rate("disclosure_rate"));
  }

  private String disputes() {
    return text(
        "disputes",
        figure("review_litigation", "review", "total"),
        plain(new CellKey("review_litigation", "review", "corrected")),
        figure("review_litigation", "litigation_direct", "total"),
        plain(new CellKey("review_litigation", "litigation_direct", "corrected")),
        figure("review_litigation", "litigation_after_review", "total"),
        plain(new CellKey("review_litigation", "litigation_after_review", "corrected")));
  }

  private String request(String category) {
    return figure("requests", category, "total");
  }

  private String figure(String section, String category, String measure) {
    CellKey key = new CellKey(section, category, measure);
    return text("figure", plain(key)) + change(key);
  }

  private String plain(CellKey key) {
    BigDecimal total = totals.total(key);
    return total == null ? NONE : total.toPlainString();
  }

  private String change(CellKey key) {
    YearChange change = changes.get(key);
    if (change == null || change.change() == null) {
      return "";
    }
    cautious |= change.comparable() == Comparability.CAUTION;
    return change.change().signum() == 0 ? text("same") : growth(change);
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
            .map(before -> points(now.get().subtract(before)))
            .orElse("");
    return text("rate", percent(now.get())) + points;
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
