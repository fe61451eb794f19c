package org.gongkai.reader.word.doc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.gongkai.reader.Limits;
import org.gongkai.reader.word.story.StoryLine;
import org.gongkai.reader.word.story.StoryPart;
import org.gongkai.reader.word.story.TableStack;
import org.jspecify.annotations.Nullable;

/** Reads one story of a Word 97 file, paragraph by paragraph. */
final class DocStory {

  /** The styles of the lines of a table of contents. */
  private static final Pattern CONTENTS = Pattern.compile("(?i)toc \\d");

  private final HWPFDocument file;
  private final DocLists lists;
  private final TableStack tables;
  private final DocRuns runs;
  private final Map<Integer, PAPX> properties = new HashMap<>();

  DocStory(HWPFDocument file, DocLists lists, Limits limits) {
    this.file = file;
    this.lists = lists;
    this.tables = new TableStack(limits);
    this.runs = new DocRuns(new DocShades(file));
    for (PAPX paragraph : file.getParagraphTable().getParagraphs()) {
      properties.put(paragraph.getStart(), paragraph);
    }
  }

  /** The parts of a story in reading order. */
  List<StoryPart> read(Range range) {
    for (int at = 0; at < range.numParagraphs(); at++) {
      add(range.getParagraph(at));
    }
    return tables.finish();
  }

  private void add(Paragraph paragraph) {
    int depth = paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
    if (depth > 0 && paragraph.isTableRowEnd()) {
      tables.endRow(depth, DocRow.edges(properties.get(paragraph.getStartOffset())));
      return;
    }
    boolean ended = runs.add(paragraph);
    boolean cellEnds = depth > 0 && (runs.endsCell() || paragraph.isEmbeddedCellMark());
    if (ended || cellEnds) {
      String text = runs.take();
      if (!isContents(paragraph)) {
        tables.add(List.of(line(paragraph, text)), depth);
      }
    }
    if (cellEnds) {
      tables.endCell(depth);
    }
  }

  private StoryLine line(Paragraph paragraph, String text) {
    int level = paragraph.getLvl();
    int headingLevel = level >= 0 && level < 9 ? level + 1 : 0;
    return new StoryLine(lists.label(paragraph) + text, headingLevel);
  }

  /** Belongs to a table of contents, which repeats the headings. */
  private boolean isContents(Paragraph paragraph) {
    @Nullable StyleDescription style =
        file.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
    @Nullable String name = style == null ? null : style.getName();
    return name != null && CONTENTS.matcher(name).lookingAt();
  }
}
