package org.gongkai.reader.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.RefusedException;
import org.gongkai.reader.pdf.Recogniser.Kind;
import org.gongkai.reader.pdf.Recogniser.Line;

/** Recognises pages from their image: ruling lines first, then the text of each cell. */
final class ScannedPages {

  private static final double DPI = 300;
  private static final double POINTS_AN_INCH = 72;

  /** Pages are rendered coarser rather than larger than this, in pixels. */
  private static final double MOST_PIXELS = 40e6;

  /** Narrower tables, in points, are none. */
  private static final double NARROWEST_TABLE = 150;

  /** The blur of a line reaches so far, in points. */
  private static final double BLUR = 1;

  private final PDFRenderer renderer;
  private final Recogniser recogniser;
  private final Deadline deadline;

  ScannedPages(PDDocument document, Recogniser recogniser, Deadline deadline) {
    this.renderer = new PDFRenderer(document);
    this.recogniser = recogniser;
    this.deadline = deadline;
  }

  /**
   * What can be recognised on a page.
   *
   * @param like the page's number and size
   * @throws RefusedException when there is no recogniser, when it fails, or when it is not sure
   */
  PageContent recognise(PageContent like) throws IOException {
    if (!recogniser.isAvailable()) {
      throw refusal(like);
    }
    deadline.check();
    BufferedImage image = render(like);
    double scale = like.width() / image.getWidth();
    Scan scan = new Scan(image);
    try {
      return recognise(like, scan, scale);
    } catch (IOException e) {
      throw refusal(like);
    }
  }

  private static RefusedException refusal(PageContent page) {
    return new RefusedException(Reason.SCANNED, "page " + page.number());
  }

  private BufferedImage render(PageContent page) throws IOException {
    double inches = page.width() * page.height() / (POINTS_AN_INCH * POINTS_AN_INCH);
    double dpi = Math.min(DPI, Math.sqrt(MOST_PIXELS / Math.max(inches, 1e-6)));
    return renderer.renderImageWithDPI(page.number() - 1, (float) dpi, ImageType.GRAY);
  }

  private PageContent recognise(PageContent like, Scan scan, double scale) throws IOException {
    List<Ruling> drawn = ScanRulings.find(scan, scale);
    List<PageTable> tables =
        PageLayout.tables(drawn, deadline).stream().filter(ScannedPages::isTable).toList();
    List<Ruling> rulings = drawn.stream().filter(line -> isOf(tables, line)).toList();
    Scan unruled = scan.without(boxes(rulings.stream().map(Ruling::box).toList(), BLUR, scale));
    List<Glyph> glyphs =
        new ArrayList<>(
            new ScannedCells(unruled, scale, recogniser, deadline).recognise(tables));
    Scan rest = unruled.without(boxes(tables.stream().map(PageTable::box).toList(), BLUR, scale));
    deadline.check();
    for (Line line : recogniser.recognise(rest.image(), Kind.PAGE, deadline.left())) {
      glyphs.add(Glyph.upright(line.text(), scaled(line.box(), scale)));
    }
    return new PageContent(like.number(), like.width(), like.height(), glyphs, rulings);
  }

  /** Strokes of large letters may look like a small table. */
  private static boolean isTable(PageTable table) {
    return table.box().width() >= NARROWEST_TABLE;
  }

  private static boolean isOf(List<PageTable> tables, Ruling line) {
    return tables.stream()
        .anyMatch(table -> table.box().grown(Axis.TOLERANCE).holdsCenterOf(line.box()));
  }

  private static List<Box> boxes(List<Box> boxes, double border, double scale) {
    return boxes.stream().map(box -> scaled(box.grown(border), 1 / scale)).toList();
  }

  static Box scaled(Box box, double scale) {
    return new Box(
        box.left() * scale, box.top() * scale, box.right() * scale, box.bottom() * scale);
  }
}
