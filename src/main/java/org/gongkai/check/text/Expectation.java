package org.gongkai.check.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.narrative.Subject;
import org.gongkai.form.ReportCells;
import org.gongkai.model.CellKey;

/**
 * What the tables say where the text gives a figure.
 *
 * @param about the cell that the figure stands beside
 * @param cells those that make up the figure
 * @param due their sum
 * @param accepted other figures that are right as well, by another way of counting
 */
public record Expectation(
    CellKey about, List<CellKey> cells, BigDecimal due, List<BigDecimal> accepted) {

  private static final CellKey NEW = ReportCells.requests("received_new");
  private static final CellKey CARRIED_IN = ReportCells.requests("carried_in");
  private static final CellKey TOTAL = ReportCells.requests("result.total");

  /** What makes up the requests on the desk in a year. */
  static final List<CellKey> ON_THE_DESK = List.of(NEW, CARRIED_IN);

  private static final CellKey REVIEWS = ReportCells.cases("review", ReportCells.TOTAL);
  private static final List<CellKey> SUITS =
      List.of(
          ReportCells.cases("litigation_direct", ReportCells.TOTAL),
          ReportCells.cases("litigation_after_review", ReportCells.TOTAL));
  private static final String DOCUMENTS = "normative_documents";

  /** Finds it; empty where a cell is blank or unreadable, so that nothing can be said. */
  static Optional<Expectation> find(Subject subject, ReportContext context) {
    return switch (subject) {
      case RECEIVED -> received(context);
      case FROM_PERSONS -> from(measure -> measure.equals("natural_person"), context);
      case FROM_ORGANISATIONS -> from(measure -> measure.startsWith("org."), context);
      case CARRIED_IN -> of(CARRIED_IN, List.of(CARRIED_IN), context);
      case ANSWERED -> answered(context);
      case HANDLED -> handled(context);
      case CARRIED_OUT -> single(ReportCells.requests("carried_out"), context);
      case NONE_LEFT -> single(ReportCells.requests("carried_out"), context);
      case GRANTED -> single(ReportCells.requests("result.granted"), context);
      case PARTIAL -> single(ReportCells.requests("result.partial"), context);
      case DENIED -> group("result.denied", context);
      case UNAVAILABLE -> group("result.unavailable", context);
      case NOT_HELD ->
          group("result.unavailable", context)
              .flatMap(
                  all ->
                      single(ReportCells.requests("result.unavailable.not_held"), context)
                          .map(one -> one.or(all.due())));
      case NOT_PROCESSED -> group("result.not_processed", context);
      case OTHERWISE -> group("result.other", context);
      case REVIEWS -> single(REVIEWS, context);
      case SUITS -> of(SUITS.get(0), SUITS, context);
      case REVIEWS_AND_SUITS ->
          of(REVIEWS, Stream.concat(Stream.of(REVIEWS), SUITS.stream()).toList(), context);
      case DOCUMENTS_ISSUED ->
          single(ReportCells.disclosure(DOCUMENTS, "issued"), context)
              .or(() -> single(ReportCells.disclosure(DOCUMENTS, "made"), context));
      case DOCUMENTS_REPEALED -> single(ReportCells.disclosure(DOCUMENTS, "repealed"), context);
      case DOCUMENTS_IN_FORCE -> single(ReportCells.disclosure(DOCUMENTS, "in_force"), context);
      case LICENCES -> single(ReportCells.disclosure("licensing", "decisions"), context);
      case PENALTIES -> single(ReportCells.disclosure("penalties", "decisions"), context);
      case COERCIONS -> single(ReportCells.disclosure("coercion", "decisions"), context);
      case FEES -> single(ReportCells.disclosure("fees", "amount"), context);
      case PROCESSING_FEES -> Optional.empty();
    };
  }

  /** Those that came, with or without those that were there. */
  private static Optional<Expectation> received(ReportContext context) {
    return accepted(context).flatMap(all -> with(single(NEW, context), List.of(all)));
  }

  /** Those that came from some, with or without those that were there, or those answered. */
  private static Optional<Expectation> from(Predicate<String> measure, ReportContext context) {
    List<BigDecimal> figures = new ArrayList<>();
    List<CellKey> cells = new ArrayList<>();
    for (CellKey line : List.of(NEW, CARRIED_IN, TOTAL)) {
      List<CellKey> columns =
          context.line(line.section(), line.category()).stream()
              .filter(cell -> measure.test(cell.measure()))
              .toList();
      Optional<BigDecimal> sum = columns.isEmpty() ? Optional.empty() : sum(columns, context);
      if (sum.isEmpty()) {
        return Optional.empty();
      }
      figures.add(sum.get());
      cells.addAll(columns);
    }
    BigDecimal all = figures.get(0).add(figures.get(1));
    List<CellKey> came = cells.subList(0, cells.size() / figures.size());
    return Optional.of(
        new Expectation(came.get(0), came, figures.get(0), List.of(all, figures.get(2))));
  }

  /** Those answered, with or without those that were closed unanswered. */
  private static Optional<Expectation> answered(ReportContext context) {
    List<BigDecimal> others = new ArrayList<>();
    BigDecimal unanswered = BigDecimal.ZERO;
    for (CellKey cell : context.column(ReportCells.REQUESTS, ReportCells.TOTAL)) {
      if (cell.category().startsWith("result.other")) {
        unanswered = unanswered.add(context.number(cell).orElse(BigDecimal.ZERO));
      }
    }
    BigDecimal closed = unanswered;
    context.number(TOTAL).map(total -> total.subtract(closed)).ifPresent(others::add);
    return with(single(TOTAL, context), others);
  }

  /** Those finished, or all that were on the desk. */
  private static Optional<Expectation> handled(ReportContext context) {
    return accepted(context).flatMap(all -> answered(context).map(expected -> expected.or(all)));
  }

  private static Optional<BigDecimal> accepted(ReportContext context) {
    return sum(ON_THE_DESK, context);
  }

  /** The lines of a group of results together. */
  private static Optional<Expectation> group(String category, ReportContext context) {
    List<CellKey> cells =
        context.column(ReportCells.REQUESTS, ReportCells.TOTAL).stream()
            .filter(cell -> cell.category().startsWith(category))
            .toList();
    return cells.isEmpty() ? Optional.empty() : of(cells.get(0), cells, context);
  }

  private static Optional<Expectation> single(CellKey cell, ReportContext context) {
    return of(cell, List.of(cell), context);
  }

  private static Optional<Expectation> of(
      CellKey about, List<CellKey> cells, ReportContext context) {
    return sum(cells, context).map(due -> new Expectation(about, cells, due, List.of()));
  }

  private static Optional<Expectation> with(
      Optional<Expectation> expected, List<BigDecimal> others) {
    return expected.map(one -> new Expectation(one.about, one.cells, one.due, others));
  }

  private Expectation or(BigDecimal other) {
    return new Expectation(
        about, cells, due, Stream.concat(accepted.stream(), Stream.of(other)).toList());
  }

  private static Optional<BigDecimal> sum(List<CellKey> cells, ReportContext context) {
    List<BigDecimal> numbers =
        cells.stream().flatMap(cell -> context.number(cell).stream()).toList();
    return numbers.size() < cells.size()
        ? Optional.empty()
        : numbers.stream().reduce(BigDecimal::add);
  }

  /** Whether a figure in the text is right. */
  boolean allows(BigDecimal figure) {
    return figure.compareTo(due) == 0
        || accepted.stream().anyMatch(other -> other.compareTo(figure) == 0);
  }

  /** Whether one of the two says none and the other some. */
  public boolean denies(BigDecimal figure) {
    return (figure.signum() == 0) != (due.signum() == 0);
  }
}
