package org.gongkai.harm;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.figure.Quantity;
import org.gongkai.sample.WholeFiles;

/** A whole file that is to be damaged, with the figures it holds. */
final class DamagedFile {

  /** What guards the figures of a format against damage. */
  enum Guard {
    /** Nothing but the sums of the tables. */
    NONE,
    /** The file's order of lines. */
    LINES,
    /** Check sums of the file. */
    CHECK_SUMS
  }

  private static final List<DamagedFile> ALL =
      WholeFiles.all().entrySet().stream()
          .map(file -> new DamagedFile(file.getKey(), file.getValue()))
          .toList();

  private final String name;
  private final byte[] whole;
  private final Examined found;

  private DamagedFile(String name, byte[] whole) {
    this.name = name;
    this.whole = whole;
    this.found = Examined.of(whole);
    if (found.report() == null) {
      throw new IllegalStateException(name + " is not read");
    }
  }

  static List<DamagedFile> all() {
    return ALL;
  }

  static Map<String, Guard> guards() {
    Map<String, Guard> guards = new TreeMap<>();
    ALL.forEach(file -> guards.put(file.found.format(), file.guard()));
    return guards;
  }

  Guard guard() {
    return switch (found.format()) {
      case "docx", "odt", "xlsx", "pdf" -> Guard.CHECK_SUMS;
      case "xls", "doc" -> Guard.LINES;
      default -> Guard.NONE;
    };
  }

  /** A copy of the whole file's bytes. */
  byte[] whole() {
    return whole.clone();
  }

  /** What the whole file says in a cell. */
  Quantity truth(CellKey cell) {
    return found.facts().stream()
        .filter(fact -> fact.cell().equals(cell))
        .map(Fact::quantity)
        .findFirst()
        .orElse(Quantity.absent());
  }

  /** The facts that pass for numbers and are not those of the whole file. */
  List<Fact> wrong(Examined damaged) {
    return damaged.facts().stream().filter(this::isWrong).toList();
  }

  /** Whether a figure takes part in a sum of its table. */
  static boolean isSummed(Fact fact) {
    return !fact.cell().section().equals("active_disclosure");
  }

  private boolean isWrong(Fact fact) {
    Quantity right = truth(fact.cell());
    return fact.quantity().isNumber()
        && (!right.isNumber() || right.getNumber().compareTo(fact.quantity().getNumber()) != 0);
  }

  @Override
  public String toString() {
    return name;
  }
}
