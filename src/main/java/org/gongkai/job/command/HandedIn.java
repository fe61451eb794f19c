package org.gongkai.job.command;

import java.util.Optional;
import org.gongkai.model.Loading;
import org.gongkai.model.Report;

/**
 * A file as it was handed in.
 *
 * @param source its name
 * @param loading what came of reading it
 */
record HandedIn(String source, Loading loading) {

  /** The report, if it holds one. */
  Optional<Report> report() {
    return loading instanceof Loading.Loaded loaded
        ? Optional.of(loaded.report())
        : Optional.empty();
  }
}
