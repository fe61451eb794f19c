package org.gongkai.check.timeliness;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.DistrictCheck;
import org.gongkai.check.context.DistrictContext;
import org.gongkai.check.context.DistrictReview.Substitute;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.model.Cause.Origin;
import org.gongkai.model.Coverage;
import org.gongkai.model.Report;
import org.gongkai.model.Severity;

/** TIM-06: an agency of the roster has handed in nothing; a note as long as it is not due. */
final class Tim06ReportMissing extends Check implements DistrictCheck {

  Tim06ReportMissing() {
    super("TIM-06", Severity.ERROR);
  }

  @Override
  public List<FindingDraft> review(DistrictContext context) {
    return context.expected().stream()
        .filter(Coverage::isMissed)
        .map(coverage -> missing(coverage, context).of(coverage.agency().code()))
        .toList();
  }

  private FindingDraft missing(Coverage coverage, DistrictContext context) {
    Phrase deadline = DistrictContext.date(coverage.due());
    Substitute instead = context.review().substitutes().get(coverage.agency().code());
    boolean isOver = context.isOver(coverage.due());
    if (instead != null) {
      return instead(coverage.year(), deadline, instead)
          .printed(instead.source())
          .weighing(isOver ? severity() : Severity.INFO);
    }
    Optional<Report> old =
        coverage.agency().predecessors().stream()
            .flatMap(code -> Stream.ofNullable(context.review().reports().get(code)))
            .filter(report -> !context.memberReports().contains(report))
            .findFirst();
    if (old.isPresent()) {
      String file = old.get().source();
      return noteOf("predecessor", coverage.year(), deadline, file)
          .printed(file)
          .computed(List.of(old.get().key().agencyCode()))
          .weighing(isOver ? severity() : Severity.INFO)
          .blaming(Origin.UNCLEAR, Phrase.of("origin.predecessor"));
    }
    if (!isOver) {
      return noteOf("not-due", coverage.year(), deadline)
          .weighing(Severity.INFO)
          .blaming(Origin.REPORT, Phrase.of("origin.missing"));
    }
    FindingDraft draft = note(coverage.year(), deadline);
    int strays = context.review().strays();
    return strays == 0
        ? draft.blaming(Origin.REPORT, Phrase.of("origin.missing"))
        : draft.blaming(Origin.UNCLEAR, Phrase.of("origin.strays", strays));
  }

  private FindingDraft instead(int year, Phrase deadline, Substitute instead) {
    if (instead.isAgain()) {
      return noteOf("resent", year, deadline, instead.source(), instead.year())
          .blaming(Origin.REPORT, Phrase.of("origin.resent"));
    }
    Phrase whose =
        Phrase.of("TIM-06.whose", instead.source(), instead.agency().name(), instead.year());
    return noteOf("another", year, deadline, whose)
        .showing(whose)
        .blaming(Origin.REPORT, Phrase.of("origin.another"));
  }
}
