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
import java.util.zip.CRC32C;
import org.gongkai.output.csv.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * What an edition is made of, district by district, so that the next one need not draw again what
 * has not changed: it takes it over from the folder of this one. Safe to use from many threads.
 */
public final class DistrictParts {

  /** Of an edition that can be taken from: none. */
  public static final DistrictParts NONE = new DistrictParts(null, Map.of());

  private static final int BUFFER = 1 << 16;

  private final @Nullable Path folder;
  private final Map<String, Map<String, DistrictPart>> byOutput = new ConcurrentHashMap<>();

  private DistrictParts(@Nullable Path folder, Map<String, Map<String, DistrictPart>> byOutput) {
    this.folder = folder;
    byOutput.forEach((output, parts) -> this.byOutput.put(output, new ConcurrentHashMap<>(parts)));
  }

  /** Those of an edition in the making. */
  public static DistrictParts of(Path folder) {
    return new DistrictParts(folder, Map.of());
  }

  /**
   * Those of an edition as they were noted.
   *
   * @param note the file; one that is not there, or of another edition, tells of none
   */
  public static DistrictParts read(Path note, String run, Path folder) throws IOException {
    return JsonText.find(note, Note.class)
        .filter(found -> found.run().equals(run))
        .map(found -> new DistrictParts(folder, found.parts()))
        .orElse(NONE);
  }

  /** Notes them for the run that makes the next edition. */
  public void write(Disk disk, Path note, String run) throws IOException {
    disk.write(note, JsonText.of(new Note(run, new TreeMap<>(byOutput))));
  }

  /** What is noted in a file. */
  private record Note(String run, Map<String, Map<String, DistrictPart>> parts) {}

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
      if (checksum(rows) != rows.checksum()) {
        return Optional.empty();
      }
    }
    for (BookFile file : part.files()) {
      if (!isWhole(file.file())) {
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

  private boolean isWhole(StagedFile file) throws IOException {
    Path path = resolve(file.path());
    return Files.isRegularFile(path)
        && Files.size(path) == file.bytes()
        && checksum(new Stretch(file.path(), 0, file.bytes(), 0, 0)) == file.checksum();
  }

  /** Of what lies there now; -1 where there is less. */
  private long checksum(Stretch stretch) throws IOException {
    if (!Files.isRegularFile(resolve(stretch.path()))) {
      return -1;
    }
    CRC32C checksum = new CRC32C();
    byte[] buffer = new byte[BUFFER];
    long left = stretch.bytes();
    try (InputStream in = open(stretch)) {
      while (left > 0) {
        int length = in.read(buffer, 0, (int) Math.min(left, BUFFER));
        if (length < 0) {
          return -1;
        }
        checksum.update(buffer, 0, length);
        left -= length;
      }
    }
    return checksum.getValue();
  }
}
