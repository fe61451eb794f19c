package org.gongkai.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.gongkai.PublishedEdition;
import org.gongkai.job.ending.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * A night makes anew only what depends on its changes. Whatever these are, what it publishes has
 * the bytes that it would have if nothing were kept from earlier nights.
 */
class ChangedDistrictsTest {

  private static final int NIGHTS = 10;

  private static final List<String> ROSTER =
      List.of(
          "code,name,district,type,aliases,active_from,active_to,role,successor_of",
          "A,甲局,东区,department,,,,,",
          "B,乙街道,东区,subdistrict,,,,,",
          "C,丙局,西区,department,,,,,",
          "D,丁镇,西区,town,,2023,,,B",
          "E,戊局,南区,department,,,,,",
          "S,南区,南区,government,,,,consolidated,");

  private final Path folder;
  private final Office office;
  private final Random random = new Random(18);
  private final Map<String, String> reports = new TreeMap<>();
  private final List<String> done = new ArrayList<>();
  private String day = "2024-01-20";

  ChangedDistrictsTest(@TempDir Path folder) throws Exception {
    this.folder = folder;
    office = new Office(folder);
    write("agencies.csv", String.join("\n", ROSTER));
  }

  @Test
  void anyNightPublishesWhatIsPublishedWithNothingKept() throws Exception {
    nights(NIGHTS);
  }

  @Test
  void soDoesANightOverATreeOfOffices() throws Exception {
    write(
        "offices.csv",
        """
        code,name,level,parent
        1,东区,province,
        2,北区,city,1
        3,西区,county,2
        4,南区,county,2
        """);
    nights(NIGHTS / 2);
  }

  private void nights(int count) throws Exception {
    for (String agency : List.of("A", "B", "C", "D", "E", "S")) {
      put(agency + " 2021");
      put(agency + " 2022");
    }
    night();

    put("A 2022");
    night();
    for (int night = 0; night < count; night++) {
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        change();
      }
      night();
    }
  }

  private void change() throws IOException {
    String agency = one("A", "B", "C", "D", "E", "S");
    String report = agency + " " + one("2020", "2021", "2022", "2023");
    switch (random.nextInt(9)) {
      case 0, 1, 2 -> put(report);
      case 3 -> remove(report);
      case 4 -> office.put(note(report + " again.txt"), report + " 1 1 1");
      case 5 -> office.put(note("reject " + report + ".txt"), "reject " + report);
      case 6 -> write(note("agencies.csv"), roster(agency));
      case 7 ->
          write(
              note("deadlines.csv"),
              "district,year,agencies,consolidated\n东区,2022,"
                  + one("2023-01-10,2023-02-10", "2023-01-20,2023-02-20"));
      default -> {
        day = one("2024-01-20", "2024-01-21", "2024-03-20", "2024-04-20");
        note(day);
      }
    }
  }

  private String note(String change) {
    done.add(change);
    return change;
  }

  private String one(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private void put(String report) throws IOException {
    String figures = " " + random.nextInt(9) + " " + random.nextInt(90) + " " + random.nextInt(2);
    reports.put(report, report + figures);
    office.put(note(report + ".txt"), report + figures);
  }

  private void remove(String report) throws IOException {
    if (reports.remove(report) != null) {
      office.remove(note(report + ".txt"));
    }
  }

  private static String roster(String renamed) {
    return String.join("\n", ROSTER).replace("\n" + renamed + ",", "\n" + renamed + ",新");
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(office.report("../" + name), content);
  }

  private void night() throws Exception {
    Path output = office.output();
    Path twin = folder.resolve("twin");
    FileSystemUtils.deleteRecursively(twin);
    if (Files.exists(output)) {
      FileSystemUtils.copyRecursively(output, twin);
      forgetKept(twin);
    }
    run();
    Map<String, String> edition = PublishedEdition.files(output);
    office.moveTo(twin);
    run();
    office.moveTo(output);

    Map<String, String> anew = PublishedEdition.files(twin);
    assertThat(edition.keySet()).as(done.toString()).isEqualTo(anew.keySet());
    anew.entrySet().removeAll(edition.entrySet());
    assertThat(anew.keySet()).as(done.toString()).isEmpty();
  }

  private void run() throws Exception {
    assertThat(office.run(FakeRooms.class, "--as-of=" + day, "--allow-vanished"))
        .as(done + office.told())
        .isEqualTo(ExitCode.DONE);
  }

  /** As if the run were the first of a new program, but for what is told of the nights before. */
  private static void forgetKept(Path output) throws IOException, SQLException {
    Path memory = output.resolve(".gongkai");
    Files.deleteIfExists(memory.resolve("parts.json"));
    try (Connection database =
        DriverManager.getConnection(
            "jdbc:h2:file:" + memory.resolve("gongkai") + ";DATABASE_TO_LOWER=TRUE", "", "")) {
      database.createStatement().execute("delete from kept_figures");
    }
  }
}
