package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages of the documentation point at is there. */
class DocumentationTest {

  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)[^)]*\\)");

  private static final Pattern SOURCE = Pattern.compile("`((?:src|input)/[\\w/.-]+\\w)`");

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    int links = 0;
    for (Path page : pages()) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        links++;
        if (!Files.exists(page.resolveSibling(link.group(1)))) {
          broken.add(page + ": " + link.group(1));
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(links).isPositive();
  }

  @Test
  void everyPathInTheSourcesIsThere() throws IOException {
    List<String> lost = new ArrayList<>();
    for (Path page : pages()) {
      Matcher named = SOURCE.matcher(Files.readString(page));
      while (named.find()) {
        if (!isThere(Path.of(named.group(1)))) {
          lost.add(page + ": " + named.group(1));
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  /** Names of files that an office may put there need only a folder. */
  private static boolean isThere(Path path) {
    return Files.exists(path)
        || (path.startsWith("input") && Files.exists(Objects.requireNonNull(path.getParent())));
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> site = Files.walk(Path.of("src/site/markdown"))) {
      return Stream.concat(Stream.of(Path.of("README.md")), site)
          .filter(path -> path.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }
}
