package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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

  @Test
  void whatNobodyHasTranslatedStaysAsPrinted() {
    Form form = PRINTED.get("2021");
    Form later =
        new Form(
            "later",
            "虚〔2030〕1号",
            2030,
            null,
            form.tables(),
            form.identities(),
            List.of(),
            List.of(),
            Map.of("自然人", "Citizens"));
    Form english = FormWording.english(new Forms(List.of(form, later), List.of())).get("later");

    assertThat(english.basis()).isEqualTo("虚〔2030〕1号");
    assertThat(english.get("requests").label()).isEqualTo("收到和处理政府信息公开申请情况");
    assertThat(english.cells()).anyMatch(cell -> cell.measureLabel().endsWith(">Citizens"));
    assertThat(english.get("active_disclosure").blocks().get(0).columns().get(0).label())
        .isEqualTo("Issued in the year");
  }

  private static Stream<String> labels(FormCell cell) {
    return Stream.of(cell.sectionLabel(), cell.categoryLabel(), cell.measureLabel(), cell.unit());
  }

  private static String path(FormCell cell) {
    return cell.sectionLabel() + cell.categoryLabel() + cell.measureLabel();
  }
}
