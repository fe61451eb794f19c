package org.gongkai.reader.word.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.model.Rejection;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.Limits;
import org.gongkai.reader.OfficeFiles;
import org.gongkai.reader.Outline;
import org.gongkai.reader.ReadResult;
import org.gongkai.reader.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Docx files that are locked, broken or made to do harm. */
class DocxHarmTest {

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String cell(String properties, String content) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
  }

  private static Rejection refusal(byte[] bytes) {
    return ((ReadResult.Refused) new Readers().read("a", bytes)).rejection();
  }

  @Test
  void aDocumentUnderAPasswordIsNamedAsSuch() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var out = encryptor.getDataStream(container)) {
        out.write(OfficeFiles.docx(paragraph("甲")));
      }
      container.writeFilesystem(bytes);
    }

    assertThat(refusal(bytes.toByteArray())).isEqualTo(new Rejection(Reason.ENCRYPTED, ""));
  }

  @Test
  void aTruncatedFileIsDamaged() {
    byte[] whole = OfficeFiles.sample("report.docx");

    for (int tenth = 1; tenth < 8; tenth++) {
      byte[] cut = Arrays.copyOf(whole, whole.length * tenth / 10);
      assertThat(new Readers().read("a", cut)).isInstanceOf(ReadResult.Refused.class);
    }
  }

  /** Styles say what is struck out or hidden: without them, more would be read than is seen. */
  @Test
  void aPartThatHasLostItsNameIsDamage() {
    byte[] whole = OfficeFiles.sample("report.docx");
    String content = new String(whole, StandardCharsets.ISO_8859_1);
    whole[content.indexOf("word/styles.xml")] ^= 1;

    assertThat(refusal(whole).reason()).isEqualTo(Reason.DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><document><body/></document>",
        "<document><body>",
        "<document/>",
        ""
      })
  void foreignEntitiesAndBrokenMarkupAreDamage(String main) {
    byte[] file = OfficeFiles.zip(Map.of("word/document.xml", main));

    assertThat(refusal(file).reason()).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void aBombIsRefusedBeforeItUnfolds() {
    Readers readers = new Readers(new Limits(20_000, 1_000, 1_000, 50));
    byte[] long1 = OfficeFiles.docx(paragraph("0".repeat(1_000_000)));
    byte[] aside = OfficeFiles.zip(Map.of("word/document.xml", "<d/>", "x", "0".repeat(1_000_000)));
    byte[] many = OfficeFiles.docx("<w:p/>".repeat(1_001));

    for (byte[] bomb : List.of(long1, aside, many)) {
      assertThat(readers.read("a", bomb))
          .isInstanceOfSatisfying(
              ReadResult.Refused.class,
              refused -> assertThat(refused.rejection().reason()).isEqualTo(Reason.TOO_COMPLEX));
    }
  }

  @Test
  void depthAndHugeSpansDoNoHarm() {
    String deep = "<w:sdt><w:sdtContent>".repeat(10_000) + "</w:sdtContent></w:sdt>".repeat(10_000);
    String wide =
        cell("<w:gridSpan w:val='999999999'/>", paragraph("a")) + cell("", paragraph("b"));

    assertThat(refusal(OfficeFiles.docx(deep)).reason()).isEqualTo(Reason.DAMAGED);
    assertThat(Outline.of(OfficeFiles.docx("<w:tbl><w:tr>" + wide + "</w:tr></w:tbl>")))
        .containsExactly("[a ¦ b]");
  }
}
