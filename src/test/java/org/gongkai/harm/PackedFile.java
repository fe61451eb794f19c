package org.gongkai.harm;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A zipped file of which one part may be exchanged. Damage to packed bytes is stopped by their
 * check sums; what lies behind those is reached by changing a part before it is packed.
 */
final class PackedFile {

  private final Map<String, byte[]> parts;
  private final String name;

  private PackedFile(Map<String, byte[]> parts, String name) {
    this.parts = parts;
    this.name = name;
  }

  /** A file with the name of the part in question. */
  static PackedFile of(byte[] file, String name) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PackedFile(parts, name);
  }

  byte[] part() {
    return Objects.requireNonNull(parts.get(name), name).clone();
  }

  /** The whole file with another part in the place of its own. */
  byte[] with(byte[] part) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getKey().equals(name) ? part : entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
