package org.gongkai.output.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.gongkai.model.Wording;
import org.gongkai.output.SteadyZip;

/**
 * A workbook that grows row by row: rows that are done leave memory for a temporary file. POI's
 * streaming writer was chosen over leaner ones since it draws charts and keeps the result beside
 * every formula, so that sums show in viewers that do not calculate (Excel's protected view).
 */
final class Spreadsheet implements Closeable {

  /** How many rows of a sheet can still be changed. */
  private static final int WINDOW = 100;

  private final SXSSFWorkbook book = new SXSSFWorkbook(WINDOW);
  private final Looks looks = new Looks(book);
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

  /** Writes the file, by way of a temporary one; the same content gives the same bytes. */
  void write(OutputStream out) throws IOException {
    stopTheClock();
    book.setZip64Mode(Zip64Mode.AsNeeded);
    Path scratch = TempFile.createTempFile("gongkai", ".xlsx").toPath();
    try {
      try (OutputStream whole = Files.newOutputStream(scratch)) {
        book.write(whole);
      }
      SteadyZip.copy(Files.newInputStream(scratch), out);
    } finally {
      Files.delete(scratch);
    }
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
}
