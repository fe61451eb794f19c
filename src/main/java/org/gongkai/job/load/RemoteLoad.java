package org.gongkai.job.load;

import org.springframework.batch.core.step.Step;

/** Has the pending files read by others; without one this machine reads them. */
public interface RemoteLoad {

  /** The step of such a name that hands the files out and waits for them. */
  Step step(String name);
}
