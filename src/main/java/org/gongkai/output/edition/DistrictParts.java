package org.gongkai.output.edition;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.output.csv.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * What an edition is made of, district by district, so that the next one need not draw again what
 * has not changed: it takes it over from the folder of this one. Safe to use from many threads.
 */
public final class DistrictParts {

  /** Of an edition that can be taken from: none. */
  public static final DistrictParts NONE = new DistrictParts(null, Map.of(), Map.of());

  private static final int BUFFER = 1 << 16;

  private final @Nullable Path folder;
  private final Map<String, Map<String, DistrictPart>> byOutput = new ConcurrentHashMap<>();
  private final Map<String, StagedFile> sheets;

  private DistrictParts(
      @Nullable Path folder,
      Map<String, Map<String, DistrictPart>> byOutput,
      Map<String, StagedFile> sheets) {
    this.folder = folder;
    this.sheets = new ConcurrentHashMap<>(sheets);
    byOutput.forEach((output, parts) -> this.byOutput.put(output, new ConcurrentHashMap<>(parts)));
  }

  /** Those of an edition in the making. */
  public static DistrictParts of(Path folder) {
    return new DistrictParts(folder, Map.of(), Map.of());
  }

  /**
   * Those of an edition as they were noted.
   *
   * @param note the file; one that is not there, or of another edition, tells of none
   */
  public static DistrictParts read(Path note, String run, Path folder) throws IOException {
    return JsonText.find(note, Note.class)
        .filter(found -> found.run().equals(run))
        .map(found -> new DistrictParts(folder, found.parts(), found.sheets()))
        .orElse(NONE);
  }

  /** Notes them for the run that makes the next edition. */
  public void write(Disk disk, Path note, String run) throws IOException {
    disk.write(note, JsonText.of(new Note(run, new TreeMap<>(byOutput), new TreeMap<>(sheets))));
  }

  /** What is noted in a file. */
  private record Note(
      String run, Map<String, Map<String, DistrictPart>> parts, Map<String, StagedFile> sheets) {}

  /** Notes a file that has the rows of one year, which may be the same when the table is not. */
  public void add(StagedFile sheet) {
    sheets.put(sheet.path(), sheet);
  }

  /** The file of a path that has the rows of one year. */
  public Optional<StagedFile> findSheet(String path) {
    return Optional.ofNullable(sheets.get(path));
  }

  public void add(String output, String district, DistrictPart part) {
    byOutput.computeIfAbsent(output, name -> new ConcurrentHashMap<>()).put(district, part);
  }

  /**
   * What an output has of a district, if it would be the same now, and if it lies on the disk as it
   * was written: people may have opened it.
   */
  public Optional<DistrictPart> find(String output, String district, String fingerprint)
      throws IOException {
    DistrictPart part = byOutput.getOrDefault(output, Map.of()).get(district);
    if (part == null || fingerprint.isEmpty() || !part.fingerprint().equals(fingerprint)) {
      return Optional.empty();
    }
    for (Stretch rows : part.rows()) {
      Path file = resolve(rows.path());
      if (!Files.isRegularFile(file)
          || ReadBack.checksum(file, rows.offset(), rows.bytes()) != rows.checksum()) {
        return Optional.empty();
      }
    }
    for (BookFile file : part.files()) {
      if (!file.file().isIn(resolve(file.file().path()))) {
        return Optional.empty();
      }
    }
    return Optional.of(part);
  }

  /**
   * The rows of a table that may be other than in an edition before, district by district; all of
   * them where nothing is known of that.
   */
  public List<Rows> differences(String table, DistrictParts before) {
    String path = table + ".csv";
    Map<String, DistrictPart> old = before.byOutput.getOrDefault(table, Map.of());
    Map<String, DistrictPart> now = byOutput.getOrDefault(table, Map.of());
    if (old.isEmpty()) {
      return List.of(new Rows(Stretch.whole(path), Stretch.whole(path)));
    }
    Set<String> districts = new TreeSet<>(old.keySet());
    districts.addAll(now.keySet());
    districts.removeIf(district -> isSame(old.get(district), now.get(district)));
    return districts.stream()
        .map(district -> new Rows(rows(path, old.get(district)), rows(path, now.get(district))))
        .toList();
  }

  private static Stretch rows(String path, @Nullable DistrictPart part) {
    return part == null ? Stretch.none(path) : part.rows().get(0);
  }

  private static boolean isSame(@Nullable DistrictPart one, @Nullable DistrictPart other) {
    return one != null
        && other != null
        && !one.fingerprint().isEmpty()
        && one.fingerprint().equals(other.fingerprint());
  }

  /**
   * Rows of one table in two editions.
   *
   * @param before in the earlier one
   */
  public record Rows(Stretch before, Stretch now) {}

  /** What is in a stretch, to be closed by the caller. */
  public InputStream open(Stretch stretch) throws IOException {
    SeekableByteChannel channel = Files.newByteChannel(resolve(stretch.path()));
    channel.position(stretch.offset());
    return new BufferedInputStream(Channels.newInputStream(channel), BUFFER);
  }

  Path resolve(String path) throws IOException {
    if (folder == null) {
      throw new IOException("no edition to take " + path + " from");
    }
    return FileName.resolveAll(folder, path);
  }
}
