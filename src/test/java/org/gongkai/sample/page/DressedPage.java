package org.gongkai.sample.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;
import org.gongkai.model.figure.Quantity;
import org.gongkai.sample.page.SamplePart.Kind;
import org.gongkai.sample.page.SamplePart.Tabular;
import org.gongkai.sample.page.SamplePart.Text;
import org.gongkai.sample.report.SampleReport;
import org.gongkai.sample.report.Script;
import org.gongkai.sample.report.Section;

/**
 * A report in reading order.
 *
 * @param title what a web page declares as its title
 */
public record DressedPage(String title, List<SamplePart> parts) {

  private static final String SITE = "云岫区人民政府门户网站";

  public DressedPage {
    parts = List.copyOf(parts);
  }

  /**
   * Lays out a report.
   *
   * @param labels what becomes of a statutory label when it is printed
   */
  public static DressedPage of(SampleReport report, UnaryOperator<String> labels) {
    Script script = report.script();
    List<SamplePart> parts = new ArrayList<>();
    addLines(parts, Kind.CHROME, script.chrome());
    if (!script.index().isEmpty()) {
      parts.add(new Tabular(index(script.index()), false));
    }
    addLines(parts, Kind.TITLE, script.title());
    addLines(parts, Kind.PARAGRAPH, script.preface());
    script.sections().forEach(section -> addSection(parts, section, report, labels));
    addLines(parts, Kind.SIGNATURE, script.signature());
    addLines(parts, Kind.CHROME, script.footer());
    return new DressedPage(
        script.title().isEmpty() ? SITE : String.join("", script.title()), parts);
  }

  /** A statutory table of any form with these figures. */
  public static Tabular statutory(Table table, Function<CellKey, Quantity> figures) {
    return new Tabular(new TableLayout(figures, UnaryOperator.identity()).print(table), true);
  }

  /** The same page with every statutory table replaced by what the function makes of it. */
  public DressedPage mapTables(Function<DressedTable, List<SamplePart>> change) {
    return new DressedPage(
        title,
        parts.stream()
            .flatMap(
                part ->
                    part instanceof Tabular tabular && tabular.statutory()
                        ? change.apply(tabular.table()).stream()
                        : List.of(part).stream())
            .toList());
  }

  private static void addSection(
      List<SamplePart> parts, Section section, SampleReport report, UnaryOperator<String> labels) {
    parts.add(new Text(Kind.HEADING, section.number() + "、" + section.heading()));
    addLines(parts, Kind.PARAGRAPH, section.paragraphs());
    for (Table table : report.tables()) {
      if (table.number().equals(section.number())) {
        parts.add(new Tabular(new TableLayout(report::get, labels).print(table), true));
      }
    }
  }

  private static void addLines(List<SamplePart> parts, Kind kind, List<String> lines) {
    lines.forEach(line -> parts.add(new Text(kind, line)));
  }

  private static DressedTable index(List<List<String>> rows) {
    return new DressedTable(
        rows.get(0).size(),
        0,
        rows.stream()
            .map(row -> row.stream().map(text -> SampleCell.figure(text, 1)).toList())
            .toList());
  }
}
