package org.gongkai.form;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The forms we know, oldest first. A form is in force until the next one's first year. */
public final class Forms {

  private final List<Form> forms;
  private final List<ReportSection> sections;

  /**
   * Takes forms in any order.
   *
   * @param sections the written sections, the same in all forms so far
   * @throws IllegalArgumentException when two forms contradict each other, naming both, or one
   *     speaks of cells it does not have
   */
  public Forms(List<Form> forms, List<ReportSection> sections) {
    this.forms = forms.stream().sorted(Comparator.comparingInt(Form::fromYear)).toList();
    this.sections = List.copyOf(sections);
    FormRefusal.check(this.forms);
  }

  /** The national forms shipped with the program, and those a house has put on the class path. */
  public static Forms national() {
    ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
    return new FormFiles(ofThread == null ? Forms.class.getClassLoader() : ofThread).read();
  }

  /** The six written sections of a report. */
  public List<ReportSection> sections() {
    return sections;
  }

  public List<Form> all() {
    return forms;
  }

  /**
   * The form of an id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Form get(String id) {
    return forms.stream()
        .filter(form -> form.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no form " + id));
  }

  /** The newest form whose first year has come; empty for years before the first. */
  public Optional<Form> forYear(int year) {
    return forms.stream()
        .filter(form -> form.fromYear() <= year)
        .reduce((older, newer) -> newer)
        .filter(form -> form.appliesTo(year));
  }
}
