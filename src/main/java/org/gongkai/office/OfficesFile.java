package org.gongkai.office;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.model.DisclosureOffice;
import org.gongkai.model.OfficeLevel;
import org.gongkai.model.Offices;
import org.jspecify.annotations.Nullable;

/** Reads {@code offices.csv}: who compiles reports for whom. */
public final class OfficesFile {

  private static final OfficeFile FILE =
      OfficeFile.of("offices", "code", "name", "level", "parent");

  private OfficesFile() {}

  /**
   * Reads the tree of offices.
   *
   * @throws OfficeException when the file cannot be read or is no tree
   */
  public static Offices read(Path file) throws OfficeException {
    return contents(OfficeTable.read(FILE, file));
  }

  static Offices parse(String text) throws OfficeException {
    return contents(OfficeTable.parse(FILE, text));
  }

  private static Offices contents(OfficeTable table) throws OfficeException {
    List<OfficesRules.Entry> entries = new ArrayList<>();
    for (OfficeLine line : table.lines()) {
      entries.add(new OfficesRules.Entry(line, office(line)));
    }
    if (entries.isEmpty()) {
      table.refuse(OfficeSentences.of("no.office"));
    }
    Offices offices = new OfficesRules(entries).review();
    table.refuseIfWrong();
    return offices;
  }

  private static DisclosureOffice office(OfficeLine line) {
    line.required("level");
    return new DisclosureOffice(
        RosterLine.code(line),
        line.required("name"),
        line.oneOf("level", OfficeLevel.values()).orElse(OfficeLevel.PROVINCE),
        parent(line));
  }

  private static @Nullable String parent(OfficeLine line) {
    return line.cell("parent").isEmpty() ? null : line.cell("parent");
  }
}
