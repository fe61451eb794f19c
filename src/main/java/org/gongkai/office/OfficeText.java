package org.gongkai.office;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a CSV file as Excel and WPS save it: UTF-8 with or without a byte order mark,
 * else GB18030. Decoding is strict: a byte that fits neither is a reason to refuse the file.
 */
final class OfficeText {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private OfficeText() {}

  static String decode(OfficeFile file, byte[] bytes) throws OfficeException {
    String text = decoded(file, bytes);
    if (text.indexOf('\0') >= 0) {
      throw new OfficeException(file, OfficeSentences.of("nul"));
    }
    return text;
  }

  private static String decoded(OfficeFile file, byte[] bytes) throws OfficeException {
    try {
      return withoutMark(strict(bytes, StandardCharsets.UTF_8));
    } catch (CharacterCodingException notUtf8) {
      try {
        return strict(bytes, GB18030);
      } catch (CharacterCodingException notGb18030) {
        throw new OfficeException(file, OfficeSentences.of("charset"));
      }
    }
  }

  private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  /** Without the spaces of any kind that spreadsheets leave around a cell. */
  static String trimmed(String text) {
    return text.replaceAll("^[\\s\\h\uFEFF]+|[\\s\\h\uFEFF]+$", "");
  }

  /** A cell without them, and without the apostrophe that our own files put before {@code =+-@}. */
  static String cell(String text) {
    return trimmed(text).replaceFirst("^'(?=[=+@-])", "");
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
