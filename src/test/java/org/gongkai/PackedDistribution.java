package org.gongkai;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * What the build packs for offices, unpacked.
 *
 * @param home the one folder in it
 */
record PackedDistribution(Path home) {

  private static final int RUNS_FOR_OWNER = 0100;

  /** The archive, where {@code mvn package} has made one. */
  static Optional<Path> findArchive() {
    return Optional.ofNullable(System.getProperty("gongkai.zip"))
        .map(Path::of)
        .filter(Files::isRegularFile);
  }

  /** Unpacks it as an office does. */
  static PackedDistribution unpack(Path archive, Path folder) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        Path file = folder.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(file);
          continue;
        }
        try (InputStream content = zip.getInputStream(entry)) {
          Files.createDirectories(file.resolveSibling("."));
          Files.copy(content, file);
        }
        if ((entry.getUnixMode() & RUNS_FOR_OWNER) != 0 && !file.toFile().setExecutable(true)) {
          throw new IOException(file + " cannot be made executable");
        }
      }
    }
    try (Stream<Path> top = Files.list(folder)) {
      return new PackedDistribution(top.findFirst().orElseThrow());
    }
  }

  Path launcher() {
    return home.resolve("bin/gongkai");
  }

  /** What was kept of the loaded classes. */
  List<Path> kept() throws IOException {
    Path cache = home.resolve("cache");
    if (!Files.isDirectory(cache)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(cache)) {
      return files.toList();
    }
  }
}
