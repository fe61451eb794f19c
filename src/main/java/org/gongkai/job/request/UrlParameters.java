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
      String name = URLDecoder.decode(parameter.split("=", -1)[0], StandardCharsets.UTF_8);
      if (name.toLowerCase(Locale.ROOT).contains("password")) {
        return true;
      }
    }
    return false;
  }
}
