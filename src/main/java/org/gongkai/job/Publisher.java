package org.gongkai.job;

import java.nio.file.Files;
import org.gongkai.output.EditionSource;
import org.springframework.stereotype.Component;

/** The one place where the job calls for the files of an edition. */
@Component
class Publisher {

  private final RunRequest request;

  Publisher(RunRequest request) {
    this.request = request;
  }

  /** Finishes or clears away what a killed run left; called when a run begins. */
  void recover() {}

  /** Whether the edition of a run is still there. */
  boolean holds(String run) {
    return Files.isDirectory(request.output().resolve("editions").resolve(run));
  }

  /** Publishes, all or nothing. */
  void publish(EditionSource edition, RunFigures run) {}
}
