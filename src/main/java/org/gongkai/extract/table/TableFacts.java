package org.gongkai.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.extract.table.reading.CellReading;
import org.gongkai.extract.table.reading.LineReading;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.model.Fact;
import org.gongkai.model.SourceSpan;
import org.gongkai.model.figure.PrintedNumber;
import org.gongkai.model.figure.Quantity;

/** Turns the chosen lines of a table into facts: one for every cell of its form. */
record TableFacts(Form form, Map<String, LineReading> lines) {

  List<Fact> facts(String section) {
    List<Fact> facts = new ArrayList<>();
    for (FormCell cell : form.get(section).cells()) {
      LineReading line = lines.get(cell.key().category());
      facts.add(line == null ? absent(cell) : fact(cell, line));
    }
    return facts;
  }

  private Fact fact(FormCell cell, LineReading line) {
    if (line.isUndecided()) {
      return unreadable(cell, line);
    }
    for (CellReading found : line.cells()) {
      if (found.measure().equals(cell.key().measure())) {
        return fact(cell, quantity(cell, line, found), found.location());
      }
    }
    return isMisheaded(cell, line) ? unreadable(cell, line) : absent(cell);
  }

  /** The line has figures, but under heads that its form does not give it. */
  private boolean isMisheaded(FormCell cell, LineReading line) {
    return line.cells().stream()
        .anyMatch(found -> form.find(cell.key().withMeasure(found.measure())).isEmpty());
  }

  private Fact unreadable(FormCell cell, LineReading line) {
    return fact(cell, Quantity.unreadable(line.text()), line.location());
  }

  private static Quantity quantity(FormCell cell, LineReading line, CellReading reading) {
    Quantity quantity = cell.type().quantity(reading.printed());
    boolean doubtful =
        quantity.isNumber()
            && (!reading.decided()
                || isInOtherUnit(cell, reading.printed())
                || line.claim().isInOtherUnit(cell.unit()));
    return doubtful ? Quantity.unreadable(reading.printed()) : quantity;
  }

  /** 元 printed where the head says 万元: the figure is clear, but not the one the column asks for. */
  private static boolean isInOtherUnit(FormCell cell, String printed) {
    if (PrintedNumber.isPlainCount(printed)) {
      return false; // nearly all
    }
    String unit = PrintedNumber.find(printed).map(PrintedNumber::unit).orElse("");
    boolean money = unit.endsWith("元");
    return switch (cell.unit()) {
      case "UNSPECIFIED" -> false;
      case "万元" -> !unit.isEmpty() && !unit.equals("万元");
      default -> money;
    };
  }

  private Fact absent(FormCell cell) {
    return fact(cell, Quantity.absent(), SourceSpan.NOWHERE);
  }

  private Fact fact(FormCell cell, Quantity quantity, SourceSpan location) {
    return new Fact(cell.key(), form.id(), quantity, location);
  }
}
