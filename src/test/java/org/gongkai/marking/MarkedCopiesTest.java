package org.gongkai.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gongkai.extract.Extractor;
import org.gongkai.form.Forms;
import org.gongkai.marking.MarkedCopy.Outcome;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Loading;
import org.gongkai.model.figure.Quantity;
import org.gongkai.reader.ReadResult;
import org.gongkai.reader.Readers;
import org.gongkai.reader.pdf.PdfSampleReport;
import org.gongkai.sample.SampleEncoding;
import org.gongkai.sample.SampleFiles;
import org.gongkai.sample.SamplePrinter;
import org.gongkai.sample.book.BookStyle;
import org.gongkai.sample.book.BookWriter;
import org.gongkai.sample.disguise.Disguise;
import org.gongkai.sample.figure.SampleForm;
import org.gongkai.sample.figure.SampleSize;
import org.gongkai.sample.page.DressedPage;
import org.gongkai.sample.render.Shape;
import org.gongkai.sample.report.SampleReport;
import org.gongkai.sample.word.WordWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of a report is marked where it stands, and no figure is another for it. */
class MarkedCopiesTest {

  private static final Readers READERS = new Readers();

  private static final Extractor EXTRACTOR =
      new Extractor(Forms.national(), SampleFiles.roster(), 2026);

  private static final MarkedCopies COPIES = new MarkedCopies();

  /** A way to write a report. */
  private record Writer(String suffix, String name, Writing write) {

    @Override
    public String toString() {
      return name;
    }
  }

  private interface Writing {
    byte[] of(SampleReport report);
  }

  static Stream<Writer> writers() {
    List<Writer> writers = new ArrayList<>();
    List<SampleEncoding> encodings = List.of(SampleEncoding.values());
    for (Shape shape : Shape.values()) {
      if (shape.isHtml()) {
        SampleEncoding encoding = encodings.get(writers.size() % encodings.size());
        writers.add(
            new Writer(
                "html",
                shape + " " + encoding,
                report ->
                    new SamplePrinter(shape, Disguise.none(), encoding)
                        .print(report, "reports/a." + shape.suffix())
                        .content()));
      }
    }
    writers.add(
        new Writer(
            "docx", "docx", report -> new WordWriter(WordWriter::run, "").write(page(report))));
    for (boolean oneSheet : new boolean[] {true, false}) {
      BookStyle style =
          new BookStyle(
              BookStyle.Kind.XLSX, oneSheet, oneSheet, oneSheet, BookStyle.Figures.NUMBERS);
      writers.add(
          new Writer(
              "xlsx",
              oneSheet ? "xlsx" : "xlsx of several sheets",
              report -> BookWriter.write(page(report), style)));
    }
    return writers.stream();
  }

  private static DressedPage page(SampleReport report) {
    return DressedPage.of(report, UnaryOperator.identity());
  }

  /** A report in which no two cells of table 三 show the same. */
  private static SampleReport unlike() {
    Map<CellKey, Integer> numbers = new HashMap<>();
    return SampleFiles.report(3, SampleForm.FORM_2021, SampleSize.MEDIUM)
        .mapCells(
            (key, before) ->
                key.section().equals("requests")
                    ? Quantity.number(numbers.computeIfAbsent(key, k -> 301 + numbers.size()))
                    : before);
  }

  private static List<Fact> facts(byte[] file) {
    ReadResult.Read read = (ReadResult.Read) READERS.read("a", file);
    return ((Loading.Loaded) EXTRACTOR.extract(read.document(), "reports/a")).report().facts();
  }

  private static List<Mark> marks(List<Fact> facts) {
    return facts.stream()
        .map(
            fact ->
                new Mark(
                    fact.location().printed(),
                    fact.quantity().printed(),
                    "①",
                    fact.cell().toString()))
        .toList();
  }

  private static Map<String, String> notes(List<Fact> facts) {
    Map<String, String> notes = new TreeMap<>();
    facts.forEach(fact -> notes.put("① " + fact.cell(), fact.quantity().printed()));
    return notes;
  }

