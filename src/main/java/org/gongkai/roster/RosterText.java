package org.gongkai.roster;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a CSV file as Excel and WPS save it: UTF-8 with or without a byte order mark,
 * else GB18030. Decoding is strict: a byte that fits neither is a reason to refuse the file.
 */
final class RosterText {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private RosterText() {}

  static String decode(byte[] bytes) throws RosterException {
    try {
      return withoutMark(strict(bytes, StandardCharsets.UTF_8));
    } catch (CharacterCodingException notUtf8) {
      try {
        return strict(bytes, GB18030);
      } catch (CharacterCodingException notGb18030) {
        throw new RosterException("it is neither UTF-8 nor GB18030; save it as CSV UTF-8");
      }
    }
  }

  private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
