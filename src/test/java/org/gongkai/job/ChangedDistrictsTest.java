package org.gongkai.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
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
 * the bytes that it would have if nothing were kept from earlier nights. For many nights by hand:
 * {@code -Dchanged.nights=50}.
 */
class ChangedDistrictsTest {

  private static final int NIGHTS = Integer.getInteger("changed.nights", 6);

  /** The kinds of changes, as often as they are to come among so many. */
  private static final List<Integer> KINDS = List.of(0, 0, 1, 2, 3, 4, 5, 6);

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

  /** Kinds that have not come yet: none waits for its second turn longer than all others. */
  private final List<Integer> coming = new ArrayList<>();

  private String day = "2024-01-20";

  ChangedDistrictsTest(@TempDir Path folder) throws Exception {
    this.folder = folder;
    office = new Office(folder);
    write("agencies.csv", String.join("\n", ROSTER));
  }

  @Test
  void anyNightPublishesWhatIsPublishedWithNothingKept() throws Exception {
    for (String agency : List.of("A", "B", "C", "D", "E", "S")) {
      put(agency + " 2021");
      put(agency + " 2022");
    }
    night();

    put("A 2022");
    night();
    for (int night = 0; night < NIGHTS; night++) {
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        change();
      }
      night();
    }
    assertThat(done.size()).as("every kind of change").isGreaterThan(12 + KINDS.size());
  }

  private int nextKind() {
    if (coming.isEmpty()) {
      coming.addAll(KINDS);
      Collections.shuffle(coming, random);
    }
    return coming.remove(0);
  }

  private void change() throws IOException {
    String agency = one("A", "B", "C", "D", "E", "S");
    String report = agency + " " + one("2020", "2021", "2022", "2023");
    switch (nextKind()) {
      case 0 -> put(report);
      case 1 -> remove(one(reports.keySet().toArray(String[]::new)));
      case 2 -> office.put(note(report + " again.txt"), report + " 1 1 1");
      case 3 -> office.put(note("reject " + report + ".txt"), "reject " + report);
      case 4 -> write(note("agencies.csv"), roster(agency));
      case 5 ->
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
    reports.remove(report);
    office.remove(note(report + ".txt"));
  }

  private static String roster(String renamed) {
    return String.join("\n", ROSTER).replace("\n" + renamed + ",", "\n" + renamed + ",新");
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(office.report("../" + name), content);
  }

  private void night() throws Exception {
    Path output = office.output();
    if (!Files.exists(output)) {
      run();
      return; // nothing is kept yet
    }
    Path twin = folder.resolve("twin");
    FileSystemUtils.deleteRecursively(twin);
    FileSystemUtils.copyRecursively(output, twin);
    forgetKept(twin);
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
