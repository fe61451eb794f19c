package org.gongkai.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong or notable in the data, with its evidence. What an agency printed is never
 * changed; what it should be stands beside it.
 *
 * @param check the id of the rule, {@code SUM-02}
 * @param district the district it is about
 * @param agencyCode the agency, or empty for a finding about the district or an unknown file
 * @param year the report year, or null where there is none
 * @param cell the cell it points at; any part may be empty
 * @param printed what the report says
 * @param computed what it should be; empty where that cannot be said
 * @param difference computed less printed; empty where there is none
 * @param message the finding in a sentence, in the language of the run
 * @param suggestion what to do or where to look; may be empty
 * @param source the file, or empty
 * @param location where in the file, or empty
 * @param subject what sets it apart from findings of the same rule about the same agency, year and
 *     cell: the file of a document that gave no report, what many sightings in one table say beyond
 *     those printed; empty otherwise
 * @param evidence the cells that take part with their values and places, or the sentence it is
 *     about; may be empty
 * @param cause whose the trouble is
 * @param decision what the office decided about it, or null
 */
public record Finding(
    String check,
    Severity severity,
    String district,
    String agencyCode,
    @Nullable Integer year,
    CellKey cell,
    String printed,
    String computed,
    String difference,
    String message,
    String suggestion,
    String source,
    String location,
    String subject,
    String evidence,
    Cause cause,
    @Nullable Decision decision) {

  /** For findings that point at no cell. */
  public static final CellKey NO_CELL = new CellKey("", "", "");

  /** The same finding, decided by the office. */
  public Finding decided(@Nullable Decision by) {
    return new Finding(
        check,
        severity,
        district,
        agencyCode,
        year,
        cell,
        printed,
        computed,
        difference,
        message,
        suggestion,
        source,
        location,
        subject,
        evidence,
        cause,
        by);
  }

  /** Whether it still counts: nobody has decided about it. */
  public boolean isOpen() {
    return decision == null;
  }

  /**
   * Names the finding from night to night: sixteen hexadecimal digits over rule, district, agency,
   * year, cell and subject, over the file where no agency is known, and over what is printed and
   * what it should be: a decision about one figure must not cover another that comes later.
   */
  public String fingerprint() {
    String identity =
        String.join(
            "\n",
            check,
            district,
            agencyCode,
            year == null ? "" : Integer.toString(year),
            cell.toString(),
            agencyCode.isEmpty() ? source : subject,
            printed,
            computed);
    return HexFormat.of().formatHex(sha256(identity), 0, 8);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
