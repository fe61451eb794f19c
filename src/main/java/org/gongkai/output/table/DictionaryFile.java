package org.gongkai.output.table;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.TableFile;
import org.gongkai.rollup.indicator.IndicatorText;

/**
 * {@code dictionary.csv}: every column of every table and every indicator with its formula, in
 * Chinese and English, from the definitions that the data package is made of.
 *
 * @param tables all of an edition, this one among them
 */
public record DictionaryFile(Supplier<List<TableFile>> tables) implements TableFile {

  /** What a row explains. */
  private enum Kind {
    /** What to know before anything is added up. */
    ADVICE,
    COLUMN,
    INDICATOR
  }

  @Override
  public String name() {
    return "dictionary";
  }

  @Override
  public List<CsvColumn> columns() {
    return List.of(
        CsvColumn.text("kind").oneOf(CommonColumns.words(Kind.values())).inFile(name()),
        CsvColumn.text("file").always(),
        CsvColumn.integer("position").always(),
        CsvColumn.text("name").always(),
        CsvColumn.text("label_zh"),
        CsvColumn.text("label_en"),
        CsvColumn.text("type").oneOf(CommonColumns.words(CsvColumn.Type.values())),
        CsvColumn.text("unit").inFile(name()),
        CsvColumn.flag("required"),
        CsvColumn.flag("key"),
        CsvColumn.text("allowed"),
        CsvColumn.text("meaning_zh"),
        CsvColumn.text("meaning_en"),
        CsvColumn.text("formula_zh"),
        CsvColumn.text("formula_en"));
  }

  @Override
  public List<String> key() {
    return List.of("kind", "file", "name");
  }

  @Override
  public boolean isByDistrict() {
    return false;
  }

  @Override
  public void write(EditionSource edition, CsvRows rows) {
    List<Wording> wordings = inEach(each -> new Wording("org/gongkai/output/files", each));
    advice(rows, wordings);
    for (TableFile table : tables.get()) {
      List<CsvColumn> columns = table.columns();
      for (int i = 0; i < columns.size(); i++) {
        column(rows, table, i, columns.get(i), wordings);
      }
    }
    List<List<IndicatorText>> indicators =
        inEach(language -> IndicatorText.all(edition.forms(), language));
    for (int i = 0; i < indicators.get(0).size(); i++) {
      int index = i;
      indicator(rows, index, indicators.stream().map(all -> all.get(index)).toList());
    }
  }

  /** Ahead of everything else, for it concerns whoever adds up anything. */
  private static void advice(CsvRows rows, List<Wording> wordings) {
    begin(rows, Kind.ADVICE, FactsFile.NAME, 0, "counted").text("").text("");
    rows.text(CsvColumn.Type.BOOLEAN.code()).text("").flag(true).flag(false).text("");
    wordings.forEach(wording -> rows.text(wording.text("advice")));
    rows.text("").text("").end();
  }

  /** In the order of the columns. */
  private static <T> List<T> inEach(Function<Language, T> what) {
    return Stream.of(Language.ZH, Language.EN).map(what).toList();
  }

  private static void column(
      CsvRows rows, TableFile table, int index, CsvColumn column, List<Wording> wordings) {
    begin(rows, Kind.COLUMN, table.name(), index, column.name())
        .text("")
        .text("")
        .text(column.type().code())
        .text(column.unit())
        .flag(column.required())
        .flag(table.key().contains(column.name()))
        .text(String.join(" | ", column.allowed()));
    wordings.forEach(wording -> rows.text(wording.text(column.description())));
    rows.text("").text("").end();
  }

  private static void indicator(CsvRows rows, int index, List<IndicatorText> texts) {
    IndicatorText any = texts.get(0);
    String file = any.ofDistrict() ? DistrictIndicatorsFile.NAME : AgencyComparisonFile.NAME;
    begin(rows, Kind.INDICATOR, file, index, any.id());
    texts.forEach(text -> rows.text(text.label()));
    rows.text(CsvColumn.Type.NUMBER.code()).text(any.unit()).flag(false).flag(false).text("");
    rows.text("").text("");
    texts.forEach(text -> rows.text(text.formula()));
    rows.end();
  }

  private static CsvRows begin(CsvRows rows, Kind kind, String file, int index, String name) {
    return rows.text(kind.name().toLowerCase(Locale.ROOT))
        .text(file + ".csv")
        .integer(index + 1L)
        .text(name);
  }
}
