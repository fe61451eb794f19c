package org.gongkai.job.publish;

import java.nio.file.Files;
import java.util.List;
import org.gongkai.job.request.RunRequest;
import org.gongkai.output.Blocked;
import org.gongkai.output.Publication;
import org.gongkai.output.RunRecord;
import org.gongkai.output.edition.EditionSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The one place where the job calls for the files of an edition. */
@Component
public class Publisher {

  private final RunRequest request;
  private final Publication publication;

  @Autowired
  public Publisher(RunRequest request) {
    this(request, new Publication(request.output()));
  }

  public Publisher(RunRequest request, Publication publication) {
    this.request = request;
    this.publication = publication;
  }

  /** Finishes or clears away what a killed run left; called when a run begins. */
  public List<Blocked> recover() {
    return publication.recover();
  }

  /** Whether the edition of a run is still there. */
  public boolean holds(String run) {
    return Files.isDirectory(request.output().resolve("editions").resolve(run));
  }

  /**
   * Publishes, all or nothing.
   *
   * @return the files under stable names that could not be replaced
   */
  public List<Blocked> publish(EditionSource edition, RunRecord run) {
    return publication.publish(edition, run, request.keep()).blocked();
  }
}