  @ParameterizedTest
  @MethodSource("writers")
  void everyCellIsMarkedAndAnotherProgramFindsItsFigureThere(Writer writer) throws IOException {
    byte[] original = writer.write().of(unlike());
    byte[] before = original.clone();
    List<Fact> facts = facts(original);
    assertThat(facts).hasSize(200);

    MarkedCopy copy = COPIES.mark("a", original, marks(facts));

    assertThat(copy.outcome()).isEqualTo(Outcome.MARKED);
    assertThat(copy.lacking()).isEmpty();
    byte[] content = copy.content().orElseThrow();
    assertThat(ReadMarks.of(writer.suffix(), content)).isEqualTo(notes(facts));
    assertThat(facts(content)).isEqualTo(facts);
    assertThat(original).isEqualTo(before);
  }

  @Test
  void everyCellOfPagesOfPaperIsMarked() throws IOException {
    byte[] original = new PdfSampleReport("made-up-2021").bytes();
    List<Fact> facts = facts(original);

    MarkedCopy copy = COPIES.mark("a.pdf", original, marks(facts));

    assertThat(copy.lacking()).isEmpty();
    byte[] content = copy.content().orElseThrow();
    assertThat(ReadMarks.of("pdf", content)).isEqualTo(notes(facts));
    assertThat(facts(content)).isEqualTo(facts);
    assertThat(content).startsWith(original);
  }

  /** With a figure that stands in many cells only the place tells which one is meant. */
  @ParameterizedTest
  @MethodSource("writers")
  void ofFiguresThatAreTheSameTheOneThatIsMeantIsMarked(Writer writer) throws IOException {
    SampleReport zeros =
        SampleFiles.report(3, SampleForm.FORM_2021, SampleSize.MEDIUM)
            .mapCells((key, before) -> Quantity.number(0));
    List<Fact> facts = facts(writer.write().of(zeros));
    Fact meant = facts.get(57);
    byte[] original = writer.write().of(zeros.with(meant.cell(), 7));
    Mark mark = new Mark(meant.location().printed(), "7", "①", "here");

    MarkedCopy copy = COPIES.mark("a", original, List.of(mark));

    assertThat(ReadMarks.of(writer.suffix(), copy.content().orElseThrow()))
        .isEqualTo(Map.of("① here", "7"));
    MarkedCopy elsewhere =
        COPIES.mark("a", original, List.of(mark, new Mark(mark.place(), "8", "②", "nowhere")));
    assertThat(elsewhere.lacking()).extracting(Mark::label).containsExactly("②");
    assertThat(COPIES.mark("a", original, elsewhere.lacking()).outcome())
        .isEqualTo(Outcome.NO_PLACE);
  }

  /** A background shows through its figure. */
  @Test
  void inPagesTheNumbersHaveALineOfTheirOwnAndRoomForAll() throws IOException {
    byte[] original = writers().findFirst().orElseThrow().write().of(unlike());
    Fact fact = facts(original).get(57);
    Mark mark = new Mark(fact.location().printed(), fact.quantity().printed(), "①⑤⑥", "here");

    byte[] content = COPIES.mark("a.html", original, List.of(mark)).content().orElseThrow();

    assertThat(new String(content, StandardCharsets.ISO_8859_1))
        .contains("width='39'", "padding-top:16px!important;min-width:43px!important");
  }

  @Test
  void whatCannotBeMarkedIsNotTouched() {
    byte[] text = "2023年政府信息公开工作年度报告".getBytes(StandardCharsets.UTF_8);

    assertThat(COPIES.mark("a.txt", text, List.of()).outcome()).isEqualTo(Outcome.OTHER_FORMAT);
    assertThat(COPIES.mark("a.txt", new byte[0], List.of()).outcome())
        .isEqualTo(Outcome.OTHER_FORMAT);
  }
}
