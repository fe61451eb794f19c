package org.gongkai.reader.sheet;

import java.io.IOException;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.Limits;
import org.gongkai.reader.RefusedException;

/**
 * Counts the cells of an old workbook before anything is built of it: one record may stand for 256
 * blank cells, of which the library makes an object each.
 */
final class XlsRecords {

  private static final int MULTIPLE_BLANKS = 0x00BE;
  private static final int MULTIPLE_NUMBERS = 0x00BD;

  private XlsRecords() {}

  /** Refuses a workbook of too many cells. */
  static void check(POIFSFileSystem files, Limits limits) throws IOException {
    DirectoryNode root = files.getRoot();
    long most = 5L * limits.parts();
    try (DocumentInputStream stream =
        root.createDocumentInputStream(InternalWorkbook.WORKBOOK_DIR_ENTRY_NAMES.get(0))) {
      if (count(stream) > most) {
        throw new RefusedException(Reason.TOO_COMPLEX, most + " cells");
      }
    }
  }

  private static long count(DocumentInputStream stream) throws IOException {
    long cells = 0;
    while (stream.available() >= 4) {
      int kind = stream.readUShort();
      int length = stream.readUShort();
      cells += kind == MULTIPLE_BLANKS ? length / 2 : kind == MULTIPLE_NUMBERS ? length / 6 : 1;
      if (stream.skip(length) < length) {
        break;
      }
    }
    return cells;
  }
}
