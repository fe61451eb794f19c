package org.gongkai.sample;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.sample.book.BookStyle;
import org.gongkai.sample.book.BookWriter;
import org.gongkai.sample.disguise.Disguise;
import org.gongkai.sample.figure.SampleForm;
import org.gongkai.sample.figure.SampleSize;
import org.gongkai.sample.page.DressedPage;
import org.gongkai.sample.report.SampleReport;

/** Made-up reports as workbooks, all of agencies on the roster of {@link SampleFiles}. */
public final class SampleBooks {

  private SampleBooks() {}

  /** A file of every style. */
  public static Stream<SampleFile> plain(long seed) {
    return BookStyle.all().stream()
        .map(style -> file(seed, SampleForm.FORM_2021, style, Disguise.none()));
  }

  /**
   * Files of all styles by turns, with forms and disguises by chance.
   *
   * @param ruled whether tables have borders and merged cells
   */
  public static Stream<SampleFile> mixed(long seed, int count, boolean ruled) {
    List<BookStyle> styles =
        BookStyle.all().stream().filter(style -> style.ruled() == ruled).toList();
    List<SampleForm> forms = List.of(SampleForm.values());
    return IntStream.range(0, count)
        .mapToObj(
            at ->
                file(
                    seed + at,
                    forms.get(at % forms.size()),
                    styles.get(at % styles.size()),
                    Disguise.random(seed * 31 + at, 4)));
  }

  private static SampleFile file(long seed, SampleForm form, BookStyle style, Disguise disguise) {
    SampleReport report = SampleFiles.report(seed, form, SampleSize.MEDIUM);
    SampleReport dressed = disguise.dress(report);
    String path = "samples/" + seed + "." + style.suffix();
    return new SampleFile(
        path,
        BookWriter.write(DressedPage.of(dressed, disguise.labels()), style),
        path + " " + style + " " + form + " " + disguise,
        report.agency().code(),
        report.year(),
        dressed.expected(),
        style.ruled() ? Set.of() : SamplePrinter.blankLines(dressed.expected()));
  }
}
