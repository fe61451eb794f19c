package org.gongkai.output.workbook;

import java.util.Arrays;
import java.util.List;
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
  private final Material material;
  private final Sheet sheet;
  private final String note;
  private final int[] widths;
  private boolean upright;
  private int sheets;
  private @Nullable Page open;

  /**
   * Begins a list.
   *
   * @param note what stands below the title
   * @param widths of the columns in characters of half width
   */
  LongList(Spreadsheet spreadsheet, Material material, Sheet sheet, String note, int... widths) {
    this.spreadsheet = spreadsheet;
    this.material = material;
    this.sheet = sheet;
    this.note = note;
    this.widths = widths.clone();
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
    page.widths(widths);
    page.row(26).text(material.text(sheet.id() + ".title", material.district()), Look.TITLE);
    page.row().text(note, Look.NOTE);
    page.row(30);
    List<String> columns = sheet.columns();
    columns.forEach(column -> page.text(material.text("column." + column), Look.HEAD));
    page.freeze(sheet.repeated(), HEAD_ROWS).wide(pages());
    if (upright) {
      page.portrait();
    }
    open = page;
    return page;
  }

  private int pages() {
    int repeated = Arrays.stream(widths).limit(sheet.repeated()).sum();
    return 1 + (Arrays.stream(widths).sum() - repeated) / (PAGE - repeated);
  }

  /** Prints what stands when this is first called, and nothing of what follows. */
  void printToHere() {
    page().printToHere(sheet.columns().size());
  }

  /** Sets the filters of the last sheet; a list without rows still has its head. */
  void end() {
    end(page());
  }

  private void end(Page page) {
    page.filter(HEAD_ROWS - 1, page.rowIndex(), sheet.columns().size());
  }
}
