package org.gongkai.sample;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.gongkai.model.CellKey;
import org.gongkai.model.figure.Quantity;
import org.gongkai.sample.disguise.Disguise;
import org.gongkai.sample.disguise.Trait;
import org.gongkai.sample.page.DressedPage;
import org.gongkai.sample.render.Shape;
import org.gongkai.sample.report.SampleReport;

/**
 * Makes files of reports.
 *
 * @param shape in which they are written
 * @param disguise they wear
 * @param encoding of their bytes
 */
public record SamplePrinter(Shape shape, Disguise disguise, SampleEncoding encoding) {

  /** The file of a report. */
  public SampleFile print(SampleReport report, String path) {
    SampleReport dressed = disguise.dress(report);
    Map<CellKey, Quantity> expected = dressed.expected();
    return new SampleFile(
        path,
        encoding.encode(text(dressed)),
        path + " " + shape + " " + encoding + " " + report.form() + " " + disguise,
        report.agency().code(),
        report.year(),
        expected,
        undecidable(expected));
  }

  private String text(SampleReport dressed) {
    DressedPage page = DressedPage.of(dressed, disguise.labels());
    String text = shape.renderer().render(page, encoding.label());
    return disguise.has(Trait.CRLF) ? text.replace("\n", "\r\n") : text;
  }

  private Set<CellKey> undecidable(Map<CellKey, Quantity> expected) {
    if (shape.losesBlanks()) {
      return linesWithBlanks(expected);
    }
    return shape.losesBlankLines() ? blankLines(expected) : Set.of();
  }

  /** The cells of lines in which nothing is printed: without borders they may read as headings. */
  static Set<CellKey> blankLines(Map<CellKey, Quantity> expected) {
    Set<String> filled = new LinkedHashSet<>();
    expected.forEach(
        (key, quantity) -> {
          if (quantity.state() != Quantity.State.BLANK) {
            filled.add(line(key));
          }
        });
    Set<CellKey> cells = new LinkedHashSet<>(expected.keySet());
    cells.removeIf(key -> filled.contains(line(key)));
    return cells;
  }

  /** Where a line has an empty cell, its figures can't be told apart in such a shape. */
  private static Set<CellKey> linesWithBlanks(Map<CellKey, Quantity> expected) {
    Set<String> broken = new LinkedHashSet<>();
    expected.forEach(
        (key, quantity) -> {
          if (quantity.state() == Quantity.State.BLANK) {
            broken.add(line(key));
          }
        });
    Set<CellKey> cells = new LinkedHashSet<>();
    expected.keySet().stream().filter(key -> broken.contains(line(key))).forEach(cells::add);
    return cells;
  }

  /** Table 四 prints its groups side by side: to the eye they are one line. */
  private static String line(CellKey key) {
    return key.section().equals("review_litigation")
        ? key.section()
        : key.section() + "/" + key.category();
  }
}
