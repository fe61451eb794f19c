package org.gongkai.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.gongkai.NightsOffice;
import org.gongkai.PublishedEdition;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.output.Packages;
import org.gongkai.sample.Dice;
import org.gongkai.sample.SampleFile;
import org.gongkai.store.PostgresqlServer;
import org.gongkai.store.database.DatabaseAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nights in which files come, change and go, processes are killed, and clock, time zone and
 * language of the machine change, end with the edition of one fresh run over what is there at last.
 * A long soak by hand: {@code mvn verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false
 * -Dit.test=SoakIT -Dsoak.nights=30 -Dsoak.seed=2}.
 */
class SoakIT {

  private static final int NIGHTS = Integer.getInteger("soak.nights", 6);
  private static final long SEED = Long.getLong("soak.seed", 1);

  /** One night in so many ends with a kill. */
  private static final int KILLED = 3;

  private static final List<String> LANGUAGES = List.of("tr-TR", "zh-CN", "ar-EG", "de-DE");
  private static final List<String> ZONES = List.of("Asia/Shanghai", "America/Los_Angeles", "UTC");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();
  private final Dice dice = Dice.of(SEED, "soak");

  /** Files that lie among the reports, where they are now. */
  private final List<Path> present = new ArrayList<>();

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @AfterEach
  void restoreTheMachine() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
    SoakNight.shiftClock(Duration.ZERO);
  }

  @Test
  void onTheDatabaseThatComesWithTheProgram() throws Exception {
    soak();
  }

  @Test
  void onPostgresql() throws Exception {
    DatabaseAddress database = PostgresqlServer.shared().createDatabase();
    Path password = Files.writeString(folder.resolve("password"), PostgresqlServer.PASSWORD);
    soak(
        "--jdbc-url=" + database.url(),
        "--jdbc-user=" + PostgresqlServer.USER,
        "--jdbc-password-file=" + password);
  }

  /** Files go on purpose here, sometimes most of them. */
  private static String[] withVanished(String... options) {
    String[] all = Arrays.copyOf(options, options.length + 1);
    all[options.length] = "--allow-vanished";
    return all;
  }

  private void soak(String... options) throws Exception {
    NightsOffice office =
        new NightsOffice(folder.resolve("office"), SoakNight::run, withVanished(options));
    for (int night = 1; night <= NIGHTS; night++) {
      for (int i = dice.between(1, 4); i > 0; i--) {
        disturb(office);
      }
      changeTheMachine();
      if (night % KILLED == 0) {
        runAndKill(office);
      } else {
        assertThat(office.run()).as(office.told()).isEqualTo(ExitCode.DONE);
      }
      for (Path edition : office.editions()) {
        Packages.assertTrue(edition);
      }
    }
    assertThat(office.run()).as(office.told()).isEqualTo(ExitCode.DONE);
    PublishedEdition.assertSameButForHistory("seed " + SEED, office.output(), office.runAfresh());
  }

  private void disturb(NightsOffice office) throws IOException {
    List<SampleFile> files = office.district().files();
    if (present.isEmpty() || dice.oneIn(2)) {
      SampleFile file = dice.pick(files);
      put(office, office.report(file.path()), file.content());
      return;
    }
    Path some = dice.pick(present);
    switch (dice.below(6)) {
      case 0 -> remove(some);
      case 1 -> office.touch(some);
      case 2 -> put(office, some, dice.pick(files).content());
      case 3 -> put(office, office.report("copy-" + dice.below(9)), Files.readAllBytes(some));
      case 4 -> put(office, some, half(Files.readAllBytes(some)));
      default -> {
        byte[] content = Files.readAllBytes(some);
        remove(some);
        put(office, office.report("moved-" + dice.below(9) + "/" + some.getFileName()), content);
      }
    }
  }

  private void put(NightsOffice office, Path file, byte[] content) throws IOException {
    office.write(file, content);
    if (!present.contains(file)) {
      present.add(file);
    }
  }

  private void remove(Path file) throws IOException {
    Files.delete(file);
    present.remove(file);
  }

  private static byte[] half(byte[] content) {
    return Arrays.copyOf(content, content.length / 2);
  }

  private void changeTheMachine() {
    Locale.setDefault(Locale.forLanguageTag(dice.pick(LANGUAGES)));
    TimeZone.setDefault(TimeZone.getTimeZone(dice.pick(ZONES)));
    SoakNight.shiftClock(Duration.ofHours(dice.between(-9000, 9000)));
  }

  /** Kills a process when it has told so many lines; one that is faster may end. */
  private void runAndKill(NightsOffice office) throws Exception {
    List<String> command =
        new ArrayList<>(
            SoakNight.command(Locale.getDefault().getLanguage(), TimeZone.getDefault().getID()));
    command.addAll(List.of(office.arguments()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (BufferedReader told =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (int lines = dice.between(1, 8); lines > 0; lines--) {
        told.readLine();
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}
