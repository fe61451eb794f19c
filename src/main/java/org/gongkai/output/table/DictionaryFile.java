package org.gongkai.output.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongkai.model.Coded;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.TableFile;
import org.gongkai.rollup.indicator.IndicatorText;

/**
 * {@code dictionary.csv}: every column of every table and every indicator with its formula, in
 * Chinese and English, from the definitions that the data package is made of.
 */
public final class DictionaryFile extends RowTable<DictionaryFile.Row> {

  /** What a row explains. */
  private enum Kind implements Coded {
    /** What to know before anything is added up. */
    ADVICE,
    COLUMN,
    INDICATOR
  }

  /** Texts that come in two languages, Chinese first. */
  private record Texts(String zh, String en) {

    private static final Texts NONE = new Texts("", "");

    static Texts of(Function<Language, String> text) {
      return new Texts(text.apply(Language.ZH), text.apply(Language.EN));
    }
  }

  record Row(
      Kind kind,
      String file,
      int position,
      String name,
      Texts label,
      CsvColumn.Type type,
      String unit,
      boolean required,
      boolean isKey,
      String allowed,
      Texts meaning,
      Texts formula) {}

  private final Supplier<List<TableFile>> tables;

  /**
   * Explains tables.
   *
   * @param tables all of an edition, this one among them
   */
  public DictionaryFile(Supplier<List<TableFile>> tables) {
    super("dictionary", "kind", "file", "name");
    this.tables = tables;
    add(CsvColumn.text("kind").oneOf(Kind.values()).inFile(name()), row -> row.kind.code());
    add(CsvColumn.text("file").always(), row -> row.file + ".csv");
    add(CsvColumn.integer("position").always(), Row::position);
    add(CsvColumn.text("name").always(), Row::name);
    add(CsvColumn.text("label_zh"), row -> row.label.zh);
    add(CsvColumn.text("label_en"), row -> row.label.en);
    add(CsvColumn.text("type").oneOf(CsvColumn.Type.values()), row -> row.type.code());
    add(CsvColumn.text("unit").inFile(name()), Row::unit);
    add(CsvColumn.flag("required"), Row::required);
    add(CsvColumn.flag("key"), Row::isKey);
    add(CsvColumn.text("allowed"), Row::allowed);
    add(CsvColumn.text("meaning_zh"), row -> row.meaning.zh);
    add(CsvColumn.text("meaning_en"), row -> row.meaning.en);
    add(CsvColumn.text("formula_zh"), row -> row.formula.zh);
    add(CsvColumn.text("formula_en"), row -> row.formula.en);
  }

  @Override
  public boolean isByDistrict() {
    return false;
  }

  /** The advice first, for it concerns whoever adds up anything. */
  @Override
  void forEach(EditionSource edition, Consumer<Row> rows) {
    rows.accept(
        new Row(
            Kind.ADVICE,
            FactsFile.NAME,
            1,
            "counted",
            Texts.NONE,
            CsvColumn.Type.BOOLEAN,
            "",
            true,
            false,
            "",
            meaning("advice"),
            Texts.NONE));
    for (TableFile table : tables.get()) {
      List<CsvColumn> columns = table.columns();
      for (int i = 0; i < columns.size(); i++) {
        rows.accept(row(table, i, columns.get(i)));
      }
    }
    List<List<IndicatorText>> indicators =
        Stream.of(Language.ZH, Language.EN)
            .map(language -> IndicatorText.all(edition.forms(), language))
            .toList();
    for (int i = 0; i < indicators.get(0).size(); i++) {
      rows.accept(row(i, indicators.get(0).get(i), indicators.get(1).get(i)));
    }
  }

  private static Texts meaning(String key) {
    return Texts.of(language -> new Wording("org/gongkai/output/files", language).text(key));
  }

  private static Row row(TableFile table, int index, CsvColumn column) {
    return new Row(
        Kind.COLUMN,
        table.name(),
        index + 1,
        column.name(),
        Texts.NONE,
        column.type(),
        column.unit(),
        column.required(),
        table.key().contains(column.name()),
        String.join(" | ", column.allowed()),
        meaning(column.description()),
        Texts.NONE);
  }

  private static Row row(int index, IndicatorText zh, IndicatorText en) {
    return new Row(
        Kind.INDICATOR,
        zh.ofDistrict() ? DistrictIndicatorsFile.NAME : AgencyComparisonFile.NAME,
        index + 1,
        zh.id(),
        new Texts(zh.label(), en.label()),
        CsvColumn.Type.NUMBER,
        zh.unit(),
        false,
        false,
        "",
        Texts.NONE,
        new Texts(zh.formula(), en.formula()));
  }
}
