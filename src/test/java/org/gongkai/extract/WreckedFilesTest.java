package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.gongkai.form.Forms;
import org.gongkai.model.Agency;
import org.gongkai.model.Loading;
import org.gongkai.model.Rejection;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.model.Role;
import org.gongkai.model.Roster;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that cannot be opened are booked under whoever their name names. */
class WreckedFilesTest {

  private final Extractor extractor =
      new Extractor(
          Forms.national(),
          new Roster(List.of(agency("A1", "云岫区财政局"), agency("A2", "云岫区水利局"))),
          2026);

  @ParameterizedTest
  @CsvSource({
    "EMPTY_FILE, reports/2024/区财政局2024年报.html, A1, 2024",
    "DAMAGED, reports/云岫区水利局2024年度报告.docx, A2, 2024",
    "DAMAGED, reports/云岫区水利局年度报告.docx, ,",
    "DAMAGED, reports/2024年度报告.docx, ,",
    "UNSUPPORTED_FORMAT, reports/2024/区财政局2024年年度报告(1).ofd, A1, 2024",
    "UNSUPPORTED_FORMAT, reports/2024/区财政局2024年报解读.mp4, ,",
    "UNSUPPORTED_FORMAT, reports/2024/区财政局2024年合影.png, ,"
  })
  void theNameTellsWhoHandedItIn(Reason reason, String path, String agency, Integer year) {
    Loading loading = extractor.refuse("unknown", new Rejection(reason, ""), path);

    assertThat(loading)
        .isEqualTo(
            new Loading.Rejected("unknown", new Rejection(reason, ""), agency, year, List.of()));
  }

  private static Agency agency(String code, String name) {
    return new Agency(
        code,
        name,
        "云岫区",
        "department",
        List.of(),
        null,
        null,
        Role.MEMBER,
        List.of(),
        null,
        null,
        Set.of());
  }
}
