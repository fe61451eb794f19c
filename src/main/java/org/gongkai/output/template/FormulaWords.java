package org.gongkai.output.template;

import java.util.List;
import org.gongkai.model.wording.Wording;

/** Words as formulas: a sentence of a bundle in which some of the arguments are calculated. */
record FormulaWords(Wording words) {

  /** Stands in a sentence for what a formula gives; nobody writes it. */
  private static final char MARK = '\u0001';

  record Calculated(String formula) {}

  String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  static Calculated of(String formula) {
    return new Calculated(formula);
  }

  /** The sentence as a formula that gives a text. */
  String sentence(String key, Object... arguments) {
    Object[] texts = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      texts[i] =
          arguments[i] instanceof Calculated calculated
              ? MARK + calculated.formula() + MARK
              : arguments[i];
    }
    String[] pieces = words.text(key, texts).split(String.valueOf(MARK), -1);
    StringBuilder formula = new StringBuilder(quoted(pieces[0]));
    for (int i = 1; i < pieces.length; i++) {
      formula.append('&').append(i % 2 == 1 ? "(" + pieces[i] + ")" : quoted(pieces[i]));
    }
    return formula.toString();
  }

  static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  static String joined(List<String> formulas) {
    return String.join("&", formulas);
  }
}
