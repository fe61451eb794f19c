package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.gongkai.form.Forms;
import org.gongkai.model.Loading;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.ReadResult;
import org.gongkai.reader.Readers;
import org.gongkai.sample.SampleFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is what its content says; only a name that promises no text tells what was lost. */
class MisnamedFileTest {

  private final Extractor extractor = new Extractor(Forms.national(), SampleFiles.roster(), 2026);

  @ParameterizedTest
  @CsvSource({
    "区住建局2023年报.xlsx, DAMAGED",
    "年报.DOCX, DAMAGED",
    "年报.pdf, DAMAGED",
    "培训通知.txt, NOT_A_REPORT",
    "培训通知, NOT_A_REPORT"
  })
  void mereTextUnderTheNameOfABookIsCalledDamaged(String name, Reason reason) {
    byte[] text = "会议定于周五召开，请带好笔记本。\n".repeat(9).getBytes(StandardCharsets.UTF_8);

    ReadResult.Read read = (ReadResult.Read) new Readers().read(name, text);

    Loading.Rejected rejected =
        (Loading.Rejected) extractor.extract(read.document(), "reports/" + name);
    assertThat(rejected.rejection().reason()).isEqualTo(reason);
  }
}
