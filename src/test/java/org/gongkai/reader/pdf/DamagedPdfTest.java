package org.gongkai.reader.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.gongkai.model.Rejection.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedPdfTest {

  private static DrawnPdf pdf() {
    return new DrawnPdf()
        .page()
        .table(50, new double[] {50, 100, 150}, List.of(List.of("a", "1"), List.of("b", "2")));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 0.9, 0.99})
  void halfAFileIsDamagedThoughItOpens(double share) {
    byte[] bytes = pdf().bytes();

    assertThat(PdfOutline.rejection(Arrays.copyOf(bytes, (int) (bytes.length * share))).reason())
        .isEqualTo(Reason.DAMAGED);
  }

  @Test
  void whatFollowsTheEndDoesNoHarm() {
    byte[] bytes = pdf().bytes();

    assertThat(PdfOutline.of(PdfOutline.document(Arrays.copyOf(bytes, bytes.length + 3_000))))
        .containsExactly("[a ¦ 1 / b ¦ 2]");
  }

  @Test
  void aChangedByteInAPackedPageIsNoticed() {
    byte[] bytes = pdf().bytes();
    String text = new String(bytes, ISO_8859_1);
    int stream = text.indexOf("stream\r\n", text.indexOf("/FlateDecode"));
    bytes[stream + 20] ^= 4;

    assertThat(PdfOutline.rejection(bytes).reason()).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void aFileUnderAPasswordIsNamedAsSuch() {
    assertThat(PdfOutline.rejection(pdf().protect("secret").bytes()).reason())
        .isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void aFileProtectedFromChangesOnlyIsRead() {
    assertThat(PdfOutline.of(pdf().protect(""))).containsExactly("[a ¦ 1 / b ¦ 2]");
  }

  @Test
  void tooManyPagesAreRefused() {
    DrawnPdf pdf = new DrawnPdf();
    for (int page = 0; page <= 300; page++) {
      pdf.page();
    }

    assertThat(PdfOutline.rejection(pdf.bytes()).reason()).isEqualTo(Reason.TOO_COMPLEX);
  }
}
