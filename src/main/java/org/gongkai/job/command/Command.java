package org.gongkai.job.command;

import java.io.PrintStream;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.request.UsageException;

/**
 * One thing that the program does at once, without memory, database or Spring, so that it answers
 * as quickly as Java starts.
 */
public interface Command {

  /**
   * Does it.
   *
   * @param out for what was asked for
   * @throws UsageException when it was called wrongly; nothing was written
   */
  ExitCode run(PrintStream out) throws UsageException;
}
