package org.gongkai.model;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names a slip on paper by the report it is about: {@code 2025-A01}. */
public record SlipNumber(String agencyCode, int year) {

  private static final Pattern PRINTED =
      Pattern.compile("(?:编号|No\\.)[\\s\\h]*:?[\\s\\h]*([12]\\d{3})-([A-Za-z0-9_-]{1,32})");

  /** As it is printed. */
  public String text() {
    return year + "-" + agencyCode;
  }

  /** The number in a line of a slip. */
  public static Optional<SlipNumber> find(String line) {
    Matcher printed = PRINTED.matcher(Normalizer.normalize(line, Normalizer.Form.NFKC));
    return printed.find()
        ? Optional.of(new SlipNumber(printed.group(2), Integer.parseInt(printed.group(1))))
        : Optional.empty();
  }
}
