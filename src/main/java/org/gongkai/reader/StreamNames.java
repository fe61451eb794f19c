package org.gongkai.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The names by which one kind of old office file is told from another: those of its own streams,
 * and not those of a document that is embedded in it.
 */
final class StreamNames {

  private StreamNames() {}

  /** Whether a file has a stream; a damaged one, whether the name stands in it anywhere. */
  static Predicate<String> of(byte[] file) {
    try (POIFSFileSystem streams = new POIFSFileSystem(new ByteArrayInputStream(file))) {
      Set<String> names = Set.copyOf(streams.getRoot().getEntryNames());
      return name -> names.contains(plain(name));
    } catch (IOException | RuntimeException e) {
      return new String(file, StandardCharsets.ISO_8859_1)::contains;
    }
  }

  /** Without the second byte of each character. */
  private static String plain(String name) {
    return name.replace("\0", "");
  }
}
