package org.gongkai.check.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.context.YearBefore;
import org.gongkai.check.narrative.Growth;
import org.gongkai.check.narrative.Scope;
import org.gongkai.check.narrative.Subject;
import org.gongkai.model.Cause.Origin;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/**
 * TXT-19: what the text says of growth does not fit this year's and last year's tables, by any way
 * of counting; a percentage is right within a unit of its last digit.
 */
final class Txt19Growth extends Check implements ReportCheck {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int SCALE = 4;

  Txt19Growth() {
    super("TXT-19", Severity.INFO);
  }

  /** Two years of a figure. */
  private record Pair(BigDecimal before, BigDecimal now) {

    boolean isComparable(Growth growth) {
      return !growth.inPercent() || before.signum() != 0;
    }

    BigDecimal change(Growth growth) {
      BigDecimal more = now.subtract(before);
      return growth.inPercent()
          ? more.multiply(HUNDRED).divide(before, SCALE, RoundingMode.HALF_UP)
          : more;
    }

    boolean fits(Growth growth) {
      BigDecimal unit =
          growth.inPercent()
              ? BigDecimal.ONE.movePointLeft(growth.change().scale())
              : BigDecimal.ZERO;
      return change(growth).subtract(growth.change()).abs().compareTo(unit) <= 0;
    }
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    return context.said().growths().stream()
        .filter(growth -> growth.isSince(context.year() - 1))
        .filter(growth -> growth.claim().scope() == Scope.OWN)
        .flatMap(growth -> judge(growth, context).stream())
        .toList();
  }

  private Optional<FindingDraft> judge(Growth growth, ReportContext context) {
    Optional<Expectation> now = Expectation.find(growth.claim().subject(), context);
    List<Pair> pairs = now.map(due -> pairs(growth, due, context)).orElse(List.of());
    return pairs.isEmpty() || pairs.stream().anyMatch(pair -> pair.fits(growth))
        ? Optional.empty()
        : Optional.of(note(growth, pairs.get(0), now.orElseThrow().about(), context));
  }

  /** The tables' own figures first. */
  private static List<Pair> pairs(Growth growth, Expectation due, ReportContext context) {
    List<BigDecimal> nows = new ArrayList<>(List.of(due.due()));
    nows.addAll(due.accepted());
    nows.add(growth.claim().figure());
    return befores(growth.claim().subject(), due, context.before()).stream()
        .flatMap(before -> nows.stream().map(now -> new Pair(before, now)))
        .filter(pair -> pair.isComparable(growth))
        .toList();
  }

  private static List<BigDecimal> befores(Subject subject, Expectation due, YearBefore before) {
    Optional<BigDecimal> same = sum(due.cells(), before);
    Stream<BigDecimal> others =
        subject == Subject.RECEIVED || subject == Subject.HANDLED
            ? sum(Expectation.ON_THE_DESK, before).stream()
            : Stream.empty();
    return same.isEmpty() ? List.of() : Stream.concat(same.stream(), others).toList();
  }

  private static Optional<BigDecimal> sum(List<CellKey> cells, YearBefore before) {
    List<BigDecimal> numbers =
        cells.stream().flatMap(cell -> before.number(cell).stream()).toList();
    return numbers.size() < cells.size()
        ? Optional.empty()
        : numbers.stream().reduce(BigDecimal::add);
  }

  private FindingDraft note(Growth growth, Pair pair, CellKey about, ReportContext context) {
    String due = text(pair.change(growth), growth);
    return note(
            Phrase.of("claim." + growth.claim().subject()),
            growth.printed(),
            pair.before(),
            pair.now(),
            due)
        .about(about)
        .printed(growth.change().toPlainString() + (growth.inPercent() ? "%" : ""))
        .computed(List.of(due))
        .quoting(growth.claim().sentence())
        .showing(context, List.of(about))
        .showingBefore(context, about)
        .blaming(Origin.UNCLEAR, Phrase.of("origin.narrative"));
  }

  private static String text(BigDecimal change, Growth growth) {
    return growth.inPercent()
        ? change
                .setScale(Math.max(1, growth.change().scale()), RoundingMode.HALF_UP)
                .toPlainString()
            + "%"
        : change.toPlainString();
  }
}
