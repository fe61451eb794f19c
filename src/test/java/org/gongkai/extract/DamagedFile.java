package org.gongkai.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.form.Forms;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Loading;
import org.gongkai.model.Observation;
import org.gongkai.model.Quantity;
import org.gongkai.model.Report;
import org.gongkai.reader.ReadResult;
import org.gongkai.reader.Readers;
import org.gongkai.sample.SampleBooks;
import org.gongkai.sample.SampleFile;
import org.gongkai.sample.SampleFiles;
import org.jspecify.annotations.Nullable;

/** A whole file that is to be damaged, with the figures it holds. */
final class DamagedFile {

  /** What guards the figures of a format against damage. */
  enum Guard {
    /** Nothing but the sums of the tables. */
    NONE,
    /** The file's order of lines. */
    LINES,
    /** Check sums of the file. */
    CHECK_SUMS
  }

  private static final Readers READERS = new Readers();

  private static final Extractor EXTRACTOR =
      new Extractor(Forms.national(), SampleFiles.roster(), 2026);

  private static final List<DamagedFile> ALL = load();

  private final String name;
  private final byte[] whole;
  private final Found found;

  private DamagedFile(String name, byte[] whole) {
    this.name = name;
    this.whole = whole;
    this.found = read(whole);
    if (found.report() == null) {
      throw new IllegalStateException(name + " is not read");
    }
  }

  /**
   * What came of a file.
   *
   * @param report null where there is none
   */
  record Found(String format, @Nullable Report report) {

    List<Fact> facts() {
      return report == null ? List.of() : report.facts();
    }

    boolean saw(Observation.Kind kind) {
      return report != null && report.observations().stream().anyMatch(o -> o.kind() == kind);
    }
  }

  static List<DamagedFile> all() {
    return ALL;
  }

  private static List<DamagedFile> load() {
    List<DamagedFile> all = new ArrayList<>();
    SampleFiles.plain(7)
        .filter(file -> file.toString().contains("FORM_2021"))
        .forEach(file -> all.add(new DamagedFile(file.toString(), file.content())));
    books().forEach(file -> all.add(new DamagedFile(file.toString(), file.content())));
    for (String name :
        List.of("report.docx", "report.doc", "report.odt", "report.rtf", "made-up-2021.pdf")) {
      all.add(new DamagedFile(name, resource(name)));
    }
    String page =
        all.stream()
            .filter(file -> file.name.contains(" HTML "))
            .map(file -> new String(file.whole, UTF_8))
            .findFirst()
            .orElseThrow();
    all.add(new DamagedFile("mhtml", mhtml(page).getBytes(UTF_8)));
    all.add(new DamagedFile("js", script(page).getBytes(UTF_8)));
    return all;
  }

  private static Stream<SampleFile> books() {
    return SampleBooks.plain(8)
        .filter(file -> file.toString().contains("onOneSheet=true, ruled=true, gaps=true"));
  }

  private static String mhtml(String page) {
    return """
        MIME-Version: 1.0
        Content-Type: multipart/related; boundary=B

        --B
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: 8bit

        """
        + page
        + "\n--B--\n";
  }

  private static String script(String page) {
    return "var page = '" + page.replace("'", "\\'").replace("\n", "\\n") + "';\n";
  }

  private static byte[] resource(String name) {
    try (InputStream in = DamagedFile.class.getResourceAsStream("/samples/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no sample " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, Guard> guards() {
    Map<String, Guard> guards = new TreeMap<>();
    ALL.forEach(file -> guards.put(file.found.format(), file.guard()));
    return guards;
  }

  static Found read(byte[] bytes) {
    ReadResult result = READERS.read("any", bytes);
    if (result instanceof ReadResult.Read read
        && EXTRACTOR.extract(read.document(), "reports/any") instanceof Loading.Loaded loaded) {
      return new Found(result.format(), loaded.report());
    }
    return new Found(result.format(), null);
  }

  Guard guard() {
    return switch (found.format()) {
      case "docx", "odt", "xlsx", "pdf" -> Guard.CHECK_SUMS;
      case "xls", "doc" -> Guard.LINES;
      default -> Guard.NONE;
    };
  }

  /** A copy of the whole file's bytes. */
  byte[] whole() {
    return whole.clone();
  }

  /** What the whole file says in a cell. */
  Quantity truth(CellKey cell) {
    return found.facts().stream()
        .filter(fact -> fact.cell().equals(cell))
        .map(Fact::quantity)
        .findFirst()
        .orElse(Quantity.absent());
  }

  /** The facts that pass for numbers and are not those of the whole file. */
  List<Fact> wrong(Found damaged) {
    return damaged.facts().stream().filter(this::isWrong).toList();
  }

  private boolean isWrong(Fact fact) {
    Quantity right = truth(fact.cell());
    return fact.quantity().isNumber()
        && (!right.isNumber() || right.getNumber().compareTo(fact.quantity().getNumber()) != 0);
  }

  @Override
  public String toString() {
    return name;
  }
}
