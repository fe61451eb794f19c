package org.gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.Approved;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.edition.TableFile;
import org.junit.jupiter.api.Test;

/** Keeps the page on the files true: it is made from the columns. */
class FilesPageTest {

  private static final Path PAGE = Path.of("src/site/markdown/files.md");

  @Test
  void thePageSaysWhatTheFilesHold() throws Exception {
    Approved.assertSame(PAGE, new FilesPage(Language.EN).write());
    Approved.assertSame(PAGE.resolveSibling("zh/files.md"), new FilesPage(Language.ZH).write());
  }

  @Test
  void bothLanguagesDescribeTheSameColumnsAndNoOthers() {
    Set<String> keys =
        new TreeSet<>(Set.of("package", "package.description", "package.figures", "advice"));
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
    assertThat(english.text("coverage", 2, 3, "final"))
        .isEqualTo("Reports received 2 / expected 3; final");
  }

  private static Set<String> keys(Language language) {
    return new TreeSet<>(
        ResourceBundle.getBundle("org/gongkai/output/files", language.locale()).keySet());
  }
}
