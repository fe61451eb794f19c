package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A form is data: outside the rules on particular cells, and what calls cells by name for them, no
 * code of a table, a line or a column stands in the program.
 */
class CodesTest {

  private static final Path MAIN = Path.of("src/main/java/org/gongkai");

  private static final Set<Path> NAMED =
      Set.of(MAIN.resolve("form/ReportCells.java"), MAIN.resolve("check"));

  private static final Pattern TEXT = Pattern.compile("\"([a-z_.]+)\"");

  /** Where even a common word is a code. */
  private static final Pattern CELL =
      Pattern.compile(
          "new CellKey\\(\\s*\"[a-z][^,]*,|new CellKey\\([^;)]*, *\"[a-z][^\"]*\"\\)"
              + "|(?:section|measure)\\(\\)\\.equals\\(\"|withMeasure\\(\"");

  @Test
  void tablesLinesAndColumnsAreCalledByTheirRoleAlone() throws IOException {
    Set<String> codes =
        Forms.national().all().stream()
            .flatMap(form -> form.cells().stream())
            .map(FormCell::key)
            .flatMap(key -> Stream.of(key.section(), key.category(), key.measure()))
            .filter(code -> code.contains("_") || code.contains("."))
            .collect(Collectors.toSet());
    assertThat(codes).contains("review_litigation", "result.granted", "org.business");
    assertThat(found(TEXT, codes::contains)).isEmpty();
    assertThat(found(CELL, text -> true)).isEmpty();
  }

  private static List<String> found(Pattern pattern, Predicate<String> wanted) throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> NAMED.stream().noneMatch(file::startsWith))
          .flatMap(
              file ->
                  pattern
                      .matcher(read(file))
                      .results()
                      .filter(match -> wanted.test(word(match)))
                      .map(match -> file + ": " + match.group()))
          .toList();
    }
  }

  private static String word(MatchResult match) {
    return match.groupCount() == 0 ? match.group() : match.group(1);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
