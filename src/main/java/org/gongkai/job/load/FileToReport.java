package org.gongkai.job.load;

import org.gongkai.model.Loading;
import org.gongkai.reader.Deadline;

/** Makes a report of a file's bytes. Pure, and safe to use from many threads. */
@FunctionalInterface
public interface FileToReport {

  /**
   * Reads a file.
   *
   * @param path below {@code input/}, with forward slashes
   * @param deadline when it should be over
   */
  Loading read(String path, byte[] content, Deadline deadline);
}
