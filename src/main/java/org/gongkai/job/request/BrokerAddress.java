package org.gongkai.job.request;

import org.jspecify.annotations.Nullable;

/**
 * Where the broker is and who we are there.
 *
 * @param url carries no password, so it may be told
 * @param user or null where it asks nobody
 * @param password or null likewise
 */
public record BrokerAddress(String url, @Nullable String user, @Nullable String password) {

  /** The office has no broker: its database does what a broker would do. */
  public static final BrokerAddress DATABASE = new BrokerAddress("database", null, null);

  /** What may lie between a manager and its workers. */
  public enum Kind {
    ARTEMIS,
    DATABASE
  }

  public Kind kind() {
    return equals(DATABASE) ? Kind.DATABASE : Kind.ARTEMIS;
  }

  /** Without the password, lest it gets into a log. */
  @Override
  public String toString() {
    return user == null ? url : url + " as " + user;
  }
}
