package org.gongkai.extract.identity;

import java.util.List;
import java.util.Optional;
import org.gongkai.model.Agency;
import org.gongkai.model.Observation;
import org.gongkai.model.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Whose report a document is, as far as it could be told.
 *
 * @param isReport whether a title, or the headings and the reporting period, make it a report even
 *     without tables
 * @param disowned the word with which the document says that it is no report, 模板, 作废; or empty
 * @param agency the agency, or null
 * @param agencyProblem why there is no agency; null where there is one
 * @param year the year, or null
 * @param yearProblem why there is no year; null where there is one
 * @param observations disagreements between the witnesses
 */
public record Identity(
    boolean isReport,
    String disowned,
    @Nullable Agency agency,
    @Nullable Rejection agencyProblem,
    @Nullable Integer year,
    @Nullable Rejection yearProblem,
    List<Observation> observations) {

  public Identity {
    observations = List.copyOf(observations);
  }

  public Optional<Agency> findAgency() {
    return Optional.ofNullable(agency);
  }
}
