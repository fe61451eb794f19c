package org.gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.model.Agency;
import org.gongkai.model.Role;
import org.gongkai.model.Roster;
import org.gongkai.model.wording.Language;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.edition.DataPackage;
import org.gongkai.output.edition.Disk;
import org.gongkai.output.edition.DistrictBook;
import org.gongkai.output.edition.DistrictParts;
import org.gongkai.output.edition.EditionFolder;
import org.gongkai.output.edition.EditionFolder.Place;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.MediaType;
import org.gongkai.output.edition.StagedFile;
import org.gongkai.output.edition.Staging;
import org.gongkai.output.edition.TableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken over from the edition before has the bytes of what is drawn. */
class DistrictWriterTest {

  private static final int ROUNDS = 40;

  private static final List<String> DISTRICTS = List.of("东/区", "东:区", "南区", "西区", "北区");

  private static final Disk DISK =
      new Disk() {
        @Override
        public void force(FileChannel channel) {}
      };

  private final Path folder;
  private final List<String> drawn = new ArrayList<>();

  /** Short enough that the rows of districts often begin in one file and end in the next. */
  private int limit = 3;

  DistrictWriterTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void whateverDistrictsChangeTheEditionIsTheOneDrawnWhole() throws Exception {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      Path before = folder.resolve("before" + seed);
      write(before, DistrictParts.NONE, "day 1", versions(random)).write(DISK, note(), "a");
      DistrictParts known = DistrictParts.read(note(), "a", before);
      Map<String, Integer> now = versions(random);

      write(folder.resolve("now" + seed), known, "day 1", now);
      write(folder.resolve("anew" + seed), DistrictParts.NONE, "day 1", now);

      assertThat(files("now" + seed)).as("seed " + seed).isEqualTo(files("anew" + seed));
    }
  }

  @Test
  void onlyWhatHasChangedOrPrintsTheDayIsDrawn() throws Exception {
    limit = 100;
    Path before = folder.resolve("before");
    write(before, DistrictParts.NONE, "day 1", Map.of("南区", 1, "北区", 1)).write(DISK, note(), "a");
    DistrictParts known = DistrictParts.read(note(), "a", before);
    drawn.clear();

    write(folder.resolve("same"), known, "day 1", Map.of("南区", 1, "北区", 2));
    assertThat(drawn).containsExactlyInAnyOrder("rows of 北区", "book of 北区");
    drawn.clear();

    write(folder.resolve("later"), known, "day 2", Map.of("南区", 1, "北区", 1));
    assertThat(drawn).containsExactlyInAnyOrder("book of 南区", "book of 北区");
    drawn.clear();

    assertThat(DistrictParts.read(note(), "b", before)).isSameAs(DistrictParts.NONE);
    Files.writeString(note(), "{");
    assertThat(DistrictParts.read(note(), "a", before)).isSameAs(DistrictParts.NONE);
  }

  @Test
  void whatSomebodyHasWrittenIntoTheEditionBeforeIsDrawn() throws Exception {
    limit = 100;
    Path before = folder.resolve("before");
    Map<String, Integer> versions = Map.of("南区", 1, "北区", 1);
    write(before, DistrictParts.NONE, "day 1", versions).write(DISK, note(), "a");
    DistrictParts known = DistrictParts.read(note(), "a", before);
    byte[] rows = Files.readAllBytes(before.resolve("rows.csv"));
    rows[rows.length - 3]++;
    Files.write(before.resolve("rows.csv"), rows);
    for (Path book : Disk.list(before.resolve("book"))) {
      Files.write(book, new byte[] {' '});
    }
    drawn.clear();

    write(folder.resolve("now"), known, "day 1", versions);

    assertThat(drawn).containsExactlyInAnyOrder("rows of 南区", "book of 南区", "book of 北区");
    write(folder.resolve("anew"), DistrictParts.NONE, "day 1", versions);
    assertThat(files("now")).isEqualTo(files("anew"));
  }

  private Path note() {
    return folder.resolve("parts.json");
  }

  private static Map<String, Integer> versions(Random random) {
    Map<String, Integer> versions = new TreeMap<>();
    for (String district : DISTRICTS) {
      int version = random.nextInt(4);
      if (version > 0) {
        versions.put(district, version);
      }
    }
    return versions;
  }

  /** Writes a table, once more by year in short files, and a book. */
  private DistrictParts write(
      Path into, DistrictParts before, String day, Map<String, Integer> versions)
      throws IOException {
    Staging staging = Staging.open(DISK, into);
    DistrictParts parts = DistrictParts.of(into);
    DistrictWriter writer = new DistrictWriter(edition(versions, day), before, parts);
    Map<String, String> hashes = new TreeMap<>();
    DataPackage entries = new DataPackage(Language.ZH);
    Rows table = new Rows();
    try (YearSheets years = new YearSheets(staging, table, limit, before)) {
      staging.writeCsv(
          "rows.csv",
          lines -> {
            CsvRows rows = new CsvRows(lines, table.columns(), List.of(years));
            try {
              writer.write(table, rows, years);
            } catch (IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
            return rows.count();
          });
      for (StagedFile sheet : years.end()) {
        parts.add(sheet);
        hashes.put(sheet.path(), sheet.sha256());
      }
    }
    DistrictBook book = this::draw;
    writer.write(book, new EditionFolder(staging, entries));
    staging.writeJson("entries.json", List.of(entries.content(), hashes));
    return parts;
  }

  private void draw(EditionSource part, String district, EditionFolder into) throws IOException {
    drawn.add("book of " + district);
    byte[] text = (part.fingerprint() + part.asOf()).getBytes(StandardCharsets.UTF_8);
    into.file(
        new Place("book", district, "docx"), district, MediaType.DOCX, out -> out.write(text));
  }

  /** An edition that knows only its districts and of what they are made. */
  private static EditionSource edition(Map<String, Integer> versions, String day) {
    Roster roster =
        new Roster(
            versions.keySet().stream()
                .map(
                    name ->
                        new Agency(
                            name,
                            name,
                            name,
                            "town",
                            List.of(),
                            null,
                            null,
                            Role.MEMBER,
                            null,
                            null,
                            null))
                .toList());
    return source(roster, versions, day, "");
  }

  private static EditionSource source(
      Roster roster, Map<String, Integer> versions, String day, String district) {
    return (EditionSource)
        Proxy.newProxyInstance(
            EditionSource.class.getClassLoader(),
            new Class<?>[] {EditionSource.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "roster" -> roster;
                  case "asOf" -> LocalDate.of(2024, 1, day.equals("day 1") ? 1 : 2);
                  case "ofDistrict" -> source(roster, versions, day, (String) arguments[0]);
                  case "fingerprint" ->
                      versions.containsKey(district) ? district + versions.get(district) : "";
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private static final CsvColumn YEAR = CsvColumn.year("year");

  /** Some rows of each district, of several years, with line feeds in them. */
  private final class Rows implements TableFile {

    @Override
    public String name() {
      return "rows";
    }

    @Override
    public List<CsvColumn> columns() {
      return List.of(CsvColumn.text("text"), YEAR);
    }

    @Override
    public List<String> key() {
      return List.of();
    }

    @Override
    public void write(EditionSource part, CsvRows rows) {
      String made = part.fingerprint();
      if (!made.isEmpty()) {
        drawn.add("rows of " + made.substring(0, made.length() - 1));
        Random random = new Random(made.hashCode());
        for (int left = 1 + random.nextInt(6); left > 0; left--) {
          rows.row(made + "\n\"" + left, 2020 + random.nextInt(2));
        }
      }
    }
  }

  private Map<String, String> files(String name) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path root = folder.resolve(name);
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(path).toString(), Files.readString(path));
      }
    }
    return files;
  }
}
