package org.gongkai.reader.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.Deadline;
import org.gongkai.reader.Limits;
import org.gongkai.reader.RefusedException;
import org.gongkai.reader.pdf.layout.PageLayout;
import org.gongkai.reader.pdf.page.Layers;
import org.gongkai.reader.pdf.page.PageCanvas;
import org.gongkai.reader.pdf.page.PageContent;
import org.gongkai.reader.pdf.page.PaintedPage;
import org.gongkai.reader.pdf.page.TextLayer;
import org.gongkai.reader.pdf.scan.Recogniser;
import org.gongkai.reader.pdf.scan.ScannedPages;

/**
 * Gives the pages of a document: from their text where it can be trusted, else from their image.
 */
final class PageSource {

  private final PDDocument document;
  private final Recogniser recogniser;
  private final Limits limits;
  private final Deadline deadline;
  private boolean recognised;

  PageSource(PDDocument document, Recogniser recogniser, Limits limits, Deadline deadline) {
    this.document = document;
    this.recogniser = recogniser;
    this.limits = limits;
    this.deadline = deadline;
  }

  /** Whether any page was recognised from its image. */
  boolean isRecognised() {
    return recognised;
  }

  /**
   * The pages in order.
   *
   * @throws RefusedException when one is an image that can't be recognised
   */
  List<PageContent> pages() throws IOException {
    List<PaintedPage> painted = new ArrayList<>();
    List<PageContent> contents = new ArrayList<>();
    for (int index = 0; index < document.getNumberOfPages(); index++) {
      painted.add(PageCanvas.paint(document.getPage(index), new Layers(document), deadline));
      contents.add(upright(painted.get(index).content(index + 1)));
    }
    boolean garbled = TextLayer.isGarbled(contents);
    ScannedPages scans = new ScannedPages(document, recogniser);
    for (int index = 0; index < contents.size(); index++) {
      PageContent content = contents.get(index);
      boolean written = !content.glyphs().isEmpty();
      if ((garbled && written) || TextLayer.isMissing(painted.get(index), content)) {
        deadline.extend(limits.scan());
        deadline.check();
        contents.set(index, scans.recognise(content));
        recognised = true;
      }
    }
    checkSense(contents);
    return contents;
  }

  /** Turned so that most of the text outside tables stands upright. */
  private PageContent upright(PageContent seen) {
    return seen.turned(PageLayout.turn(seen, deadline));
  }

  private void checkSense(List<PageContent> contents) {
    if (recognised && !TextLayer.isReport(contents)) {
      throw new RefusedException(Reason.SCANNED, "");
    }
  }
}
