package org.gongkai.extract.table.reading;

import java.util.Optional;

/**
 * What the tables being read say about themselves. A sheet's name speaks for all its tables, a line
 * above a table or a row in it for that table alone.
 */
public final class ClaimInForce {

  private final TableReadings readings;
  private TableClaim sheet = TableClaim.NONE;
  private TableClaim table = TableClaim.NONE;
  private String section = "";

  public ClaimInForce(TableReadings readings) {
    this.readings = readings;
  }

  /** Whether a table has said something. */
  public boolean isMade() {
    return !table.isNone();
  }

  /** A line above a table, or a row in it, says something. */
  public void make(TableClaim claim) {
    table = section.isEmpty() || claim.isOfUnit() ? table.with(claim) : claim;
    section = claim.isOfUnit() ? section : "";
    enforce();
  }

  /** A sheet begins. */
  public void enterSheet(String name) {
    sheet = TableClaim.ofSheet(name);
    drop();
  }

  /** What was said does not reach farther: a heading, or prose. */
  public void drop() {
    table = TableClaim.NONE;
    section = "";
    enforce();
  }

  /** The heads of a table were met: what was said is of that table and no other. */
  public void enterTable(String other) {
    if (section.isEmpty()) {
      section = other;
    } else if (!section.equals(other)) {
      drop();
    }
  }

  /** A row says something of itself alone. */
  public void during(Optional<TableClaim> made, Runnable reading) {
    made.ifPresent(own -> readings.claim(sheet.with(table).with(own)));
    reading.run();
    enforce();
  }

  private void enforce() {
    readings.claim(sheet.with(table));
  }
}
