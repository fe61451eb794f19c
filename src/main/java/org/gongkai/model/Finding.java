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
    String location) {

  /** For findings that point at no cell. */
  public static final CellKey NO_CELL = new CellKey("", "", "");

  /**
   * What stays the same from night to night as long as the finding stands: 16 hexadecimal digits
   * over check, district, agency, year and cell, and the file where no agency is known.
   */
  public String fingerprint() {
    String identity =
        String.join(
            "|",
            check,
            district,
            agencyCode,
            year == null ? "" : year.toString(),
            cell.toString(),
            agencyCode.isEmpty() ? source : "");
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
