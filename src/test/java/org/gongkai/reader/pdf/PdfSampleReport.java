package org.gongkai.reader.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.document.Document;
import org.gongkai.extract.Extractor;
import org.gongkai.form.Forms;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Loading;
import org.gongkai.model.figure.Quantity;
import org.gongkai.sample.SampleFiles;

/**
 * A made-up report printed to PDF by an office suite, tables cut by page breaks, with what stands
 * in its cells.
 */
public record PdfSampleReport(String name) {

  private static final Extractor EXTRACTOR =
      new Extractor(Forms.national(), SampleFiles.roster(), 2026);

  public byte[] bytes() {
    return resource(name + ".pdf");
  }

  /** Section, category and measure of each cell with its value; empty for a blank one. */
  Map<String, String> expected() {
    Map<String, String> expected = new TreeMap<>();
    new String(resource(name + ".csv"), StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .forEach(f -> expected.put(f[0] + " " + f[1] + " " + f[2], f[3] + " " + f[4]));
    return expected;
  }

  /** The same of a document. */
  static Map<String, String> found(Document document) {
    Map<String, String> found = new TreeMap<>();
    if (EXTRACTOR.extract(document, "reports/x.pdf") instanceof Loading.Loaded loaded) {
      for (Fact fact : loaded.report().facts()) {
        found.put(key(fact.cell()), value(fact.quantity()));
      }
    }
    return found;
  }

  private static String key(CellKey key) {
    return key.section() + " " + key.category() + " " + key.measure();
  }

  private static String value(Quantity quantity) {
    BigDecimal value = quantity.value();
    String state = quantity.state().name().toLowerCase(Locale.ROOT);
    return state + " " + (value == null ? "" : value.toPlainString());
  }

  private static byte[] resource(String name) {
    try (InputStream in = PdfSampleReport.class.getResourceAsStream("/samples/" + name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
