package org.gongkai.marking;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.gongkai.reader.Limits;
import org.gongkai.reader.pdf.CellOnPage;
import org.gongkai.reader.pdf.PdfCells;

/**
 * Marks cells of PDF files by highlights with a note, which are added behind all the bytes of the
 * original. Where a cell lies is believed when the library that knows no tables finds the same text
 * there, and the same figures in all cells of its table.
 */
final class PaperMarker implements Marker {

  private static final Pattern FIGURE = Pattern.compile("[\\p{Nd}.．]+");

  private static final float FULL = 255;

  @Override
  public Marking mark(Original file, List<Mark> marks) throws IOException {
    List<CellOnPage> cells = PdfCells.of(file.bytes(), Limits.STANDARD);
    Map<String, CellOnPage> byPlace = new HashMap<>();
    cells.forEach(cell -> byPlace.put(cell.location().printed(), cell));
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      if (document.isEncrypted()) {
        throw new IOException("a file that is not to be changed");
      }
      Set<String> sure = sure(document, cells);
      List<Mark> placed = new ArrayList<>();
      for (Mark mark : marks) {
        CellOnPage cell = byPlace.get(mark.place());
        if (cell != null && sure.contains(mark.place())) {
          mark(document.getPage(cell.page()), cell, mark);
          placed.add(mark);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return new Marking(out.toByteArray(), placed);
    }
  }

  /** The cells that lie where they are said to. */
  private static Set<String> sure(PDDocument document, List<CellOnPage> cells) throws IOException {
    Map<Integer, List<CellOnPage>> byPage =
        cells.stream()
            .collect(Collectors.groupingBy(CellOnPage::page, TreeMap::new, Collectors.toList()));
    Set<String> sure = new HashSet<>();
    for (Map.Entry<Integer, List<CellOnPage>> page : byPage.entrySet()) {
      PDFTextStripperByArea stripper = new PDFTextStripperByArea();
      for (CellOnPage cell : page.getValue()) {
        stripper.addRegion(cell.location().printed(), cell.seen());
      }
      stripper.extractRegions(document.getPage(page.getKey()));
      addSure(page.getValue(), stripper, sure);
    }
    return sure;
  }

  private static void addSure(
      List<CellOnPage> cells, PDFTextStripperByArea stripper, Set<String> sure) {
    Map<String, Boolean> tables = new HashMap<>();
    for (CellOnPage cell : cells) {
      boolean same = isSame(cell, stripper);
      if (same) {
        sure.add(cell.location().printed());
      }
      if (FIGURE.matcher(cell.text()).matches()) {
        tables.merge(cell.table(), same, Boolean::logicalAnd);
      }
    }
    sure.removeAll(
        cells.stream()
            .filter(cell -> !tables.getOrDefault(cell.table(), false))
            .map(cell -> cell.location().printed())
            .toList());
  }

  private static boolean isSame(CellOnPage cell, PDFTextStripperByArea stripper) {
    return SeenCells.isSame(cell.text(), stripper.getTextForRegion(cell.location().printed()));
  }

  private static void mark(PDPage page, CellOnPage cell, Mark mark) throws IOException {
    Rectangle2D box = cell.box();
    float left = (float) box.getMinX();
    float right = (float) box.getMaxX();
    float bottom = (float) box.getMinY();
    float top = (float) box.getMaxY();
    PDAnnotationHighlight highlight = new PDAnnotationHighlight();
    highlight.setRectangle(new PDRectangle(left, bottom, right - left, top - bottom));
    highlight.setQuadPoints(new float[] {left, top, right, top, left, bottom, right, bottom});
    highlight.setColor(colour());
    highlight.setTitlePopup(Highlight.AUTHOR);
    highlight.setContents(mark.text());
    highlight.setPrinted(true);
    highlight.constructAppearances();
    List<PDAnnotation> all = new ArrayList<>(page.getAnnotations());
    all.add(highlight);
    page.setAnnotations(all);
  }

  private static PDColor colour() {
    float[] parts = new float[Highlight.RGB.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = (Highlight.RGB[i] & 0xFF) / FULL;
    }
    return new PDColor(parts, PDDeviceRGB.INSTANCE);
  }
}
