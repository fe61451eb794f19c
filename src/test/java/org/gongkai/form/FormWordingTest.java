package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What office files in English say instead of what the law prints. */
class FormWordingTest {

  private static final Forms PRINTED = Forms.national();
  private static final Forms ENGLISH = FormWording.english(PRINTED);

  @Test
  void everyLabelIsTranslatedAndNoCellIsLost() {
    assertThat(ENGLISH.all()).hasSameSizeAs(PRINTED.all());
    for (int i = 0; i < PRINTED.all().size(); i++) {
      List<FormCell> english = ENGLISH.all().get(i).cells();
      assertThat(english)
          .extracting(FormCell::key)
          .isEqualTo(PRINTED.all().get(i).cells().stream().map(FormCell::key).toList());
      assertThat(english.stream().flatMap(FormWordingTest::labels))
          .allMatch(label -> label.chars().allMatch(c -> c < 128));
      assertThat(english.stream().map(FormWordingTest::path)).doesNotHaveDuplicates();
    }
  }

  @Test
  void headingsReadAsInEnglish() {
    Table table = ENGLISH.get("2021").get("requests");
    assertThat(table.heading()).isEqualTo("3. Requests received and answered");
    assertThat(PRINTED.get("2021").get("requests").heading()).isEqualTo("三、收到和处理政府信息公开申请情况");
  }

  private static Stream<String> labels(FormCell cell) {
    return Stream.of(cell.sectionLabel(), cell.categoryLabel(), cell.measureLabel(), cell.unit());
  }

  private static String path(FormCell cell) {
    return cell.sectionLabel() + cell.categoryLabel() + cell.measureLabel();
  }
}
