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
 * @param titled whether anything in the document reads as the title of an annual report
 * @param agency the agency, or null
 * @param agencyProblem why there is no agency; null where there is one
 * @param year the year, or null
 * @param observations disagreements between the witnesses
 */
public record Identity(
    boolean titled,
    @Nullable Agency agency,
    @Nullable Rejection agencyProblem,
    @Nullable Integer year,
    List<Observation> observations) {

  public Identity {
    observations = List.copyOf(observations);
  }

  public Optional<Agency> findAgency() {
    return Optional.ofNullable(agency);
  }
}
