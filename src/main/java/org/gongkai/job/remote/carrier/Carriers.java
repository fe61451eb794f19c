package org.gongkai.job.remote.carrier;

import org.gongkai.job.request.BrokerAddress;
import org.gongkai.store.database.Database;
import org.gongkai.store.database.DatabaseAddress;

/** Finds the carrier that an office has. */
public final class Carriers {

  private Carriers() {}

  /**
   * The carrier of a run with workers.
   *
   * @param database of the run
   * @throws IllegalStateException when it cannot be used
   */
  public static Carrier open(BrokerAddress broker, DatabaseAddress database) {
    return switch (broker.kind()) {
      case ARTEMIS -> new ArtemisCarrier(broker);
      case DATABASE -> new DatabaseCarrier(Database.share(database).longSessions());
    };
  }
}
