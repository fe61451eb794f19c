package org.gongkai.check.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.context.Threshold;
import org.gongkai.check.narrative.Share;
import org.gongkai.check.narrative.Subject;
import org.gongkai.model.Cause.Origin;
import org.gongkai.model.Severity;

/**
 * TXT-07: a percentage of requests or cases is the share of its figure in a total of the text or of
 * the table, whichever fits best.
 */
final class Txt07Shares extends Check implements ReportCheck {

  private static final Threshold POINTS = Threshold.of("TXT-07.points", "0.1");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int SCALE = 6;

  private static final List<Subject> TOTALS =
      List.of(
          Subject.RECEIVED,
          Subject.HANDLED,
          Subject.ANSWERED,
          Subject.REVIEWS,
          Subject.SUITS,
          Subject.REVIEWS_AND_SUITS);

  Txt07Shares() {
    super("TXT-07", Severity.INFO);
  }

  @Override
  public List<Threshold> thresholds() {
    return List.of(POINTS);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    Map<List<BigDecimal>, FindingDraft> notes = new LinkedHashMap<>();
    for (Share share : context.said().shares()) {
      findMiss(share, context)
          .ifPresent(due -> notes.putIfAbsent(List.of(share.percent(), due), note(share, due)));
    }
    return List.copyOf(notes.values());
  }

  /** The nearest that the percentage could be, where it is none of those it could be. */
  private static Optional<BigDecimal> findMiss(Share share, ReportContext context) {
    List<BigDecimal> shares =
        bases(share, context)
            .filter(base -> base.signum() > 0 && base.compareTo(share.part()) >= 0)
            .map(base -> percent(share.part(), base))
            .toList();
    BigDecimal points = context.threshold(POINTS);
    boolean fits =
        shares.stream().anyMatch(due -> due.subtract(share.percent()).abs().compareTo(points) <= 0);
    if (fits || shares.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(nearest(shares, share.percent()).setScale(2, RoundingMode.HALF_UP));
  }

  private FindingDraft note(Share share, BigDecimal due) {
    return note(share.part(), share.percent(), due)
        .figures(share.percent(), due)
        .quoting(share.sentence())
        .blaming(Origin.UNCLEAR, Phrase.of("origin.narrative"));
  }

  private static Stream<BigDecimal> bases(Share share, ReportContext context) {
    Stream<BigDecimal> totals =
        TOTALS.stream()
            .filter(subject -> subject.field() == share.field())
            .flatMap(subject -> Expectation.find(subject, context).stream())
            .flatMap(
                expected -> Stream.concat(Stream.of(expected.due()), expected.accepted().stream()));
    return Stream.concat(share.bases().stream(), totals);
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal base) {
    return part.multiply(HUNDRED).divide(base, SCALE, RoundingMode.HALF_UP);
  }

  private static BigDecimal nearest(List<BigDecimal> shares, BigDecimal percent) {
    return shares.stream()
        .min(Comparator.comparing(due -> due.subtract(percent).abs()))
        .orElseThrow();
  }
}
