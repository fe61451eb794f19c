package org.gongkai.output.edition;

import java.time.LocalDate;
import java.util.List;

/**
 * A year whose figures an office has declared final, and what is other now.
 *
 * @param office the district
 * @param sealed the day on which it did
 * @param run the edition that stands for it
 * @param code by which a sheet of paper can be told to be of this seal
 */
public record SealedYear(
    String office,
    int year,
    LocalDate sealed,
    String run,
    String code,
    List<Restatement> restatements) {

  public SealedYear {
    restatements = List.copyOf(restatements);
  }
}
