package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.form.Forms;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Loading;
import org.gongkai.model.ReportKey;
import org.gongkai.model.figure.Quantity;
import org.gongkai.reader.ReadResult;
import org.gongkai.reader.Readers;
import org.gongkai.sample.SampleBooks;
import org.gongkai.sample.SampleFile;
import org.gongkai.sample.SampleFiles;
import org.junit.jupiter.api.Test;

/** Generated reports in every shape come back cell by cell as they were made. */
class GeneratedReportsTest {

  private final Readers readers = new Readers();
  private final Extractor extractor = new Extractor(Forms.national(), SampleFiles.roster(), 2026);

  @Test
  void everyShapeAndFormIsReadWhole() {
    assertNoMistakes(SampleFiles.plain(1));
  }

  @Test
  void noSingleLibertyHidesOrChangesACell() {
    assertNoMistakes(SampleFiles.oneLiberty(2));
  }

  @Test
  void noMixtureOfLibertiesHidesOrChangesACell() {
    assertNoMistakes(SampleFiles.mixed(3, 400));
  }

  @Test
  void everyStyleOfWorkbookIsReadWhole() {
    assertNoMistakes(SampleBooks.plain(4));
  }

  @Test
  void noMixtureOfLibertiesHidesOrChangesACellOfAWorkbook() {
    assertNoMistakes(SampleBooks.mixed(5, 24, true));
    assertNoMistakes(SampleBooks.mixed(6, 12, false));
  }

  private void assertNoMistakes(Stream<SampleFile> files) {
    List<String> mistakes = new ArrayList<>();
    files.forEach(file -> mistakes(file).forEach(m -> mistakes.add(file + ": " + m)));
    assertThat(mistakes).isEmpty();
  }

  private List<String> mistakes(SampleFile file) {
    if (!(readers.read(file.path(), file.content()) instanceof ReadResult.Read read)) {
      return List.of("not read");
    }
    Loading loading = extractor.extract(read.document(), "reports/" + file.path());
    if (!(loading instanceof Loading.Loaded loaded)) {
      return List.of(loading.toString());
    }
    List<String> mistakes = new ArrayList<>();
    ReportKey key = new ReportKey(file.agencyCode(), file.year());
    if (!loaded.report().key().equals(key)) {
      mistakes.add(loaded.report().key() + " instead of " + key);
    }
    Map<CellKey, Quantity> found = new TreeMap<>();
    for (Fact fact : loaded.report().facts()) {
      found.put(fact.cell(), fact.quantity());
    }
    mistakes.addAll(file.mistakes(found));
    return mistakes;
  }
}
