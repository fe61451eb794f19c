package org.gongkai.form;

import java.util.List;
import java.util.Optional;
import org.gongkai.model.figure.PrintedChange;
import org.gongkai.model.figure.PrintedNumber;
import org.gongkai.model.figure.Quantity;

/**
 * A column of a statutory table.
 *
 * @param measure its code, {@code org.business}
 * @param labels what is printed from the uppermost head down to the column's own
 * @param unit 件, 项, 万元 …; {@code UNSPECIFIED} where the form prints none and usage differs
 * @param type what may stand in its cells
 * @param aliases other wordings of the column's own label that are seen and understood
 */
public record Column(
    String measure, List<String> labels, String unit, Type type, List<String> aliases) {

  /** What may stand in a cell. */
  public enum Type {
    /** A whole number, not negative. */
    COUNT,
    /** A whole number of either sign (本年增/减 of the 2019 form). */
    CHANGE,
    /** A sum of money, not negative, decimals as printed. */
    AMOUNT;

    /** The figure in the text of such a cell; empty where it is none. */
    public Optional<PrintedNumber> find(String printed) {
      return this == CHANGE ? PrintedChange.find(printed) : PrintedNumber.find(printed);
    }

    /** What the text of such a cell says. */
    public Quantity quantity(String printed) {
      return this == CHANGE ? PrintedChange.quantity(printed) : PrintedNumber.quantity(printed);
    }
  }

  public Column {
    labels = List.copyOf(labels);
    aliases = List.copyOf(aliases);
  }

  public String label() {
    return labels.get(labels.size() - 1);
  }

  /** All labels, joined by {@code >}. */
  public String path() {
    return String.join(">", labels);
  }
}
