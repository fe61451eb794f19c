package org.gongkai.reader.word.rtf;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gongkai.reader.PictureFont;

/**
 * The encodings of an RTF file: one for the whole, one for each font. Never GB18030, whose codes of
 * four bytes hold digits: a broken character must not swallow one.
 */
final class RtfFonts {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final Map<Integer, String> BY_FONT_CHARSET =
      Map.ofEntries(
          Map.entry(128, "windows-31j"),
          Map.entry(129, "x-windows-949"),
          Map.entry(134, "GBK"),
          Map.entry(136, "Big5"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(177, "windows-1255"),
          Map.entry(178, "windows-1256"),
          Map.entry(186, "windows-1257"),
          Map.entry(204, "windows-1251"),
          Map.entry(222, "windows-874"),
          Map.entry(238, "windows-1250"));

  private static final Map<Integer, String> BY_CODE_PAGE =
      Map.ofEntries(
          Map.entry(932, "windows-31j"),
          Map.entry(936, "GBK"),
          Map.entry(949, "x-windows-949"),
          Map.entry(950, "Big5"),
          Map.entry(54936, "GBK"),
          Map.entry(65001, "UTF-8"));

  private static final Set<Integer> SYMBOLS = Set.of(2);

  private final Map<Integer, Integer> charsets = new HashMap<>();
  private final Set<Integer> ofPictures = new HashSet<>();
  private Charset document = WESTERN;

  /** Says what encoding the file has where no font says another. */
  void setCodePage(int codePage) {
    String name = BY_CODE_PAGE.getOrDefault(codePage, "windows-" + codePage);
    document = Charset.isSupported(name) ? Charset.forName(name) : WESTERN;
  }

  void setCharset(int font, int charset) {
    charsets.put(font, charset);
  }

  void name(int font, String name) {
    if (PictureFont.is(name.strip())) {
      ofPictures.add(font);
    }
  }

  boolean isOfPictures(int font) {
    return ofPictures.contains(font);
  }

  /** Decodes text in a font. Careless writers give Chinese in fonts that are said to be western. */
  String decode(byte[] bytes, int font) {
    int charset = charsets.getOrDefault(font, 0);
    String name = BY_FONT_CHARSET.get(charset);
    if (name != null) {
      return new String(bytes, Charset.forName(name));
    }
    try {
      Charset own = SYMBOLS.contains(charset) ? WESTERN : document;
      return own.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WESTERN);
    }
  }
}
