package org.gongkai.job.remote.carrier;

import org.gongkai.job.request.BrokerAddress.Kind;
import org.gongkai.store.database.DatabaseAddress;

/** What a test has between manager and workers: the real thing, on this machine's loopback. */
public interface SampleBroker extends AutoCloseable {

  /** Of the one user whom a broker knows. */
  String USER = "courier";

  /** As hard to pass on as any. */
  String PASSWORD = "Pass ${broker}'%";

  /**
   * Starts one.
   *
   * @param database of the run
   */
  static SampleBroker start(Kind kind, DatabaseAddress database) throws Exception {
    return switch (kind) {
      case ARTEMIS -> SampleArtemis.start();
      case DATABASE -> new SampleTable(database);
    };
  }

  /** As it is given to the program. */
  String url();

  /** How many slices wait for a worker or are with one. */
  long slices();

  @Override
  void close();
}
