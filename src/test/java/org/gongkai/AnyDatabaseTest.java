package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.sample.district.DistrictPlan;
import org.gongkai.store.PostgresqlServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, whichever database the job remembers things in. */
class AnyDatabaseTest {

  /** What databases, their drivers and their bulk formats have been seen to stumble over. */
  private static final String HOSTILE =
      "\\N \\. \\t'' '\" `$1$$ \u0001\b\u000B\u001F\u007F\u0085\u2028\uFEFF 𠮷😀 e\u0301 ß İı"
          + " &#0;&#xD800; ; -- ? :x {d} %s ＼ 　";

  @TempDir Path folder = Path.of("");

  @Test
  void aDistrictOfHostileTexts() throws Exception {
    Path input = folder.resolve("input");
    new DistrictPlan(7, 5, 2021, 2022).build().writeTo(input);
    makeHostile(input.resolve("reports"));

    Map<String, String> h2 = edition(input, "h2");

    assertThat(folder.resolve("h2/facts.csv")).content().contains("\\N \\. ", "𠮷😀");
    assertThat(folder.resolve("h2/narratives.csv")).content().contains("\\N \\. ", "𠮷😀");
    assertThat(folder.resolve("h2/sources.csv")).content().contains("odd.zip!/", "很长".repeat(100));
    assertThat(edition(input, "postgresql", PostgresqlServer.loginToNew(folder))).isEqualTo(h2);
  }

  private static void makeHostile(Path reports) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(reports)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      String page = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      if (page.indexOf('\uFFFD') < 0) {
        Files.writeString(
            file,
            page.replace("。", HOSTILE + "。")
                .replaceFirst(">0</td>", Matcher.quoteReplacement(">" + HOSTILE + "</td>")));
      }
    }
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(reports.resolve("odd.zip")))) {
      for (String name : List.of("a\0b.html", "很长".repeat(9000) + ".html", "\\N\t'.html")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<p>" + HOSTILE).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private Map<String, String> edition(Path input, String name, String... more) throws Exception {
    Path output = folder.resolve(name);
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.addAll(List.of("--input=" + input, "--output=" + output, "--as-of=2026-01-01"));
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
    ExitCode exitCode =
        new GongkaiApplication(stream, stream).run(arguments.toArray(String[]::new));
    assertThat(exitCode).as(told.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.DONE);
    return PublishedEdition.files(output);
  }
}
