package org.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.model.SourceSpan.Evidence;
import org.junit.jupiter.api.Test;

class SourceSpanTest {

  private static final SourceSpan OF_A_PAGE = SourceSpan.table(2).row(7).column(4);
  private static final SourceSpan OF_A_SHEET = SourceSpan.sheet("某局's 表").cell("D9");
  private static final SourceSpan OF_CSV = SourceSpan.line(3).as(Evidence.CELLS).column(4);
  private static final SourceSpan OF_TEXT = SourceSpan.line(3).column(4);
  private static final SourceSpan OF_A_PDF = SourceSpan.page(2).tableInside(1).row(3).column(1);

  @Test
  void isPrintedFromTheOutsideIn() {
    assertThat(Stream.of(OF_A_PAGE, OF_A_SHEET, OF_CSV, OF_A_PDF, SourceSpan.NOWHERE))
        .extracting(SourceSpan::printed)
        .containsExactly(
            "table 2 row 7 column 4",
            "sheet '某局''s 表'!D9",
            "line 3 column 4",
            "page 2 table 1 row 3 column 1",
            "");
  }

  @Test
  void aPartRestsOnTheEvidenceOfTheWhole() {
    assertThat(Stream.of(OF_A_PAGE, OF_A_SHEET, OF_CSV, OF_TEXT, OF_A_PDF))
        .extracting(SourceSpan::evidence)
        .containsExactly(
            Evidence.CELLS, Evidence.CELLS, Evidence.CELLS, Evidence.TEXT, Evidence.PAGE);
  }

  @Test
  void printedAlikeOnOtherEvidenceIsAnotherSpan() {
    assertThat(OF_CSV).isNotEqualTo(OF_TEXT).hasSameHashCodeAs(OF_TEXT);
    assertThat(OF_CSV).isEqualTo(SourceSpan.line(3).as(Evidence.CELLS).column(4));
  }

  @Test
  void isRememberedWithItsEvidence() {
    assertThat(
            Stream.of(
                OF_A_PAGE,
                OF_A_SHEET,
                OF_CSV,
                OF_TEXT,
                OF_A_PDF,
                SourceSpan.NOWHERE,
                SourceSpan.witness("~title"),
                SourceSpan.paragraph(12)))
        .allSatisfy(span -> assertThat(SourceSpan.remembered(span.stored())).isEqualTo(span));
  }

  @Test
  void aRowIsTheCellWithoutItsColumn() {
    assertThat(OF_A_PAGE.withoutColumn()).isEqualTo(SourceSpan.table(2).row(7));
    assertThat(OF_A_SHEET.withoutColumn()).isEqualTo(OF_A_SHEET);
    assertThat(SourceSpan.sheet("表").isSheet()).isTrue();
    assertThat(OF_A_SHEET.isSheet()).isFalse();
  }

  @Test
  void severalPlacesAreEachPrintedOnce() {
    SourceSpan several = SourceSpan.several(List.of(OF_TEXT, OF_A_PAGE, OF_TEXT));

    assertThat(several.printed()).isEqualTo("line 3 column 4; table 2 row 7 column 4");
    assertThat(several.evidence()).isEqualTo(Evidence.TEXT);
  }
}
