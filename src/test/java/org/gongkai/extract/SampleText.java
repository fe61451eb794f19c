package org.gongkai.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.document.Document;
import org.gongkai.form.Forms;
import org.gongkai.model.Fact;
import org.gongkai.model.Loading;
import org.gongkai.model.figure.Quantity;
import org.gongkai.reader.ReadResult;
import org.gongkai.reader.Readers;
import org.gongkai.sample.SampleFiles;

/**
 * A made-up report, printed to PDF by an office suite and turned into text that keeps the looks of
 * the page, with what stands in its cells.
 */
record SampleText(String name) {

  private static final Extractor EXTRACTOR =
      new Extractor(Forms.national(), SampleFiles.roster(), 2026);

  String text() {
    return resource(name + ".txt");
  }

  /** Section, category and measure of each cell with its state and number. */
  Map<String, String> expected() {
    Map<String, String> expected = new TreeMap<>();
    resource(name + ".csv")
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .forEach(f -> expected.put(f[0] + " " + f[1] + " " + f[2], (f[3] + " " + f[4]).strip()));
    return expected;
  }

  /** The same of a text. */
  static Map<String, String> found(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Readers().read("x.txt", bytes) instanceof ReadResult.Read read
        ? found(read.document())
        : Map.of();
  }

  /** The cells that are found in a document. */
  static Map<String, String> found(Document document) {
    Map<String, String> found = new TreeMap<>();
    if (EXTRACTOR.extract(document, "reports/x.txt") instanceof Loading.Loaded loaded) {
      for (Fact fact : loaded.report().facts()) {
        String cell = fact.cell().section() + " " + fact.cell().category();
        found.put(cell + " " + fact.cell().measure(), value(fact.quantity()));
      }
    }
    return found;
  }

  private static String value(Quantity quantity) {
    String state = quantity.state().name().toLowerCase(Locale.ROOT);
    return quantity.isNumber() ? state + " " + quantity.getNumber().toPlainString() : state;
  }

  private static String resource(String name) {
    try (InputStream in = SampleText.class.getResourceAsStream("/samples/" + name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
