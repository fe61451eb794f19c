package org.gongkai.reader.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.reader.Books.row;
import static org.gongkai.reader.Books.utf8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.Books;
import org.gongkai.reader.Limits;
import org.gongkai.reader.Outline;
import org.gongkai.reader.ReadResult;
import org.gongkai.reader.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileWorkbookTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private static final String OPEN =
      "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>";

  private static final String CLOSE = "</sheetData></worksheet>";

  private static byte[] small(Books.Kind kind) {
    return kind.sheet(sheet -> row(sheet, "A1", "规章", 1));
  }

  /** A workbook whose only sheet is replaced. */
  private static byte[] withSheet(String markup) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(small(Books.Kind.XLSX)))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    }
    parts.put(SHEET, utf8(markup));
    return Books.zip(parts);
  }

  @Test
  void rowsOfNothingCostNothing() throws IOException {
    String rows = "<row ht='15'><c/><c s='0'/></row>".repeat(300_000);
    String last = "<row><c t='inlineStr'><is><t>规章</t></is></c><c><v>1</v></c></row>";

    assertThat(Outline.of(withSheet(OPEN + rows + last + CLOSE)))
        .containsExactly("## 表二", "[规章 ¦ 1]");
  }

  @Test
  void moreCellsThanAnyReportHasAreRefused() throws IOException {
    String row = "<row>" + "<c><v>1</v></c>".repeat(1_000) + "</row>";

    assertThat(Outline.refusal(withSheet(OPEN + row.repeat(201) + CLOSE)))
        .isEqualTo(Reason.TOO_COMPLEX);
  }

  @Test
  void oneCellAtEachEndOfASheetIsRefused() throws IOException {
    StringBuilder all = new StringBuilder();
    for (int row = 1; row < 20; row++) {
      String cells = "<c r='A%d'><v>1</v></c><c r='XFD%d'><v>1</v></c>".formatted(row, row);
      all.append("<row>").append(cells).append("</row>");
    }

    assertThat(Outline.refusal(withSheet(OPEN + all + CLOSE))).isEqualTo(Reason.TOO_COMPLEX);
  }

  @Test
  void aBombIsRefusedBeforeItIsUnpacked() throws IOException {
    byte[] bomb = withSheet(OPEN + " ".repeat(1_100_000) + CLOSE);
    Readers readers = new Readers(new Limits(100_000, 1_000, 1_000, 50));

    ReadResult result = readers.read("any", bomb);

    assertThat(bomb).hasSizeLessThan(10_000);
    assertThat(((ReadResult.Refused) result).rejection().reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void entitiesOfASheetAreNotFollowed() throws IOException {
    String doctype = "<!DOCTYPE worksheet [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>";
    String cell = "<row><c t='inlineStr'><is><t>&a;</t></is></c></row>";

    assertThat(Outline.refusal(withSheet(doctype + OPEN + cell + CLOSE))).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void aFormulaSavedWithoutItsValueIsNoNumberAndNotBlank() throws IOException {
    String cells = "<row><c t='str'><f>A9</f></c><c><f>SUM(B1:B9)</f></c><c><v>1</v></c></row>";

    assertThat(Outline.of(withSheet(OPEN + cells + CLOSE)))
        .containsExactly("## 表二", "[=SUM(B1:B9) ¦ 1]");
  }

  @Test
  void mergedCellsThatOverlapMoveNoFigure() throws IOException {
    String cells = "<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c><c><v>4</v></c></row>";
    String merged = "<mergeCells><mergeCell ref='A1:B1'/><mergeCell ref='B1:C1'/></mergeCells>";

    assertThat(Outline.of(withSheet((OPEN + cells + CLOSE).replace("</w", merged + "</w"))))
        .containsExactly("## 表二", "[1 ¦ 3 ¦ 4]");
  }

  @ParameterizedTest
  @EnumSource
  void aTruncatedBookIsDamaged(Books.Kind kind) {
    byte[] book = small(kind);

    assertThat(Outline.refusal(Arrays.copyOf(book, book.length * 2 / 3))).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void aBookBehindAPasswordSaysSo() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream data = encryptor.getDataStream(files)) {
        data.write(small(Books.Kind.XLSX));
      }
      files.writeFilesystem(out);
    }

    assertThat(Outline.refusal(out.toByteArray())).isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void anOldBookBehindAPasswordSaysSo() {
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    byte[] book;
    try {
      book = small(Books.Kind.XLS);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }

    assertThat(Outline.refusal(book)).isEqualTo(Reason.ENCRYPTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r='2147483646' hidden='1'><c><v>1</v></c></row>",
        "<row><c r='FXSHRXW1'><v>1</v></c></row>"
      })
  void nothingLiesBeyondASheet(String row) throws IOException {
    assertThat(Outline.refusal(withSheet(OPEN + row + CLOSE))).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void aLongTextThatManyCellsShareCountsInEachOfThem() {
    byte[] book =
        Books.Kind.XLSX.sheet(
            sheet -> {
              for (int row = 1; row <= 800; row++) {
                row(sheet, "A" + row, "规".repeat(30_000));
              }
            });

    assertThat(Outline.refusal(book)).isEqualTo(Reason.TOO_COMPLEX);
  }
}
