package org.gongkai.check.context;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.model.Cause.Origin;
import org.gongkai.model.Loading;
import org.gongkai.model.Observation;
import org.gongkai.model.Rejection;
import org.jspecify.annotations.Nullable;

/** A file that gave no report, with the means to name what it should hold. */
public record RejectedFile(Loading.Rejected rejected, CellPlaces places) {

  /** No reader gets anything out of it; another file of the agency helps, whoever is to blame. */
  private static final Set<Rejection.Reason> UNSUITABLE =
      EnumSet.of(
          Rejection.Reason.SCANNED,
          Rejection.Reason.UNSUPPORTED_FORMAT,
          Rejection.Reason.TOO_COMPLEX,
          Rejection.Reason.TOO_LARGE,
          Rejection.Reason.YEAR_UNKNOWN);

  /** What we got at, and our means of reading are in doubt as much as the file. */
  private static final Set<Rejection.Reason> MISREAD =
      EnumSet.of(Rejection.Reason.AGENCY_UNKNOWN, Rejection.Reason.AGENCY_AMBIGUOUS);

  public Rejection.Reason reason() {
    return rejected.rejection().reason();
  }

  public String detail() {
    return rejected.rejection().detail();
  }

  @Nullable Integer year() {
    return rejected.year();
  }

  public List<Observation> observations() {
    return rejected.observations();
  }

  /** Whether the file is to blame, or our reading of it. */
  public ResponsibleParty blame() {
    if (reason() == Rejection.Reason.NO_TABLES) {
      return ResponsibleParty.of(Origin.UNCLEAR, "no-tables");
    }
    if (UNSUITABLE.contains(reason())) {
      return ResponsibleParty.of(Origin.UNCLEAR, "unread");
    }
    return reason().isOutOfReach() || MISREAD.contains(reason())
        ? ResponsibleParty.of(Origin.READING, "unread")
        : ResponsibleParty.of(Origin.REPORT, "handed-in");
  }

  /** A 2019 report in the old style, which the notice of 2019 lets pass. */
  public boolean isOldStyle2019() {
    Integer year = year();
    return reason() == Rejection.Reason.NO_TABLES && year != null && year == 2019;
  }
}
