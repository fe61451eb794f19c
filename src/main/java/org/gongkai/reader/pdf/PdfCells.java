package org.gongkai.reader.pdf;

import java.util.List;
import org.gongkai.reader.Content;
import org.gongkai.reader.Format;
import org.gongkai.reader.Limits;
import org.gongkai.reader.RefusedException;
import org.gongkai.reader.pdf.scan.Tesseract;

/** Where the cells of a file's tables are painted, for whoever wants to point at them. */
public final class PdfCells {

  private PdfCells() {}

  /**
   * The cells of all tables.
   *
   * @throws RefusedException where the file cannot be read
   */
  public static List<CellOnPage> of(byte[] bytes, Limits limits) {
    Content content = Content.ofBytes(Format.PDF, bytes, limits.deadline());
    return OpenPdf.use(
        content, limits, new Tesseract(), file -> PageBlocks.cells(file.parts(), file.document()));
  }
}
