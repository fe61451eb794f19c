package org.gongkai.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.model.Letterhead;
import org.gongkai.model.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterheadFileTest {

  @TempDir private Path folder = Path.of("");

  private Letterhead read(String text, String charset) throws Exception {
    Path file =
        Files.writeString(folder.resolve("office.properties"), text, Charset.forName(charset));
    return LetterheadFile.read(file);
  }

  @Test
  void senderContactAndDaysAreReadInUtf8AndInGb18030() throws Exception {
    String text = "sender = 某区政务公开办公室\ncontact=李某，010-12345678\nhand_in=政务邮箱\nreply_days=10\n";
    Letterhead head = new Letterhead("某区政务公开办公室", "李某，010-12345678", "政务邮箱", 10);

    assertThat(read(text, "UTF-8")).isEqualTo(head);
    assertThat(read(text, "GB18030")).isEqualTo(head);
  }

  @Test
  void keysMayBeChinese() throws Exception {
    assertThat(read("发文单位=某区公开办\n反馈天数=5\n", "UTF-8")).isEqualTo(new Letterhead("某区公开办", "", "", 5));
  }

  @Test
  void whatIsLeftOutIsAsUsual() throws Exception {
    assertThat(read("# nothing yet\n", "UTF-8")).isEqualTo(Letterhead.BLANK);
  }

  @ParameterizedTest
  @CsvSource({
    "senders=某办, senders",
    "reply_days=0, reply_days",
    "reply_days=一周, 一周",
    "reply_days=400, 400",
    "sender=甲\\n发文单位=乙, 发文单位"
  })
  void aMisspeltKeyOrAnImpossibleNumberIsRefused(String text, String named) {
    assertThatExceptionOfType(OfficeException.class)
        .isThrownBy(() -> read(text.replace("\\n", "\n"), "UTF-8"))
        .matches(refusal -> refusal.sentence().in(Language.ZH).contains(named));
  }
}
