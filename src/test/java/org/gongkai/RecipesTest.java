package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.Outputs;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.edition.TableFile;
import org.gongkai.reader.DocumentReader;
import org.gongkai.rollup.indicator.IndicatorText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The places that the README's recipes name are all there are: what was added by each recipe so far
 * is known nowhere else in the sources.
 */
class RecipesTest {

  private static final Path SOURCES = Path.of("src/main/java/org/gongkai");

  private static final Pattern CHECK = Pattern.compile("[A-Z][a-z]{2,3}\\d\\d[A-Z]\\w+");

  private static final Pattern TYPE = Pattern.compile("\\b[A-Z]\\w+");

  /** Which sources name a type in their code, by its simple name. */
  private static final Map<String, Set<String>> KNOWN_TO = new HashMap<>();

  @BeforeAll
  static void index() throws IOException {
    for (Path source : sources(SOURCES)) {
      String known = SOURCES.relativize(source).toString().replace(".java", "");
      Matcher type = TYPE.matcher(Files.readString(source).replaceAll("(?s)/\\*.*?\\*/", ""));
      while (type.find()) {
        KNOWN_TO.computeIfAbsent(type.group(), name -> new TreeSet<>()).add(known);
      }
    }
  }

  /** The classes, by simple name and folder, that name a class in their code. */
  private static List<String> whoKnows(String type) {
    return KNOWN_TO.getOrDefault(type, Set.of()).stream()
        .filter(known -> !known.endsWith("/" + type))
        .toList();
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String simpleName(Path source) {
    return String.valueOf(source.getFileName()).replace(".java", "");
  }

  static Stream<Path> checks() throws IOException {
    return sources(SOURCES.resolve("check")).stream()
        .filter(source -> CHECK.matcher(simpleName(source)).matches());
  }

  @ParameterizedTest
  @MethodSource("checks")
  void aCheckIsAClassALineInTheListOfItsFamilyAndItsTexts(Path check) throws IOException {
    String name = simpleName(check);
    String family = "check/" + parent(check).getFileName() + "/";
    String rule = name.replaceAll("([A-Za-z]+)(\\d\\d).*", "$1-$2").toUpperCase(Locale.ROOT);

    assertThat(whoKnows(name))
        .filteredOn(known -> known.startsWith(family) && known.endsWith("Checks"))
        .as("the list of the family")
        .hasSize(1);
    assertThat(whoKnows(name))
        .as("whoever else knows %s is of its family, or gathers the families", name)
        .allMatch(known -> known.startsWith(family) || known.equals("check/Checks"));
    for (Language language : List.of(Language.ZH, Language.EN)) {
      assertThat(keys("org/gongkai/check/findings", language))
          .as("its texts")
          .anyMatch(key -> key.startsWith(rule));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"ZH", "EN"})
  void anIndicatorIsALineInTheCatalogueAndItsLabel(Language language) {
    assertThat(IndicatorText.all(Forms.national(), language))
        .isNotEmpty()
        .allSatisfy(
            text -> {
              assertThat(text.label()).isNotBlank().isNotEqualTo(text.id());
              assertThat(text.formula()).isNotBlank();
            });
  }

  static Stream<TableFile> tables() {
    return Outputs.TABLES.stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void anOutputIsAClassALineInTheListOfOutputsAndItsWords(TableFile table) throws IOException {
    String type = table.getClass().getSimpleName();

    assertThat(whoKnows(type))
        .as("known to the list, and to tables that refer to its name")
        .contains("output/Outputs")
        .allMatch(known -> known.equals("output/Outputs") || known.startsWith("output/table/"));
    for (Language language : List.of(Language.ZH, Language.EN)) {
      assertThat(keys("org/gongkai/output/files", language))
          .as("what it and its columns mean")
          .contains("file." + table.name())
          .containsAll(table.columns().stream().map(CsvColumn::description).toList());
    }
  }

  /** Every file that a recipe needs words in is told by the table in the README. */
  @Test
  void theReadmeNamesWhereTheWordsStand() throws IOException {
    List<String> recipes =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(line -> line.startsWith("| a") && line.contains(" one "))
            .toList();

    assertThat(recipes)
        .anyMatch(line -> line.startsWith("| a check") && line.contains("findings_*"));
    assertThat(recipes)
        .anyMatch(line -> line.startsWith("| an indicator") && line.contains("indicators_*"));
    assertThat(recipes)
        .anyMatch(line -> line.startsWith("| an output") && line.contains("files_*"));
  }

  @Test
  void aFormatIsAReaderAndALineInTheListOfReaders() throws IOException {
    List<Path> readers =
        sources(SOURCES.resolve("reader")).stream()
            .filter(source -> isReader(simpleName(source), source))
            .toList();

    assertThat(readers).hasSizeGreaterThan(10);
    for (Path reader : readers) {
      assertThat(whoKnows(simpleName(reader)))
          .as("who knows %s", reader)
          .contains("reader/Readers")
          .allMatch(known -> known.startsWith("reader/"));
    }
  }

  private static boolean isReader(String name, Path source) {
    String type = parent(parent(SOURCES)).relativize(parent(source)).toString().replace('/', '.');
    try {
      Class<?> found = Class.forName(type + "." + name);
      return Arrays.asList(found.getInterfaces()).contains(DocumentReader.class);
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static Path parent(Path file) {
    return Objects.requireNonNull(file.getParent());
  }

  /** Which forms there are is told by the folder; {@code NewFormTest} adds one in all outputs. */
  @Test
  void aFormIsAFileInItsFolder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/forms"))) {
      assertThat(
              files
                  .map(file -> String.valueOf(file.getFileName()).replace(".json", ""))
                  .filter(name -> !name.equals("sections")))
          .containsExactlyInAnyOrderElementsOf(
              Forms.national().all().stream().map(Form::id).toList());
    }
  }

  private static Set<String> keys(String bundle, Language language) {
    return Wording.bundle(bundle, language).keySet();
  }
}
