package org.gongkai.output.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.edition.SteadyZip;

/**
 * A workbook that grows row by row: rows that are done leave memory for a temporary file. POI's
 * streaming writer was chosen over leaner ones since it draws charts and keeps the result beside
 * every formula, so that sums show in viewers that do not calculate (Excel's protected view).
 */
final class Spreadsheet implements Closeable {

  /** How many rows of a sheet can still be changed. */
  private static final int WINDOW = 100;

  private final SXSSFWorkbook book = new SteadyWorkbook();
  private final SheetStyles looks = new SheetStyles(book);
  private final Wording words;

  Spreadsheet(Wording words) {
    this.words = words;
  }

  /**
   * Adds a sheet.
   *
   * @param name at most 31 characters, none of {@code []:*?/\}
   */
  Page page(String name) {
    SXSSFSheet sheet = book.createSheet(name);
    sheet.getFooter().setCenter(words.text("footer"));
    return new Page(sheet, looks);
  }

  /** The part of a sheet that charts are drawn on. */
  XSSFSheet canvas(Page page) {
    return book.getXSSFWorkbook().getSheet(page.name());
  }

  /** Writes the file; the same content gives the same bytes. */
  void write(OutputStream out) throws IOException {
    stopTheClock();
    book.write(out);
  }

  private void stopTheClock() {
    POIXMLProperties.CoreProperties properties =
        book.getXSSFWorkbook().getProperties().getCoreProperties();
    properties.setCreator("Gongkai");
    properties.setCreated(Optional.of(Date.from(SteadyZip.INSTANT)));
  }

  @Override
  public void close() throws IOException {
    book.close();
  }

  /** Takes the clock out of what it packs. */
  private static final class SteadyWorkbook extends SXSSFWorkbook {

    SteadyWorkbook() {
      super(WINDOW);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
      return new SteadyZip(out);
    }
  }
}
