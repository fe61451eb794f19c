package org.gongkai.rollup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Forms;
import org.gongkai.model.Agency;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Report;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Role;
import org.gongkai.model.SourceSpan;
import org.gongkai.model.figure.PrintedNumber;
import org.gongkai.model.figure.Quantity;

/** A report of which a test says only what matters; all other cells are printed the same way. */
public final class RolledUpReport {

  public static final Forms FORMS = Forms.national();

  private final ReportKey key;
  private final Map<String, String> forms = new HashMap<>();
  private final Map<CellKey, Quantity> printed = new HashMap<>();
  private Quantity rest = Quantity.number(0);

  private RolledUpReport(String agency, int year) {
    key = new ReportKey(agency, year);
    String form = FORMS.forYear(year).orElseThrow().id();
    FORMS.get(form).tables().forEach(table -> forms.put(table.section(), form));
  }

  /** A report by the form of its year, all zeros. */
  public static RolledUpReport of(String agency, int year) {
    return new RolledUpReport(agency, year);
  }

  public static Agency agency(String code, String type) {
    return new Agency(
        code, code, "河东区", type, List.of(), null, null, Role.MEMBER, null, null, null);
  }

  public static CellKey requests(String category, String measure) {
    return new CellKey("requests", category, measure);
  }

  public static CellKey active(String category, String measure) {
    return new CellKey("active_disclosure", category, measure);
  }

  public static CellKey disputes(String category, String measure) {
    return new CellKey("review_litigation", category, measure);
  }

  /** Leaves empty what the test does not set. */
  RolledUpReport blankRest() {
    rest = Quantity.blank("");
    return this;
  }

  /** Prints a table by another form than the year's. */
  public RolledUpReport table(String section, String form) {
    forms.put(section, form);
    return this;
  }

  public RolledUpReport set(CellKey cell, Quantity quantity) {
    printed.put(cell, quantity);
    return this;
  }

  public RolledUpReport set(CellKey cell, String text) {
    return set(cell, PrintedNumber.quantity(text));
  }

  /** Sets a line of table 三 in the column 总计. */
  public RolledUpReport total(String category, long number) {
    return set(requests(category, "total"), Quantity.number(number));
  }

  /** Sets a group of table 四: 维持, 纠正, 其他, 尚未审结, 总计. */
  public RolledUpReport disputes(String group, long... numbers) {
    List<String> measures = List.of("upheld", "corrected", "other", "pending", "total");
    for (int i = 0; i < numbers.length; i++) {
      set(disputes(group, measures.get(i)), Quantity.number(numbers[i]));
    }
    return this;
  }

  public Report build() {
    List<Fact> facts =
        FORMS.all().stream()
            .flatMap(form -> form.cells().stream().map(cell -> fact(form.id(), cell.key())))
            .filter(fact -> fact.form().equals(forms.get(fact.cell().section())))
            .toList();
    return new Report(key, key.agencyCode() + ".html", facts, List.of(), List.of());
  }

  private Fact fact(String form, CellKey cell) {
    return new Fact(cell, form, printed.getOrDefault(cell, rest), SourceSpan.NOWHERE);
  }
}
