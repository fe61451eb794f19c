package org.gongkai.intake;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of input files that survive any locale: a machine that cannot spell a Chinese name still
 * hands out its bytes, percent-encoded, and opens the file by them.
 */
public final class InputPath {

  /** Controls, line ends, and signs that act on their neighbours. */
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

  private InputPath() {}

  /** The bytes of a path below a folder, percent-encoded, parts joined by {@code /}. */
  static String raw(Path root, Path file) {
    String folder = root.toUri().getRawPath();
    String base = folder.endsWith("/") ? folder : folder + "/";
    String raw = file.toUri().getRawPath().substring(base.length());
    return raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
  }

  /**
   * The name people read: its bytes taken as UTF-8, or as GB18030 where old archives were unpacked;
   * left percent-encoded when they are neither, and where signs would break a line or turn it
   * round.
   */
  static String spelled(String raw) {
    byte[] bytes = bytes(raw);
    return decode(bytes, StandardCharsets.UTF_8)
        .or(() -> decode(bytes, Charset.forName("GB18030")))
        .filter(name -> !UNPRINTABLE.matcher(name).find())
        .orElse(raw);
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The file of a raw path; for the member of an archive, the archive. */
  public static Path resolve(Path root, String raw) {
    String folder = root.toUri().toString();
    String file = MemberPath.file(raw);
    return Path.of(URI.create(folder.endsWith("/") ? folder + file : folder + "/" + file));
  }

  private static byte[] bytes(String raw) {
    ByteBuffer bytes = ByteBuffer.allocate(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) == '%') {
        bytes.put((byte) Integer.parseInt(raw, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.put((byte) raw.charAt(i));
      }
    }
    return Arrays.copyOf(bytes.array(), bytes.position());
  }
}
