package org.gongkai.model.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the words of every bundle. */
class BundlesTest {

  /** The office may be a county's, a city's or a province's: the whole is 总体, its sums 合计. */
  @Test
  void noWordNamesTheLevelOfTheOffice() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
      List<Path> bundles =
          files.filter(file -> file.toString().endsWith("_zh.properties")).toList();
      assertThat(bundles).hasSizeGreaterThan(10);
      for (Path bundle : bundles) {
        assertThat(Files.readString(bundle))
            .as(bundle.toString())
            .doesNotContain("全区", "全市", "全县", "全省", "本区县");
      }
    }
  }
}
