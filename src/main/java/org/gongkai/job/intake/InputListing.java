package org.gongkai.job.intake;

import java.io.IOException;
import java.util.Collection;
import org.gongkai.intake.InputFiles;
import org.gongkai.job.request.RunRequest;
import org.gongkai.store.FileStamp;
import org.springframework.stereotype.Component;

/** Lists the input folder of the run; of its own, so that a disk that refuses can be tried out. */
@Component
public class InputListing {

  private final RunRequest request;

  /** Lists what a run is asked to read. */
  public InputListing(RunRequest request) {
    this.request = request;
  }

  /**
   * The files, by path.
   *
   * @throws IOException when the disk fails or a folder may not be looked into
   */
  public Collection<FileStamp> list() throws IOException {
    return new InputFiles(request.input()).list();
  }
}
