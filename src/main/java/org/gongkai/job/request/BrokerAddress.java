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

  /** Without the password, lest it gets into a log. */
  @Override
  public String toString() {
    return user == null ? url : url + " as " + user;
  }
}
