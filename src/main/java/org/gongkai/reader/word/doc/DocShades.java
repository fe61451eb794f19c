package org.gongkai.reader.word.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The colours that lie under the text of a Word 97 file, as text, paragraphs and rows say them of
 * themselves; what a style says is not told here. They are taken from the properties as stored
 * ([MS-DOC] 2.9.248, SHDOperand), of which the library makes nothing or nonsense. Colours are
 * 0xBBGGRR, as those of letters are.
 */
final class DocShades {

  /** What gives the colour of text, of a paragraph and of a row's cells; and what ends a row. */
  private static final int OF_TEXT = 0x71;

  private static final int OF_PARAGRAPH = 0x4D;
  private static final int OF_CELLS = 0x12;
  private static final int ROW_END = 0x08;

  /** A shade: the colours of pattern and ground, four bytes each, and the number of the pattern. */
  private static final int LENGTH = 10;

  private static final int GROUND = 4;
  private static final int PATTERN = 8;

  private final NavigableMap<Integer, List<Integer>> texts = new TreeMap<>();
  private final NavigableMap<Integer, List<Integer>> paragraphs = new TreeMap<>();

  /** By the place of the mark that ends the row. */
  private final NavigableMap<Integer, List<Integer>> rows = new TreeMap<>();

  DocShades(HWPFDocument file) {
    for (CHPX text : file.getCharacterTable().getTextRuns()) {
      texts.put(text.getStart(), grounds(text.getSprmBuf(), SprmOperation.TYPE_CHP, OF_TEXT));
    }
    for (PAPX paragraph : file.getParagraphTable().getParagraphs()) {
      SprmBuffer stored = paragraph.getSprmBuf();
      paragraphs.put(paragraph.getStart(), grounds(stored, SprmOperation.TYPE_PAP, OF_PARAGRAPH));
      if (!find(stored, SprmOperation.TYPE_TAP, ROW_END).isEmpty()) {
        rows.put(paragraph.getStart(), grounds(stored, SprmOperation.TYPE_TAP, OF_CELLS));
      }
    }
  }

  /** The colour right under some text, its own or its paragraph's; empty where neither has one. */
  List<Integer> under(CharacterRun text, Paragraph paragraph) {
    List<Integer> own = last(texts.floorEntry(text.getStartOffset()));
    return own.isEmpty() ? last(paragraphs.floorEntry(paragraph.getStartOffset())) : own;
  }

  /**
   * The colours of the cells of the row in which a paragraph stands; which is whose is not told.
   */
  List<Integer> around(Paragraph paragraph) {
    return paragraph.isInTable() ? value(rows.ceilingEntry(paragraph.getStartOffset())) : List.of();
  }

  /** Of several the last is in force. */
  private static List<Integer> last(Map.@Nullable Entry<Integer, List<Integer>> entry) {
    List<Integer> all = value(entry);
    return all.subList(Math.max(0, all.size() - 1), all.size());
  }

  private static List<Integer> value(Map.@Nullable Entry<Integer, List<Integer>> entry) {
    return entry == null ? List.of() : entry.getValue();
  }

  private static List<Integer> grounds(@Nullable SprmBuffer stored, int type, int operation) {
    List<Integer> grounds = new ArrayList<>();
    for (SprmOperation shades : find(stored, type, operation)) {
      byte[] bytes = shades.getGrpprl();
      int length = bytes[shades.getGrpprlOffset() - 1] & 0xFF;
      int end = Math.min(bytes.length, shades.getGrpprlOffset() + length);
      for (int at = shades.getGrpprlOffset(); at + LENGTH <= end; at += LENGTH) {
        if (isPlain(bytes, at)) {
          grounds.add(ground(bytes, at + GROUND));
        }
      }
    }
    return grounds;
  }

  /** One colour that is not left to the reader's program, without a pattern on it. */
  private static boolean isPlain(byte[] bytes, int shade) {
    return bytes[shade + GROUND + 3] == 0 && bytes[shade + PATTERN] == 0;
  }

  private static int ground(byte[] bytes, int at) {
    return (bytes[at + 2] & 0xFF) << 16 | (bytes[at + 1] & 0xFF) << 8 | (bytes[at] & 0xFF);
  }

  private static List<SprmOperation> find(@Nullable SprmBuffer stored, int type, int operation) {
    List<SprmOperation> found = new ArrayList<>();
    if (stored != null) {
      for (SprmIterator each = stored.iterator(); each.hasNext(); ) {
        SprmOperation next = each.next();
        if (next.getType() == type && next.getOperation() == operation) {
          found.add(next);
        }
      }
    }
    return found;
  }
}
