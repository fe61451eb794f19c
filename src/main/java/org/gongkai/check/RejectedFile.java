package org.gongkai.check;

import java.util.List;
import org.gongkai.model.Loading;
import org.gongkai.model.Observation;
import org.gongkai.model.Rejection;
import org.jspecify.annotations.Nullable;

/** A file that gave no report, with the means to name what it should hold. */
record RejectedFile(Loading.Rejected rejected, Places places) {

  Rejection.Reason reason() {
    return rejected.rejection().reason();
  }

  String detail() {
    return rejected.rejection().detail();
  }

  @Nullable Integer year() {
    return rejected.year();
  }

  List<Observation> observations() {
    return rejected.observations();
  }

  /** A 2019 report in the old style, which the notice of 2019 lets pass. */
  boolean isOldStyle2019() {
    Integer year = year();
    return reason() == Rejection.Reason.NO_TABLES && year != null && year == 2019;
  }
}
