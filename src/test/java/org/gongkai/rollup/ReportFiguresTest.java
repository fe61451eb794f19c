package org.gongkai.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.rollup.RolledUpReport.active;
import static org.gongkai.rollup.RolledUpReport.disputes;
import static org.gongkai.rollup.RolledUpReport.requests;

import org.gongkai.model.CellKey;
import org.gongkai.model.figure.Quantity;
import org.junit.jupiter.api.Test;

class ReportFiguresTest {

  private static final CellKey DENIED = requests("result.denied", "total");

  private static ReportFigures figures(RolledUpReport report) {
    return new KnownForms(RolledUpReport.FORMS).figures(report.build());
  }

  @Test
  void takesABlankForZeroWhereTheColumnAddsUpWithoutIt() {
    ReportFigures figures =
        figures(
            RolledUpReport.of("a", 2023)
                .blankRest()
                .total("result.granted", 3)
                .total("result.total", 3));

    assertThat(figures.find(DENIED)).hasValueSatisfying(sum -> assertThat(sum).isZero());
    assertThat(figures.find(requests("result.partial", "total"))).isPresent();
    assertThat(figures.find(requests("received_new", "total"))).isEmpty();
  }

  @Test
  void takesAPlaceholderForZeroWhereTheRowAddsUpWithoutIt() {
    ReportFigures figures =
        figures(
            RolledUpReport.of("a", 2023)
                .set(disputes("review", "pending"), "/")
                .set(disputes("review", "upheld"), "4")
                .set(disputes("review", "total"), "4"));

    assertThat(figures.find(disputes("review", "pending"))).isPresent();
  }

  @Test
  void keepsABlankUnknownWhereTheColumnDoesNotAddUp() {
    ReportFigures figures =
        figures(
            RolledUpReport.of("a", 2023)
                .blankRest()
                .total("result.granted", 3)
                .total("result.total", 5));

    assertThat(figures.find(DENIED)).isEmpty();
  }

  @Test
  void keepsABlankUnknownBesideAnUnreadableCell() {
    ReportFigures figures =
        figures(
            RolledUpReport.of("a", 2023)
                .blankRest()
                .total("result.granted", 3)
                .set(requests("result.partial", "total"), "若干")
                .total("result.total", 3));

    assertThat(figures.find(DENIED)).isEmpty();
    assertThat(figures.find(requests("result.granted", "total"))).isPresent();
  }

  @Test
  void doesNotBalanceABlankWithABlank() {
    // 3 + ? = 3 + ?: the two may be any equal number
    ReportFigures figures =
        figures(
            RolledUpReport.of("a", 2023)
                .blankRest()
                .total("received_new", 3)
                .total("result.total", 3));

    assertThat(figures.find(requests("carried_in", "total"))).isEmpty();
    assertThat(figures.find(requests("carried_out", "total"))).isEmpty();
  }

  @Test
  void believesTheRowThatContradictsTheColumn() {
    // the column 总计 adds up without 部分公开, but that row has a natural person
    ReportFigures figures =
        figures(
            RolledUpReport.of("a", 2023)
                .set(requests("result.partial", "total"), "")
                .set(requests("result.partial", "natural_person"), "2"));

    assertThat(figures.find(requests("result.partial", "total"))).isEmpty();
  }

  @Test
  void neverTakesABlankForZeroWhereNoEquationSpeaksOfIt() {
    ReportFigures figures =
        figures(RolledUpReport.of("a", 2023).set(active("licensing", "decisions"), ""));

    assertThat(figures.find(active("licensing", "decisions"))).isEmpty();
  }

  @Test
  void hasNoSumOfAGroupWithAnAbsentLine() {
    ReportFigures figures =
        figures(
            RolledUpReport.of("a", 2023)
                .set(requests("result.denied.state_secret", "total"), Quantity.absent()));

    assertThat(figures.find(DENIED)).isEmpty();
  }

  @Test
  void followsTheFormOfEachTable() {
    ReportFigures figures =
        figures(RolledUpReport.of("a", 2023).table("requests", "2019").total("result.other", 8));

    assertThat(figures.find(requests("result.other", "total")))
        .hasValueSatisfying(number -> assertThat(number).isEqualTo("8"));
    assertThat(figures.has(requests("result.other.other", "total"))).isFalse();
    assertThat(figures.has(active("normative_documents", "issued"))).isTrue();
  }
}
