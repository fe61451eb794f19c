package org.gongkai.output.edition;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;

/**
 * Names of files in any script, whatever the machine's locale. Under cron's POSIX locale Java can
 * neither spell 麦积区 in a path nor read it from one; by way of {@code file:} addresses, whose bytes
 * are percent-encoded UTF-8, it can do both. Use this wherever a file name may be other than ASCII,
 * and never {@link Path#toString} or {@link Path#resolve(String)}.
 */
public final class FileName {

  /** What Windows takes in a name, with room for a year, a number and a suffix. */
  private static final int LONGEST = 60;

  private FileName() {}

  /** The child of a folder by its name; absolute. */
  public static Path resolve(Path folder, String name) {
    String address = folder.toUri().toString();
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return Path.of(URI.create(address + (address.endsWith("/") ? "" : "/") + encoded));
  }

  /** A file below a folder by its path with forward slashes; absolute. */
  public static Path resolveAll(Path folder, String path) {
    Path file = folder;
    for (String name : path.split("/", -1)) {
      file = resolve(file, name);
    }
    return file;
  }

  /** The last name of a path; names that are not UTF-8 come with replacement characters. */
  public static String of(Path path) {
    String address = path.toUri().getRawPath();
    int end = address.endsWith("/") ? address.length() - 1 : address.length();
    String encoded = address.substring(address.lastIndexOf('/', end - 1) + 1, end);
    return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /**
   * Text made fit to be part of a file name on every system: composed characters (NFC), {@code _}
   * in place of what Windows refuses, of control characters and of half surrogates, at most 60
   * characters. Different texts may become the same.
   */
  public static String safe(String text) {
    StringBuilder safe = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .limit(LONGEST)
        .forEach(c -> safe.appendCodePoint(isRefused(c) ? '_' : c));
    return safe.toString();
  }

  private static boolean isRefused(int c) {
    return "\\/:*?\"<>|".indexOf(c) >= 0
        || Character.isISOControl(c)
        || Character.getType(c) == Character.SURROGATE;
  }
}
