package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.document.Document;
import org.gongkai.document.Paragraph;
import org.gongkai.form.Forms;
import org.gongkai.model.Fact;
import org.gongkai.model.Loading;
import org.gongkai.model.Observation;
import org.gongkai.reader.ReadResult;
import org.gongkai.reader.Readers;
import org.gongkai.sample.SampleEncoding;
import org.gongkai.sample.SampleFile;
import org.gongkai.sample.SampleFiles;
import org.gongkai.sample.SamplePrinter;
import org.gongkai.sample.disguise.Disguise;
import org.gongkai.sample.figure.SampleForm;
import org.gongkai.sample.figure.SampleSize;
import org.gongkai.sample.render.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports whose figures ran together: recovered where the equations prove it, never wrong. */
class GluedReportsTest {

  private static final int REPORTS = 40;
  private static final List<SampleForm> FORMS = List.of(SampleForm.values());

  private final Extractor extractor = new Extractor(Forms.national(), SampleFiles.roster(), 2026);

  @ParameterizedTest
  @EnumSource(SampleSize.class)
  void noFigureIsWrongWhenAllWhiteSpaceIsLost(SampleSize size) {
    List<String> wrong = new ArrayList<>();
    for (SampleFile file : files(size)) {
      for (Fact fact : read(glued(file)).facts()) {
        if (fact.quantity().isNumber() && !file.allows(fact.cell(), fact.quantity())) {
          wrong.add(file + " " + fact);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void figuresOfOneDigitAreAllRecoveredAndSaidToBe() {
    SampleFile file = files(SampleSize.ZERO).get(0);
    var report = read(glued(file));

    assertThat(report.observations()).anyMatch(seen -> seen.kind() == Observation.Kind.RECOVERED);
    assertThat(report.facts())
        .filteredOn(fact -> fact.cell().section().equals("requests"))
        .allMatch(fact -> file.allows(fact.cell(), fact.quantity()));
  }

  private static List<SampleFile> files(SampleSize size) {
    return IntStream.range(0, REPORTS)
        .mapToObj(
            seed ->
                new SamplePrinter(Shape.ONE_LINE, Disguise.none(), SampleEncoding.UTF_8)
                    .print(
                        SampleFiles.report(seed, FORMS.get(seed % FORMS.size()), size),
                        seed + ".txt"))
        .toList();
  }

  private static Document glued(SampleFile file) {
    Document document =
        ((ReadResult.Read) new Readers().read(file.path(), file.content())).document();
    return new Document(
        document.format(),
        document.declaredTitle(),
        document.blocks().stream()
            .map(block -> (Paragraph) block)
            .map(line -> new Paragraph(glued(line.text()), line.location()))
            .map(org.gongkai.document.Block.class::cast)
            .toList());
  }

  /** The tables lose their white space; title and introduction keep theirs. */
  private static String glued(String page) {
    int table = page.indexOf("二、主动公开");
    return table < 0
        ? page
        : page.substring(0, table) + page.substring(table).replaceAll("\\s+", "");
  }

  private org.gongkai.model.Report read(Document document) {
    Loading loading = extractor.extract(document, "reports/glued.txt");
    assertThat(loading).isInstanceOf(Loading.Loaded.class);
    return ((Loading.Loaded) loading).report();
  }
}
