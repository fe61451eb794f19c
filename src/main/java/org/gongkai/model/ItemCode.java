package org.gongkai.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Names an item of a slip on paper, so that an answer finds its way back whatever was done to the
 * file: the rule, the fingerprint of the finding in groups of four, and a group that proves both. A
 * code that was mistyped proves nothing and is none.
 *
 * @param check the id of the rule, {@code SUM-02}
 * @param finding the fingerprint of the finding, sixteen hexadecimal digits
 */
public record ItemCode(String check, String finding) {

  /** Dashes and spaces come and go while a file is typed in. */
  private static final Pattern PRINTED =
      Pattern.compile("([A-Z]{3,4})-([0-9]{2})((?:[-\\s]*[0-9A-F]){20})(?![0-9A-F])");

  /** What stands where a code should, however badly. */
  private static final Pattern LIKELY = Pattern.compile("[A-Z]{3,4}-[0-9]{2}-[-\\s]*[0-9A-F]{3}");

  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u00AD\\u2212]");
  private static final Pattern FOURS = Pattern.compile("(?<=\\G.{4})(?!$)");

  public static ItemCode of(Finding finding) {
    return new ItemCode(finding.check(), finding.fingerprint());
  }

  /** As it is printed: {@code SUM-02-3f2a-91bc-0d4e-77aa-1c9e}. */
  public String text() {
    return check + "-" + FOURS.matcher(finding + proof()).replaceAll("-");
  }

  private String proof() {
    CRC32 sum = new CRC32();
    sum.update((check + finding).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    return String.format(Locale.ROOT, "%08x", sum.getValue()).substring(4);
  }

  /** The code in a text, with what stands behind it. */
  public static Optional<Found> find(String text) {
    String plain = plain(text);
    Matcher printed = PRINTED.matcher(plain);
    while (printed.find()) {
      String digits = printed.group(3).replaceAll("[-\\s]", "").toLowerCase(Locale.ROOT);
      ItemCode code =
          new ItemCode(printed.group(1) + "-" + printed.group(2), digits.substring(0, 16));
      if (digits.endsWith(code.proof())) {
        return Optional.of(new Found(code, text.substring(printed.end())));
      }
    }
    return Optional.empty();
  }

  /** Whether a text holds what was a code, but is none any more. */
  public static boolean isSpoilt(String text) {
    return LIKELY.matcher(plain(text)).find() && find(text).isEmpty();
  }

  /** Full width or not, in any case, with dashes of any length; as long as it was. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      String normal = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFKC);
      plain.append(normal.length() == 1 ? normal : text.substring(i, i + 1));
    }
    return DASHES.matcher(plain).replaceAll("-").toUpperCase(Locale.ROOT);
  }

  /**
   * A code that was found.
   *
   * @param behind what stands behind it in the text
   */
  public record Found(ItemCode code, String behind) {}
}
