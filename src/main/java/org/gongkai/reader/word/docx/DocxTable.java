package org.gongkai.reader.word.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gongkai.reader.word.story.StoryCell;
import org.gongkai.reader.word.story.StoryCell.Merge;
import org.gongkai.reader.word.story.StoryPart;
import org.gongkai.reader.word.story.StoryTable;
import org.gongkai.reader.word.xml.Xml;

/**
 * Reads one table of a docx file. Its rows say how many columns of a common grid a cell covers.
 *
 * @param reader reads the content of a cell
 */
record DocxTable(Function<Xml, List<StoryPart>> reader) {

  private static final int WIDEST_SPAN = 1_000;

  StoryTable read(Xml table) {
    List<List<StoryCell>> rows = new ArrayList<>();
    for (Xml row : wrapped(table, "tr")) {
      if (isShown(row)) {
        rows.add(row(row));
      }
    }
    return new StoryTable(rows, 0);
  }

  private static boolean isShown(Xml row) {
    boolean hidden = row.find("trPr", "hidden").map(DocxStyles::isOn).orElse(false);
    return !hidden && row.find("trPr", "del").isEmpty();
  }

  private List<StoryCell> row(Xml row) {
    List<StoryCell> cells = new ArrayList<>();
    int column = span(row, "trPr", "gridBefore", 0);
    for (Xml cell : wrapped(row, "tc")) {
      int end = column + span(cell, "tcPr", "gridSpan", 1);
      StoryCell read = StoryCell.of(column, end, merge(cell), content(cell));
      if (!cells.isEmpty() && continuesLeft(cell)) {
        cells.add(cells.remove(cells.size() - 1).joined(read));
      } else {
        cells.add(read);
      }
      column = end;
    }
    return cells;
  }

  private List<StoryPart> content(Xml cell) {
    List<StoryPart> content = reader.apply(cell);
    return cell.find("tcPr", "cellDel").isPresent() ? List.of() : content;
  }

  private static Merge merge(Xml cell) {
    return cell.find("tcPr", "vMerge")
        .map(merge -> merge.attribute("val").equals("restart") ? Merge.BEGINS : Merge.CONTINUES)
        .orElse(Merge.NONE);
  }

  /** Merged in the manner of Word 97. */
  private static boolean continuesLeft(Xml cell) {
    return cell.find("tcPr", "hMerge")
        .map(merge -> !merge.attribute("val").equals("restart"))
        .orElse(false);
  }

  private static int span(Xml part, String properties, String name, int least) {
    int span = part.find(properties, name).map(found -> found.number("val", least)).orElse(least);
    return Math.max(least, Math.min(span, WIDEST_SPAN));
  }

  /** The rows of a table or the cells of a row, those in content controls too. */
  private static List<Xml> wrapped(Xml container, String name) {
    List<Xml> found = new ArrayList<>();
    for (Xml child : container.children()) {
      switch (child.name()) {
        case "sdt" -> child.find("sdtContent").ifPresent(in -> found.addAll(wrapped(in, name)));
        case "customXml", "ins", "moveTo" -> found.addAll(wrapped(child, name));
        default -> {
          if (child.is(name)) {
            found.add(child);
          }
        }
      }
    }
    return found;
  }
}
