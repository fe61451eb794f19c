package org.gongkai.output.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.Form;
import org.gongkai.form.ReportSection;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Narrative;
import org.gongkai.model.Report;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;

/**
 * What an agency publishes: six sections in the prescribed order, every cell as it was filled in.
 * It is in Chinese whoever makes it.
 *
 * @param agency its name; may be empty
 * @param form that all tables of the report follow
 */
public record OwnReport(String agency, Form form, List<ReportSection> sections, Report report) {

  private static final Wording WORDS = new Wording("org/gongkai/output/report/report", Language.ZH);

  public OwnReport {
    sections = List.copyOf(sections);
  }

  public int year() {
    return report.key().year();
  }

  public String title() {
    return WORDS.text("title", agency, year());
  }

  /** The statement of the period that the figures cover. */
  public String period() {
    return WORDS.text("period", year());
  }

  public static String heading(ReportSection section) {
    return WORDS.text("heading", section.numeral(), section.heading());
  }

  public String caption(Table table) {
    return WORDS.text("caption", year(), table.label());
  }

  /** The table of a section; empty for one that is written. */
  public Optional<Table> table(ReportSection section) {
    return form.tables().stream()
        .filter(table -> table.number().equals(section.numeral()))
        .findFirst();
  }

  public List<String> paragraphs(ReportSection section) {
    return report.narratives().stream()
        .filter(narrative -> narrative.number() == section.number())
        .map(Narrative::text)
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  public Map<CellKey, Fact> cells() {
    return report.byCell();
  }
}
