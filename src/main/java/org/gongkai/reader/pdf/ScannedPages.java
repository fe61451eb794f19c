package org.gongkai.reader.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.RefusedException;

final class ScannedPages {
  private final Recogniser recogniser;
  ScannedPages(PDDocument document, Recogniser recogniser, Deadline deadline) {
    this.recogniser = recogniser;
  }
  PageContent page(int index) throws IOException {
    throw new RefusedException(Reason.SCANNED, "page " + (index + 1));
  }
}
