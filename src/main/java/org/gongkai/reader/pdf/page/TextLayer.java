package org.gongkai.reader.pdf.page;

import java.util.List;
import java.util.function.IntPredicate;

/** Judges whether the text of a page can be what is printed on it. */
public final class TextLayer {

  /** Fewer characters than this are a stamp or a page number. */
  private static final int FEW = 30;

  /** A page covered by images to this share is a scan when it has few characters. */
  private static final double COVERED = 0.5;

  /** So many shapes and no text: letters drawn as outlines. */
  private static final int OUTLINES = 60;

  /** More strange characters than this share: the file maps its codes wrongly. */
  private static final double STRANGE = 0.1;

  /** Words of which every report has some. */
  private static final List<String> WORDS = List.of("公开", "信息", "申请", "行政", "政府");

  /** A document of so much Chinese without any of the words is no text a reader would know. */
  private static final int MUCH = 200;

  private TextLayer() {}

  /**
   * Whether only an image of the page can tell what is on it.
   *
   * @param content what is seen of the page
   */
  public static boolean isMissing(PaintedPage page, PageContent content) {
    List<Glyph> visible = content.glyphs();
    long letters = visible.stream().filter(glyph -> !glyph.isBlank()).count();
    if (letters < FEW) {
      boolean image = page.imageShare() >= COVERED && (page.hidden() > 0 || letters < FEW);
      return image || page.hidden() >= FEW || (letters == 0 && page.shapes() >= OUTLINES);
    }
    return isBroken(visible);
  }

  /** Whether the characters are not those that were printed. */
  static boolean isBroken(List<Glyph> glyphs) {
    long letters = glyphs.stream().filter(glyph -> !glyph.isBlank()).count();
    long strange = glyphs.stream().filter(TextLayer::isStrange).count();
    boolean chinese = glyphs.stream().anyMatch(TextLayer::isChinese);
    return letters >= FEW && (strange > STRANGE * letters || !chinese);
  }

  /** Whether all the Chinese of a document may be other characters than were printed. */
  public static boolean isGarbled(List<PageContent> pages) {
    String text = text(pages);
    long chinese = text.codePoints().filter(Character::isIdeographic).count();
    return chinese >= MUCH && count(text) == 0;
  }

  /** Whether recognition made enough of a document to go on with it. */
  public static boolean isReport(List<PageContent> pages) {
    return count(text(pages)) >= 2;
  }

  private static long count(String text) {
    return WORDS.stream().filter(text::contains).count();
  }

  private static String text(List<PageContent> pages) {
    StringBuilder text = new StringBuilder();
    for (PageContent page : pages) {
      page.glyphs().forEach(glyph -> text.append(glyph.text().strip()));
    }
    return text.toString();
  }

  private static boolean isChinese(Glyph glyph) {
    return holds(glyph.text(), Character::isIdeographic);
  }

  private static boolean isStrange(Glyph glyph) {
    return holds(glyph.text(), TextLayer::isStrange);
  }

  private static boolean holds(String text, IntPredicate kind) {
    int c;
    for (int at = 0; at < text.length(); at += Character.charCount(c)) {
      c = text.codePointAt(at);
      if (kind.test(c)) {
        return true;
      }
    }
    return false;
  }

  /** Nothing that stands in a Chinese report: other alphabets, private characters, substitutes. */
  private static boolean isStrange(int c) {
    if (c < 0x80) {
      return Character.isISOControl(c) && !Character.isWhitespace(c);
    }
    boolean known =
        Character.isIdeographic(c)
            || Character.isSpaceChar(c)
            || (c >= 0x2000 && c < 0x2700)
            || (c >= 0x3000 && c < 0x3400)
            || (c >= 0xFE10 && c < 0xFE70)
            || (c >= 0xFF00 && c < 0xFFEF)
            || "·×÷§±°".indexOf(c) >= 0;
    return !known;
  }
}
