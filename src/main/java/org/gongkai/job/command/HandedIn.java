package org.gongkai.job.command;

import java.nio.file.Path;
import java.util.Optional;
import org.gongkai.model.Loading;
import org.gongkai.model.Report;

/**
 * A file as it was handed in.
 *
 * @param source its name
 * @param file where it lies; empty for one in an archive
 * @param loading what came of reading it
 */
record HandedIn(String source, Optional<Path> file, Loading loading) {

  /** A file that could not even be looked into, or lies in another. */
  HandedIn(String source, Loading loading) {
    this(source, Optional.empty(), loading);
  }

  /** The same, known to lie at a path. */
  HandedIn at(Path path) {
    return new HandedIn(source, Optional.of(path), loading);
  }

  Optional<Report> report() {
    return loading instanceof Loading.Loaded loaded
        ? Optional.of(loaded.report())
        : Optional.empty();
  }
}
