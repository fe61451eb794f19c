package org.gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.Approved;
import org.gongkai.model.Language;
import org.gongkai.model.Wording;
import org.junit.jupiter.api.Test;

/** Keeps the page on the files true: it is made from the columns. */
class FilesPageTest {

  private static final Path PAGE = Path.of("src/site/markdown/files.md");

  private final Wording wording = new Wording("org/gongkai/output/files", Language.EN);

  @Test
  void thePageSaysWhatTheFilesHold() throws Exception {
    StringBuilder page = new StringBuilder(Wordings.TITLE);
    page.append("**First of all.** ").append(wording.text("advice")).append("\n\n");
    page.append(Wordings.INTRODUCTION);
    for (TableFile table : Outputs.TABLES) {
      page.append(section(table));
    }
    page.append(Wordings.OTHERS);
    Approved.assertSame(PAGE, page.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void bothLanguagesDescribeTheSameColumnsAndNoOthers() {
    Set<String> keys = new TreeSet<>(Set.of("package", "package.description", "advice"));
    for (TableFile table : Outputs.TABLES) {
      keys.add("file." + table.name());
      table.columns().forEach(column -> keys.add(column.description()));
    }
    for (Language language : Language.values()) {
      assertThat(keys(language)).isEqualTo(keys);
    }
  }

  /** A key with empty fields tells no row from another, and no reader of packages takes it. */
  @Test
  void everyColumnOfAKeyHasAValueInEveryRow() {
    for (TableFile table : Outputs.TABLES) {
      assertThat(table.columns().stream().filter(CsvColumn::required).map(CsvColumn::name))
          .as(table.name())
          .containsAll(table.key());
    }
  }

  @Test
  void theStatutoryWordingExistsInBothLanguages() {
    Wording english = new Wording("org/gongkai/output/statutory", Language.EN);
    assertThat(english.text("title", "A", 2023))
        .isEqualTo("A, 2023: totals of the yearly disclosure reports");
    assertThat(english.text("coverage", 2, 3)).isEqualTo("Reports received 2 / expected 3");
  }

  private static Set<String> keys(Language language) {
    return new TreeSet<>(
        ResourceBundle.getBundle("org/gongkai/output/files", language.locale()).keySet());
  }

  private String section(TableFile table) {
    return "\n## %s.csv\n\n%s\n\n%s\n\n| column | type | meaning |\n|---|---|---|\n%s"
        .formatted(
            table.name(),
            wording.text("file." + table.name()),
            key(table.key()),
            table.columns().stream().map(this::line).collect(Collectors.joining()));
  }

  private static String key(List<String> key) {
    return key.isEmpty()
        ? "No columns tell every row from every other."
        : "Key: "
            + key.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "))
            + ".";
  }

  private String line(CsvColumn column) {
    String unit = column.unit().isEmpty() ? "" : ", `" + column.unit() + "`";
    return "| `%s` | %s%s%s | %s |\n"
        .formatted(
            column.name(),
            column.type().code(),
            unit,
            column.required() ? "" : ", may be empty",
            wording.text(column.description()));
  }
}
