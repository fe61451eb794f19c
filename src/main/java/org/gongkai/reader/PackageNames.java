package org.gongkai.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The names by which a zip is told to be an office file or an archive: those of its own members,
 * and not those of the members of an office file that is stored in it.
 */
final class PackageNames {

  /** Where the name of the first member begins, and what follows it when it is not packed. */
  private static final int FIRST_NAME = 30;

  private static final String OPEN_DOCUMENT = "mimetype";

  private static final int LONGEST_TYPE = 200;

  private PackageNames() {}

  /** Whether a zip has a name; a damaged one, whether the name stands in it anywhere. */
  static Predicate<String> of(byte[] zip) {
    String content = new String(zip, StandardCharsets.ISO_8859_1);
    try (ZipFile file = Zips.open(zip)) {
      Set<String> names =
          Zips.entries(file).stream()
              .map(entry -> entry.getName().replace('\\', '/'))
              .collect(Collectors.toUnmodifiableSet());
      String type = openDocumentType(file);
      return name ->
          names.contains(name)
              || name.equals(type)
              || content.startsWith(OPEN_DOCUMENT + name, FIRST_NAME);
    } catch (IOException | RuntimeException e) {
      return content::contains;
    }
  }

  /** What an OpenDocument file says it is; empty in other files. */
  private static String openDocumentType(ZipFile file) throws IOException {
    ZipArchiveEntry entry = file.getEntry(OPEN_DOCUMENT);
    if (entry == null) {
      return "";
    }
    try (InputStream in = file.getInputStream(entry)) {
      return new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
    }
  }
}
