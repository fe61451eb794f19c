package org.gongkai.job.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.check.Explanations;
import org.gongkai.check.FindingOrder;
import org.gongkai.form.Forms;
import org.gongkai.job.request.Selection;
import org.gongkai.job.settle.Coverages;
import org.gongkai.model.Answers;
import org.gongkai.model.Coverage;
import org.gongkai.model.Finding;
import org.gongkai.model.Slip;
import org.gongkai.model.wording.Language;
import org.jspecify.annotations.Nullable;

/** What an edition says of the reports: what is expected, what was found, what is asked back. */
record StoredReviews(EditionCut cut, Forms forms, DistrictFindings findings, Coverages coverages) {

  private static final Comparator<Coverage> BY_REPORT =
      Comparator.comparing((Coverage coverage) -> coverage.agency().code())
          .thenComparing(Coverage::year);

  /** The same of a part. */
  StoredReviews of(EditionCut part) {
    return new StoredReviews(part, forms, findings, coverages);
  }

  void forEachFinding(Consumer<Finding> consumer) {
    Comparator<Finding> order = new FindingOrder(forms);
    for (String district : cut.districtsOfFindings()) {
      findings.ofDistrict(district).stream().filter(this::isIn).sorted(order).forEach(consumer);
    }
  }

  private boolean isIn(Finding finding) {
    Selection selection = cut.selection();
    @Nullable Integer year = finding.year();
    return selection.holdsAgency(finding.agencyCode())
        && (year == null || selection.holdsYear(year));
  }

  List<Coverage> coverage() {
    List<Coverage> all = new ArrayList<>();
    for (String district : cut.districts()) {
      coverages.ofDistrict(district, findings.ofDistrict(district)).values().forEach(all::addAll);
    }
    all.removeIf(coverage -> !isIn(coverage));
    all.sort(
        Comparator.comparing((Coverage coverage) -> coverage.agency().district())
            .thenComparing(BY_REPORT));
    return all;
  }

  void forEachSlip(Language language, Answers answers, Consumer<Slip> consumer) {
    Explanations explanations = new Explanations(forms, language);
    for (String district : cut.districts()) {
      List<Finding> ofDistrict = findings.ofDistrict(district);
      Slips slips = new Slips(explanations, ofDistrict, answers);
      coverages.ofDistrict(district, ofDistrict).values().stream()
          .flatMap(List::stream)
          .filter(this::isIn)
          .sorted(BY_REPORT)
          .map(slips::of)
          .forEach(consumer);
    }
  }

  private boolean isIn(Coverage coverage) {
    return cut.selection().holdsYear(coverage.year())
        && cut.selection().holdsAgency(coverage.agency().code());
  }
}
