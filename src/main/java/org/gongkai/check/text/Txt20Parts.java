package org.gongkai.check.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.narrative.Breakdown;
import org.gongkai.model.Cause.Origin;
import org.gongkai.model.Severity;

/** TXT-20: the parts that the text takes a figure apart into do not make it up. */
final class Txt20Parts extends Check implements ReportCheck {

  Txt20Parts() {
    super("TXT-20", Severity.INFO);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    return context.said().breakdowns().stream()
        .filter(parts -> parts.sum().compareTo(parts.claim().figure()) != 0)
        .map(this::note)
        .toList();
  }

  private FindingDraft note(Breakdown parts) {
    String sum =
        parts.parts().stream().map(BigDecimal::toPlainString).collect(Collectors.joining("+"));
    return note(
            Phrase.of("claim." + parts.claim().subject()), parts.claim().figure(), sum, parts.sum())
        .figures(parts.claim().figure(), parts.sum())
        .quoting(parts.claim().sentence())
        .blaming(Origin.UNCLEAR, Phrase.of("origin.narrative"));
  }
}
