package org.gongkai.rollup.indicator;

import java.util.HashMap;
import java.util.Map;
import org.gongkai.form.FormWording;
import org.gongkai.form.Forms;
import org.gongkai.form.ReportCells;
import org.gongkai.form.RequestRoles;
import org.gongkai.form.RequestRoles.Part;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;

/**
 * Names of indicators and of the figures in their formulas: those of the bundle {@code indicators},
 * and for lines and columns of a form that the bundle does not know yet the form's own label.
 */
public final class IndicatorWords {

  /** Numbers and letters ahead of a label: {@code 9.}, {@code （八）}, {@code (8) }. */
  private static final String MARK = "^(\\d+\\s*[.．、]|[（(][^）)]{1,3}[）)])\\s*";

  private final Wording wording;
  private final Map<String, String> derived = new HashMap<>();

  public IndicatorWords(Forms forms, Language language) {
    wording = new Wording("org/gongkai/rollup/indicators", language);
    RequestRoles roles =
        RequestRoles.of(language == Language.EN ? FormWording.english(forms) : forms);
    for (Part part : roles.applicants()) {
      derive(IndicatorCatalogue.applicantShare(part), "applicant_share", part);
      derive(operand(ReportCells.RECEIVED, part.code()), "operand.applicant", part);
    }
    for (Part part : roles.denials()) {
      derive(IndicatorCatalogue.denialMix(part), "denial_mix", part);
      derive(operand(part.code(), ReportCells.TOTAL), "operand.line", part);
    }
    for (Part part : roles.outcomes()) {
      derive(IndicatorCatalogue.outcomeRate(part), "outcome_rate", part);
      derive(operand(part.code(), ReportCells.TOTAL), "operand.line", part);
    }
  }

  private void derive(String key, String pattern, Part part) {
    derived.put(key, wording.text(pattern, part.label().replaceFirst(MARK, "")));
  }

  private static String operand(String category, String measure) {
    return operand(ReportCells.REQUESTS, category, measure);
  }

  private static String operand(String section, String category, String measure) {
    return "operand." + section + "." + category + "." + measure;
  }

  /** The name of a figure of a formula. */
  String name(Operand operand) {
    String name =
        text(
            operand(operand.cell().section(), operand.cell().category(), operand.cell().measure()));
    return operand.year() == Operand.Year.PREVIOUS
        ? wording.text("operand.previous_year", name)
        : name;
  }

  String text(String pattern, String argument) {
    return wording.text(pattern, argument);
  }

  /**
   * The words of a key.
   *
   * @throws java.util.MissingResourceException when neither the bundle nor a form has any
   */
  String text(String key) {
    String own = derived.get(key);
    return own == null || wording.has(key) ? wording.text(key) : own;
  }
}
