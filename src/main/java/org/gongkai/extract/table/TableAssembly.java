package org.gongkai.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.extract.table.glued.GluedLines;
import org.gongkai.extract.table.reading.LineReading;
import org.gongkai.extract.table.reading.TableClaim;
import org.gongkai.extract.table.reading.TableReadings;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Line;
import org.gongkai.form.Table;
import org.gongkai.model.Agency;
import org.gongkai.model.Fact;
import org.gongkai.model.Observation;
import org.gongkai.model.Observation.Kind;

/** Turns what was found of the tables into the facts of a report, table by table. */
public final class TableAssembly {

  /** The facts of all tables in statutory order, and what was odd about the tables. */
  public record Assembled(List<Fact> facts, List<Observation> observations) {}

  private final Forms forms;
  private final TableForms tableForms;

  public TableAssembly(Forms forms) {
    this.forms = forms;
    this.tableForms = new TableForms(forms);
  }

  /**
   * Assembles the tables of a report.
   *
   * @param whole the same with what the file hides
   * @param agency whose report it is; a table that names another is not taken
   * @param year the report year, for which a form must be known; nor is a table of another
   */
  public Assembled assemble(TablesAndProse found, TablesAndProse whole, Agency agency, int year) {
    Form required =
        forms.forYear(year).orElseThrow(() -> new IllegalArgumentException("no form for " + year));
    TableReadings readings = found.readings();
    List<Fact> facts = new ArrayList<>();
    List<Observation> observations = new ArrayList<>(readings.observations());
    for (Table table : required.tables()) {
      List<LineReading> lines = readings.lines(table.section(), agency, year);
      assemble(table, required, lines, found, facts, observations);
      Set<TableClaim> foreign = readings.foreign(table.section(), agency, year);
      foreign.forEach(claim -> observations.add(foreign(table, claim, lines.isEmpty())));
      if (lines.isEmpty() && foreign.isEmpty()) {
        observations.add(lacking(table, found, whole));
      }
    }
    return new Assembled(facts, observations);
  }

  private void assemble(
      Table table,
      Form required,
      List<LineReading> lines,
      TablesAndProse document,
      List<Fact> facts,
      List<Observation> observations) {
    String section = table.section();
    Form form = tableForms.decide(section, lines, required);
    LineChoice choice = new LineChoice(form.get(section));
    GluedLines glued = new GluedLines(form, section);
    EmptyLines empty = new EmptyLines(form.get(section));
    Map<String, LineReading> chosen = glued.recover(empty.settle(choice.choose(lines)));
    List<Fact> found = new TableFacts(form, chosen).facts(section);
    if (document.readings().isRecognised()) {
      RecognisedFigures recognised = new RecognisedFigures(form, section);
      found = recognised.confirm(section, found);
      observations.addAll(recognised.observations());
    }
    facts.addAll(found);
    if (lines.isEmpty()) {
      return;
    }
    observations.addAll(choice.observations());
    observations.addAll(glued.observations());
    observations.addAll(new TableObservations(form, section, chosen, document).observe());
    if (form.fromYear() < required.fromYear()) {
      observations.add(Observation.ofTable(Kind.OLDER_FORM, section, form.id(), required.id()));
    }
  }

  /** A table that says it is another year's or another body's, be it the only one or not. */
  private static Observation foreign(Table table, TableClaim claim, boolean only) {
    return Observation.ofTable(
        Kind.TABLE_FOREIGN, table.section(), claim.text(), only ? table.label() : "");
  }

  /** The lines that were seen before a figure, under heads that nobody knows. */
  private static List<String> seen(Table table, TablesAndProse found) {
    return table.lines().stream()
        .filter(l -> found.readings().findLabel(table.section(), l.category()).isPresent())
        .map(Line::label)
        .toList();
  }

  private static Observation lacking(Table table, TablesAndProse found, TablesAndProse whole) {
    if (found.readings().hasHeads(table.section())) {
      String heads = String.join("、", found.readings().heads(table.section()));
      return Observation.ofTable(Kind.TABLE_UNREAD, table.section(), heads, table.label());
    }
    List<String> seen = seen(table, found);
    if (seen.size() * 2 > table.lines().size()) {
      String labels = String.join("、", seen);
      return Observation.ofTable(Kind.TABLE_UNREAD, table.section(), labels, table.label());
    }
    return whole.readings().lines(table.section()).isEmpty()
        ? new TableTraces(found.prose()).observe(table)
        : Observation.ofTable(Kind.TABLE_HIDDEN, table.section(), "", table.label());
  }
}
