package org.gongkai.reader.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;
import org.gongkai.reader.TextDecoder;
import org.gongkai.reader.VisibleText;

/**
 * Names of members of archives. Those packed by Chinese Windows are in GBK and do not say so. No
 * member is ever written to disk; still, a name that climbs out of the archive or starts at the
 * root is cut down to the part that does not, as it will stand in the files of an edition. A folder
 * is never mistaken for an archive within: its exclamation mark becomes a wide one.
 */
final class MemberName {

  private static final int LONGEST = 300;

  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:");

  private MemberName() {}

  /** The name in Unicode, its parts joined by slashes; never empty. */
  static String of(ZipArchiveEntry entry) {
    String name =
        Arrays.stream(decoded(entry).split("[/\\\\]+"))
            .map(part -> VisibleText.of(part).replaceAll("\\s+", " ").strip())
            .filter(part -> !Set.of("", ".", "..").contains(part) && !DRIVE.matcher(part).matches())
            .collect(Collectors.joining("/"))
            .replace("!/", "！/");
    String bounded = name.substring(Math.max(0, name.length() - LONGEST));
    return bounded.isEmpty() ? "?" : bounded;
  }

  private static String decoded(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (entry.getNameSource() != NameSource.NAME || raw == null) {
      return entry.getName();
    }
    return TextDecoder.decode(raw).orElseGet(() -> new String(raw, StandardCharsets.ISO_8859_1));
  }
}
