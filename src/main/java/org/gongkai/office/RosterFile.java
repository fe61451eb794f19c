package org.gongkai.office;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.model.Offices;
import org.gongkai.model.Roster;

/**
 * Reads {@code agencies.csv}. Columns are found by their names in any order; columns of other names
 * are the office's own and left alone.
 */
public final class RosterFile {

  private static final OfficeFile FILE =
      OfficeFile.of(
          "roster", "code", "name", "district", "type", "aliases", "active_from", "active_to");
  private static final Set<String> OPTIONAL =
      Stream.concat(
              Stream.of("role", "successor_of", "rule_making", "sort_order"),
              RosterLine.POWERS.stream())
          .collect(Collectors.toUnmodifiableSet());

  private RosterFile() {}

  /**
   * Reads a roster.
   *
   * @throws OfficeException when it cannot be read or anything in it is wrong
   */
  public static Contents read(Path file) throws OfficeException {
    return read(file, Offices.NONE);
  }

  /**
   * Reads a roster of the agencies of a tree.
   *
   * @param offices whose agencies it has; each is of one of them, if there are any
   * @throws OfficeException when it cannot be read or anything in it is wrong
   */
  public static Contents read(Path file, Offices offices) throws OfficeException {
    return contents(OfficeTable.read(FILE, file), offices);
  }

  static Contents parse(String text) throws OfficeException {
    return parse(text, Offices.NONE);
  }

  static Contents parse(String text, Offices offices) throws OfficeException {
    return contents(OfficeTable.parse(FILE, text), offices);
  }

  private static Contents contents(OfficeTable table, Offices offices) throws OfficeException {
    List<RosterRules.Entry> entries = new ArrayList<>();
    for (OfficeLine line : table.lines()) {
      RosterLine agency = new RosterLine(line);
      entries.add(new RosterRules.Entry(agency, agency.agency()));
    }
    new RosterRules(offices).review(entries);
    if (entries.isEmpty()) {
      table.refuse(OfficeSentences.of("no.agency"));
    }
    table.refuseIfWrong();
    List<String> ignored =
        table.heads(
            name -> !name.isEmpty() && !FILE.required().contains(name) && !OPTIONAL.contains(name));
    return new Contents(
        new Roster(entries.stream().map(RosterRules.Entry::agency).toList(), offices), ignored);
  }

  /**
   * What the file holds.
   *
   * @param ignoredColumns names of the columns that mean nothing to us
   */
  public record Contents(Roster roster, List<String> ignoredColumns) {}
}
