package org.gongkai.reader.pdf.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.Deadline;
import org.gongkai.reader.RefusedException;
import org.gongkai.reader.pdf.layout.Axis;
import org.gongkai.reader.pdf.layout.PageLayout;
import org.gongkai.reader.pdf.layout.PageTable;
import org.gongkai.reader.pdf.page.Box;
import org.gongkai.reader.pdf.page.Glyph;
import org.gongkai.reader.pdf.page.PageContent;
import org.gongkai.reader.pdf.page.Ruling;
import org.gongkai.reader.pdf.scan.Recogniser.Kind;

/** Recognises pages from their image: ruling lines first, then the text of each cell. */
public final class ScannedPages {

  private static final double DPI = 300;
  private static final double POINTS_AN_INCH = 72;

  /** Pages are rendered coarser rather than larger than this, in pixels. */
  private static final double MOST_PIXELS = 40e6;

  /** Narrower tables, in points, are none. */
  private static final double NARROWEST_TABLE = 150;

  /** The blur of a line reaches so far, in points. */
  private static final double BLUR = 1;

  /** Fewer pixels of ink are no text. */
  private static final int DUST = 100;

  /** The recognition of a page takes seconds, on a busy machine minutes. */
  private static final Duration TIME = Duration.ofMinutes(4);

  /** More pages than these are no report, and would take the night. */
  private static final int MOST_PAGES = 30;

  private static final Pattern BARE_FIGURE = Pattern.compile("(?<!\\S)(\\d[\\d.,]*)(?!\\S)");

  private final PDFRenderer renderer;
  private final Recogniser recogniser;
  private Deadline deadline = Deadline.in(TIME);
  private int pages;

  public ScannedPages(PDDocument document, Recogniser recogniser) {
    this.renderer = new PDFRenderer(document);
    this.recogniser = recogniser;
  }

  /**
   * What can be recognised on a page.
   *
   * @param like the page's number and size
   * @throws RefusedException when there is no recogniser, when it fails, or when it is not sure
   */
  public PageContent recognise(PageContent like) throws IOException {
    if (!recogniser.isAvailable() || ++pages > MOST_PAGES) {
      throw refusal(like);
    }
    deadline = Deadline.in(TIME);
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
        new ArrayList<>(new ScannedCells(unruled, scale, recogniser, deadline).recognise(tables));
    Scan rest = unruled.without(boxes(tables.stream().map(PageTable::box).toList(), BLUR, scale));
    glyphs.addAll(lines(rest, scale));
    return new PageContent(like.number(), like.width(), like.height(), glyphs, rulings);
  }

  private List<Glyph> lines(Scan rest, double scale) throws IOException {
    Box page = new Box(0, 0, rest.width(), rest.height());
    if (rest.findInk(page, DUST).isEmpty()) {
      return List.of();
    }
    deadline.check();
    return recogniser.recognise(rest.image(), Kind.PAGE, deadline.left()).stream()
        .map(line -> Glyph.upright(guarded(line.text()), scaled(line.box(), scale)))
        .toList();
  }

  /** A figure outside ruled cells was read only once: bars keep it from being taken for one. */
  private static String guarded(String line) {
    return BARE_FIGURE.matcher(line).replaceAll("¦$1¦");
  }

  /** Strokes of large letters may look like a small table. */
  private static boolean isTable(PageTable table) {
    return table.box().width() >= NARROWEST_TABLE;
  }

  /** A long dash in a cell is no ruling line: it bounds no cell. */
  private static boolean isOf(List<PageTable> tables, Ruling line) {
    return tables.stream()
        .filter(table -> table.box().grown(Axis.TOLERANCE).holdsCenterOf(line.box()))
        .flatMap(table -> table.cells().stream())
        .anyMatch(cell -> isBorder(cell.box(), line));
  }

  private static boolean isBorder(Box cell, Ruling line) {
    double from = line.horizontal() ? cell.top() : cell.left();
    double to = line.horizontal() ? cell.bottom() : cell.right();
    return Math.min(Math.abs(line.at() - from), Math.abs(line.at() - to)) <= Axis.TOLERANCE;
  }

  private static List<Box> boxes(List<Box> boxes, double border, double scale) {
    return boxes.stream().map(box -> scaled(box.grown(border), 1 / scale)).toList();
  }

  static Box scaled(Box box, double scale) {
    return new Box(
        box.left() * scale, box.top() * scale, box.right() * scale, box.bottom() * scale);
  }
}
