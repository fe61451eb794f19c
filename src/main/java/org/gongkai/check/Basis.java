package org.gongkai.check;

import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.model.wording.Wording;

/**
 * The rule that a check rests on, as it was in force for a year: the form of the year names the
 * notice that prescribes it, and a sentence of its own says where that notice lacks the rule.
 */
record Basis(Forms forms, Wording words) {

  /** For a report of a year; what lies before the first form is judged by that. */
  String of(String check, int year) {
    return of(check, forms.forYear(year).orElse(forms.all().get(0)));
  }

  /** For reports by a form. */
  String of(String check, Form form) {
    String usual = check + ".basis";
    String own = usual + "." + form.id();
    return words.text(words.has(own) ? own : usual, form.basis());
  }
}
