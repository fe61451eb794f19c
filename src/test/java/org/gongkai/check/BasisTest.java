package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.check.context.Check;
import org.gongkai.form.Forms;
import org.gongkai.model.Severity;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a letter to an agency says of a finding: the rule of its year, and nothing of the program.
 */
class BasisTest {

  private static final Wording WORDS = new Wording(Checks.BUNDLE, Language.ZH);
  private static final String OF_2019 = "国办公开办函〔2019〕60号";
  private static final String OF_2021 = "国办公开办函〔2021〕30号";

  /** What is the office's own work, or talk of machines. */
  private static final Pattern NO_BUSINESS =
      Pattern.compile("程序|系统|运行|移走|移至文件夹|放入|名录中|role|consolidated|催报|收文记录|input/");

  /** About the district, an agency that is not expected, or a file that nobody can tell one by. */
  private static final Set<String> NOT_FOR_AGENCIES =
      Set.of("ROL-01", "ROL-03", "ROL-04", "STR-03", "STR-21");

  private final Basis basis = new Basis(Forms.national(), WORDS);

  @ParameterizedTest
  @ValueSource(ints = {2019, 2020})
  void reportsOfTheFirstTwoYearsRestOnTheNoticeOf2019(int year) {
    assertThat(basis.of("SUM-01", year)).contains(OF_2019);
    assertThat(CheckList.all()).allSatisfy(check -> assertNot(check, year, OF_2021));
  }

  @ParameterizedTest
  @ValueSource(ints = {2021, 2025})
  void laterReportsRestOnTheNoticeOf2021(int year) {
    assertThat(basis.of("SUM-01", year)).contains(OF_2021);
    assertThat(CheckList.all()).allSatisfy(check -> assertNot(check, year, OF_2019));
  }

  /** That a file is no report at all is said of every year by both. */
  private void assertNot(Check check, int year, String notice) {
    if (!check.id().equals("STR-05")) {
      assertThat(basis.of(check.id(), year)).as(check.id()).doesNotContain(notice);
    }
  }

  @Test
  void whatAnAgencyIsAskedForIsItsOwnToDo() {
    for (Check check : CheckList.all()) {
      if (check.severity() != Severity.INFO && !NOT_FOR_AGENCIES.contains(check.id())) {
        assertThat(demands(check.id())).as(check.id()).noneMatch(NO_BUSINESS.asPredicate());
        assertThat(texts(check.id(), ".message"))
            .as(check.id())
            .noneMatch(NO_BUSINESS.asPredicate());
      }
    }
  }

  private static List<String> demands(String check) {
    String own = check + ".demand";
    return WORDS.has(own) ? List.of(WORDS.text(own)) : texts(check, ".suggestion");
  }

  private static List<String> texts(String check, String kind) {
    Stream<String> keys =
        Collections.list(ResourceBundle.getBundle(Checks.BUNDLE, Language.ZH.locale()).getKeys())
            .stream();
    return keys.filter(key -> key.startsWith(check + kind)).map(WORDS::text).toList();
  }
}
