package org.gongkai.rollup;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.gongkai.form.Forms;
import org.gongkai.model.Report;

/** The forms, oldest first, each prepared once for looking up its lines. */
public final class KnownForms {

  private final Forms forms;
  private final Map<String, FormLines> byId = new LinkedHashMap<>();

  public KnownForms(Forms forms) {
    this.forms = forms;
    forms.all().forEach(form -> byId.put(form.id(), new FormLines(form)));
  }

  public Collection<FormLines> all() {
    return byId.values();
  }

  FormLines get(String id) {
    return Objects.requireNonNull(byId.get(id), id);
  }

  /**
   * The form a report of the year has to follow.
   *
   * @throws IllegalArgumentException for a year before the first form
   */
  FormLines required(int year) {
    return forms
        .forYear(year)
        .map(form -> get(form.id()))
        .orElseThrow(() -> new IllegalArgumentException("no form for " + year));
  }

  public ReportFigures figures(Report report) {
    return new ReportFigures(report, byId, required(report.key().year()));
  }
}
