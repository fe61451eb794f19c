package org.gongkai.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.gongkai.model.Rejection.Reason;

/** Opens zip files that lie in memory, and measures what is packed in them before it is used. */
public final class Zips {

  private static final int BUFFER = 1 << 16;

  private static final int MOST_ENTRIES = 100_000;

  private Zips() {}

  /**
   * Opens a zip; the names of its members are given byte by byte, as ISO 8859-1.
   *
   * @throws RefusedException when its directory is damaged or has no end
   */
  public static ZipFile open(byte[] bytes) {
    checkDirectory(bytes);
    try {
      return ZipFile.builder()
          .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
          .setCharset(StandardCharsets.ISO_8859_1)
          .setUseUnicodeExtraFields(true)
          .get();
    } catch (IOException | RuntimeException e) {
      throw new RefusedException(Reason.DAMAGED, e.getClass().getSimpleName());
    }
  }

  /** The library makes an object of every line of the directory before we can count them. */
  private static void checkDirectory(byte[] bytes) {
    int lines = 0;
    for (int at = 0; at + 3 < bytes.length; at++) {
      boolean line =
          bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2;
      lines += line ? 1 : 0;
    }
    if (lines > MOST_ENTRIES) {
      throw new RefusedException(Reason.TOO_COMPLEX, lines + " files");
    }
  }

  public static List<ZipArchiveEntry> entries(ZipFile zip) {
    return Collections.list(zip.getEntries());
  }

  /**
   * Refuses a package whose parts unpack to more than ten times the largest file, or of which a
   * part that has to be held in memory unpacks to more than one. What its directory says of sizes
   * is not believed. Parts the library makes a tree of may not have more tags than a page. Also
   * refuses a package of which a part differs from its check sum: the library does not look, and a
   * flipped bit may turn one figure into another.
   */
  public static void checkParts(ZipFile zip, Limits limits) throws IOException {
    long total = 0;
    for (ZipArchiveEntry entry : entries(zip)) {
      boolean sheet = entry.getName().contains("/worksheets/");
      boolean streamed = sheet || entry.getName().endsWith("/sharedStrings.xml");
      long most = Math.min(sheet ? limits.unpacked() : limits.bytes(), limits.unpacked() - total);
      total += size(zip, entry, most, streamed ? Long.MAX_VALUE : limits.tags());
    }
  }

  private static long size(ZipFile zip, ZipArchiveEntry entry, long most, long mostTags)
      throws IOException {
    byte[] buffer = new byte[BUFFER];
    CRC32 sum = new CRC32();
    long size = 0;
    long tags = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        sum.update(buffer, 0, read);
        size += read;
        tags += count(buffer, read);
        if (size > most) {
          throw new RefusedException(Reason.TOO_LARGE, entry.getName());
        }
        if (tags > mostTags) {
          throw new RefusedException(Reason.TOO_COMPLEX, mostTags + " tags");
        }
      }
    }
    check(sum, entry);
    return size;
  }

  private static int count(byte[] buffer, int length) {
    int tags = 0;
    for (int at = 0; at < length; at++) {
      tags += buffer[at] == '<' ? 1 : 0;
    }
    return tags;
  }

  /**
   * The bytes of a member, checked against its check sum.
   *
   * @param most the most bytes it may have
   * @throws RefusedException when it can't be unpacked, or has more
   */
  public static byte[] unpack(ZipFile zip, ZipArchiveEntry entry, int most) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new RefusedException(Reason.ENCRYPTED, "");
    }
    if (entry.isUnixSymlink()) {
      throw new RefusedException(Reason.UNREADABLE_FILE, "not a regular file");
    }
    if (!zip.canReadEntryData(entry)) {
      throw new RefusedException(Reason.UNSUPPORTED_FORMAT, "zip method " + entry.getMethod());
    }
    byte[] bytes;
    try (InputStream in = zip.getInputStream(entry)) {
      bytes = in.readNBytes(most + 1);
    } catch (IOException | RuntimeException e) {
      throw new RefusedException(Reason.DAMAGED, e.getClass().getSimpleName());
    }
    if (bytes.length > most) {
      throw new RefusedException(Reason.TOO_LARGE, "> " + most);
    }
    CRC32 sum = new CRC32();
    sum.update(bytes);
    check(sum, entry);
    return bytes;
  }

  private static void check(CRC32 sum, ZipArchiveEntry entry) {
    if (sum.getValue() != entry.getCrc()) {
      throw new RefusedException(Reason.DAMAGED, "CRC-32");
    }
  }
}
