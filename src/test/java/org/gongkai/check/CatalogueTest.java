package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.Approved;
import org.gongkai.check.context.Check;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keeps the rules, their words and the catalogue page together. */
class CatalogueTest {

  private static final Path PAGE = Path.of("src/site/markdown/checks.md");

  @Test
  void everyRuleHasAnIdOfItsOwnThatItsClassIsNamedAfter() {
    List<Check> checks = CheckList.all();

    assertThat(checks).extracting(Check::id).doesNotHaveDuplicates().isSorted();
    assertThat(checks)
        .allSatisfy(
            check ->
                assertThat(check.getClass().getSimpleName().toUpperCase(Locale.ROOT))
                    .startsWith(check.id().replace("-", "")));
  }

  @Test
  void everyRuleIsInTheListOfItsFamily() {
    assertThat(CheckList.all())
        .extracting(check -> check.getClass().getName())
        .containsExactlyInAnyOrderElementsOf(rules());
  }

  private static List<String> rules() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.gongkai.check")
            .stream()
            .filter(type -> type.isTopLevelClass() && type.isAssignableTo(Check.class))
            .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .map(JavaClass::getName)
            .toList();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRuleHasItsWordsInBothLanguages(Language language) {
    Wording words = new Wording(Checks.BUNDLE, language);

    assertThat(CheckList.all())
        .allSatisfy(
            check ->
                assertThat(List.of(".title", ".explanation", ".basis", ".suggestion"))
                    .allMatch(key -> words.has(check.id() + key)));
  }

  @Test
  void bothLanguagesHaveTheSameKeysWithTheSameArguments() throws IOException {
    assertThat(keysWithArguments("zh")).isEqualTo(keysWithArguments("en"));
  }

  private static List<String> keysWithArguments(String language) throws IOException {
    Path bundle =
        Path.of("src/main/resources/org/gongkai/check/findings_" + language + ".properties");
    return Files.readAllLines(bundle).stream()
        .filter(line -> !line.startsWith("#") && line.contains("="))
        .map(line -> line.substring(0, line.indexOf('=')) + arguments(line))
        .sorted()
        .toList();
  }

  /** A table has a numeral in Chinese and a number in English, a day three parts or one. */
  private static String arguments(String line) {
    return line.startsWith("place.table") || line.startsWith("date=")
        ? ""
        : Stream.of("{0}", "{1}", "{2}", "{3}", "{4}", "{5}", "{6}", "{7}", "{8}")
            .filter(line::contains)
            .toList()
            .toString();
  }

  @Test
  void theCataloguePageSaysWhatTheRulesSay() throws IOException {
    Approved.assertSame(PAGE, CataloguePage.write(CheckList.all()));
    Approved.assertSame(
        PAGE.resolveSibling("zh/checks.md"), CataloguePage.writeInChinese(CheckList.all()));
  }
}
