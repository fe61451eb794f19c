package org.gongkai.job.request;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What stands behind the question mark of an address. */
final class UrlParameters {

  private UrlParameters() {}

  /** Whether a secret is among them, which lists of processes would show. */
  static boolean holdPassword(String url) {
    for (String parameter : url.substring(url.indexOf('?') + 1).split("[&;]", -1)) {
      if (decoded(parameter.split("=", -1)[0]).toLowerCase(Locale.ROOT).contains("password")) {
        return true;
      }
    }
    return false;
  }

  /** What is badly encoded is taken as it stands; thrown, it would be shown with its value. */
  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name;
    }
  }
}
