package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.output.Packages;
import org.gongkai.sample.district.DistrictPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The database's own file cannot grow any more, from wherever in the run: the run ends, the last
 * edition stays, and the next run with room ends as if nothing had been.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class FullDatabaseIT {

  /** How many bytes the file may grow by: from not at all to nearly what the run needs. */
  private static final List<Integer> ROOM = List.of(0, 200_000, 800_000);

  private static final Map<String, String> UTF_8 = Map.of("LC_ALL", "C.UTF-8");

  /** The shell counts in this. */
  private static final int BLOCK = 512;

  private final Path folder;
  private final Path input;
  private final Path before;

  FullDatabaseIT(@TempDir Path folder) throws Exception {
    this.folder = folder;
    input = folder.resolve("input");
    before = folder.resolve("before");
    new DistrictPlan(7, 4, 2022, 2022).build().writeTo(input);
    run(before);
    new DistrictPlan(7, 4, 2022, 2024).build().writeTo(input);
  }

  @Test
  void aDatabaseThatCannotGrowLeavesTheLastEditionAndTheNextRunGoesOn() throws Exception {
    Path undisturbed = copy("undisturbed");
    run(undisturbed);
    long begin = Files.size(database(before));

    for (int room : ROOM) {
      String about = "room for " + room;
      Path output = copy("full-" + room);

      ProgramProcess full = runWithin(begin + room, output);

      assertThat(full.exitCode()).as(full.told()).isEqualTo(ExitCode.FAULT.code());
      assertThat(full.told())
          .as(about)
          .containsOnlyOnce("Nothing was published, the last edition is intact")
          .doesNotContain("\tat ");
      assertThat(PublishedEdition.files(output))
          .as(about)
          .isEqualTo(PublishedEdition.files(before));

      run(output);
      assertThat(PublishedEdition.files(output))
          .as(about)
          .isEqualTo(PublishedEdition.files(undisturbed));
      Packages.assertTrue(output);
    }
  }

  private static Path database(Path output) {
    return output.resolve(".gongkai/gongkai.mv.db");
  }

  private ProgramProcess runWithin(long bytes, Path output)
      throws IOException, InterruptedException {
    String limit = "ulimit -f " + bytes / BLOCK + "; exec \"$0\" \"$@\"";
    return ProgramProcess.run(List.of("sh", "-c", limit), UTF_8, arguments(output));
  }

  private void run(Path output) throws IOException, InterruptedException {
    ProgramProcess run = ProgramProcess.run(List.of(), UTF_8, arguments(output));
    assertThat(run.exitCode()).as(run.told()).isEqualTo(ExitCode.DONE.code());
  }

  private String[] arguments(Path output) {
    return new String[] {
      "--input=" + input, "--output=" + output, "--as-of=2025-06-01", "--lang=en"
    };
  }

  private Path copy(String name) {
    return FolderCopy.copy(before, folder.resolve(name));
  }
}
