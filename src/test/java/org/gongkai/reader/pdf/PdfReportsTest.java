package org.gongkai.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.document.Document;
import org.gongkai.document.Document.Origin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReportsTest {

  @ParameterizedTest
  @ValueSource(strings = {"made-up-2019", "made-up-2021"})
  void everyCellOfAPrintedReportIsReadAcrossItsPages(String name) {
    PdfSampleReport sample = new PdfSampleReport(name);

    Document document = PdfOutline.document(sample.bytes());

    assertThat(document.origin()).isEqualTo(Origin.TEXT);
    assertThat(PdfSampleReport.found(document)).isEqualTo(sample.expected());
  }
}
