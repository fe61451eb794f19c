package org.gongkai.output.workbook;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A list with a title, a head and filters that goes on in a further sheet where one is full: a
 * spreadsheet ends at row 1,048,576.
 */
final class LongList {

  private static final int HEAD_ROWS = 3;

  /** Characters that can still be read side by side on a printed page. */
  private static final int PAGE = 240;

  private final Spreadsheet spreadsheet;
  private final DistrictBookData material;
  private final ListSheet sheet;
  private final String note;
  private boolean upright;
  private int sheets;
  private @Nullable Page open;

  /**
   * Begins a list.
   *
   * @param note what stands below the title
   */
  LongList(Spreadsheet spreadsheet, DistrictBookData material, ListSheet sheet, String note) {
    this.spreadsheet = spreadsheet;
    this.material = material;
    this.sheet = sheet;
    this.note = note;
  }

  /** Prints upright, which suits many short rows. */
  LongList portrait() {
    upright = true;
    return this;
  }

  /** Starts the next row, wherever there is room for it. */
  Page row() {
    Page page = page();
    if (page.isFull()) {
      end(page);
      page = begin();
    }
    return page.row();
  }

  private Page page() {
    Page page = open;
    return page == null ? begin() : page;
  }

  private Page begin() {
    sheets++;
    String name = material.text("sheet." + sheet.id());
    Page page = spreadsheet.page(sheets == 1 ? name : name + " (" + sheets + ")");
    page.widths(widths().toArray());
    int columns = pages() == 1 ? sheet.printed() : sheet.repeated();
    page.whole(
        material.text(sheet.id() + ".title", material.district()), columns, SheetStyle.TITLE);
    page.whole(note, columns, SheetStyle.NOTE);
    page.row(30);
    sheet
        .columns()
        .forEach(column -> page.text(material.text("column." + column), SheetStyle.HEAD));
    page.freeze(sheet.repeated(), HEAD_ROWS).wide(pages());
    if (upright) {
      page.portrait();
    }
    open = page;
    return page;
  }

  private int pages() {
    int repeated = widths().limit(sheet.repeated()).sum();
    return 1 + (widths().limit(sheet.printed()).sum() - repeated) / (PAGE - repeated);
  }

  private IntStream widths() {
    return sheet.list().stream().mapToInt(ListSheet.Column::width);
  }

  /** Prints what stands when this is first called, and nothing of what follows. */
  void printToHere() {
    page().printToHere(sheet.printed());
  }

  /** Sets the filters of the last sheet; a list without rows still has its head. */
  void end() {
    end(page());
  }

  private void end(Page page) {
    page.filter(HEAD_ROWS - 1, page.rowIndex(), sheet.list().size());
    page.printToHere(sheet.printed());
  }
}
