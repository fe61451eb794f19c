package org.gongkai.reader.word.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.Limits;
import org.gongkai.reader.RefusedException;
import org.gongkai.reader.Zips;

/**
 * The parts we want of an office file that is a zip archive. Each part's checksum is compared, so
 * that a flipped bit can't become another figure; whatever inflates beyond all measure is refused.
 */
public final class ZippedParts {

  /** All parts together, wanted or not, may inflate to so many times the limit of a file. */
  private static final int INFLATION = 10;

  private final Map<String, byte[]> parts;

  private ZippedParts(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /**
   * Reads the named parts.
   *
   * @throws RefusedException when the archive is a bomb, or has no directory
   * @throws UncheckedIOException when it is damaged
   */
  public static ZippedParts read(byte[] archive, Set<String> names, Limits limits) {
    Map<String, byte[]> parts = new HashMap<>();
    long left = (long) limits.bytes() * INFLATION;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!names.contains(entry.getName())) {
          left -= inflate(zip, left, OutputStream.nullOutputStream());
          continue;
        }
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        left -= inflate(zip, Math.min(left, limits.bytes()), part);
        if (parts.putIfAbsent(entry.getName(), part.toByteArray()) != null) {
          throw new IOException("two parts of one name");
        }
      }
      requireListed(archive, names, parts.keySet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ZippedParts(parts);
  }

  /** A part that has lost its name where it lies still has it in the directory at the end. */
  private static void requireListed(byte[] archive, Set<String> names, Set<String> found)
      throws IOException {
    try (ZipFile directory = Zips.open(archive)) {
      for (String name : names) {
        if (directory.getEntry(name) != null && !found.contains(name)) {
          throw new IOException(name + " is listed, but not there");
        }
      }
    }
  }

  private static long inflate(ZipInputStream zip, long most, OutputStream into) throws IOException {
    byte[] buffer = new byte[8192];
    long size = 0;
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      size += read;
      if (size > most) {
        throw new RefusedException(Reason.TOO_COMPLEX, most + " bytes");
      }
      into.write(buffer, 0, read);
    }
    return size;
  }

  public Optional<byte[]> find(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /**
   * A part that must be there.
   *
   * @throws IllegalArgumentException when it is not: the file is damaged
   */
  byte[] get(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no " + name));
  }
}
