package org.gongkai.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Forms;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Narrative;
import org.gongkai.model.Observation;
import org.gongkai.model.Report;
import org.gongkai.model.ReportKey;
import org.gongkai.model.SourceSpan;
import org.gongkai.model.figure.PrintedNumber;
import org.gongkai.model.figure.Quantity;

/** Builds a report whose cells are all 0 except those that a test sets. */
final class ReportFixture {

  static final Forms FORMS = Forms.national();
  static final String AGENCY = "A1";

  private final int year;
  private final Map<CellKey, Fact> facts = new LinkedHashMap<>();
  private final List<Observation> observations = new ArrayList<>();
  private final List<Narrative> narratives = new ArrayList<>();

  private ReportFixture(int year, Form... forms) {
    this.year = year;
    for (int table = 0; table < 3; table++) {
      Form form = forms[table % forms.length];
      for (FormCell cell : form.tables().get(table).cells()) {
        SourceSpan location = SourceSpan.table(table + 2);
        facts.put(cell.key(), new Fact(cell.key(), form.id(), Quantity.number(0), location));
      }
    }
  }

  /** A report in the form of its year. */
  static ReportFixture report(int year) {
    return new ReportFixture(year, FORMS.forYear(year).orElseThrow());
  }

  /** A report of 2021 or later whose table 三 follows the form of 2019. */
  static ReportFixture reportWithOldRequests(int year) {
    Form now = FORMS.get("2021");
    return new ReportFixture(year, now, FORMS.get("2019"), now);
  }

  static CellKey cell(String path) {
    String[] parts = path.split("/", -1);
    return new CellKey(parts[0], parts[1], parts[2]);
  }

  /** Sets cells of a line from the given column on, as printed. */
  ReportFixture cells(String section, String category, String measure, Object... printed) {
    List<CellKey> line =
        facts.keySet().stream()
            .filter(key -> key.section().equals(section) && key.category().equals(category))
            .toList();
    int from = line.indexOf(new CellKey(section, category, measure));
    for (int i = 0; i < printed.length; i++) {
      set(line.get(from + i), PrintedNumber.quantity(printed[i].toString()));
    }
    return this;
  }

  /** Sets a line of table 三 in the first and the total column. */
  ReportFixture persons(String category, Object number) {
    return persons(category, number, number);
  }

  ReportFixture persons(String category, Object number, Object total) {
    cells("requests", category, "natural_person", number);
    return cells("requests", category, "total", total);
  }

  ReportFixture set(CellKey key, Quantity quantity) {
    facts.computeIfPresent(
        key, (k, fact) -> new Fact(k, fact.form(), quantity, cellOf(fact.location(), k)));
    return this;
  }

  private static SourceSpan cellOf(SourceSpan table, CellKey cell) {
    return SourceSpan.remembered(table.stored() + " " + cell.category());
  }

  ReportFixture setAll(String section, Quantity quantity) {
    facts.keySet().stream()
        .filter(key -> key.section().equals(section))
        .toList()
        .forEach(key -> set(key, quantity));
    return this;
  }

  ReportFixture saw(Observation observation) {
    observations.add(observation);
    return this;
  }

  /** Adds a written section, 0 to 6. */
  ReportFixture says(int section, String text) {
    narratives.add(new Narrative(section, "", text));
    return this;
  }

  List<CellKey> keys() {
    return List.copyOf(facts.keySet());
  }

  Report build() {
    return build(AGENCY);
  }

  Report build(String agency) {
    return new Report(
        new ReportKey(agency, year),
        "reports/" + agency + "-" + year + ".html",
        List.copyOf(facts.values()),
        observations,
        narratives);
  }
}
