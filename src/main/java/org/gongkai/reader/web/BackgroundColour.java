package org.gongkai.reader.web;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an element declares to lie under its text.
 *
 * @param colour its own declaration, or the attribute of old pages
 * @param shorthand the declaration of a background with everything in it
 */
record BackgroundColour(String colour, String shorthand) {

  private static final Set<String> NOTHING =
      Set.of("", "inherit", "initial", "unset", "revert", "none", "transparent");

  private static final Pattern PICTURE = Pattern.compile("(?:url|gradient|image|image-set)\\(");
  private static final Pattern BETWEEN = Pattern.compile("\\s+(?![^(]*\\))");

  boolean isUnset() {
    return colour.isEmpty() && shorthand.isEmpty();
  }

  /** What lies under the text in the end; empty where that can't be told. */
  Optional<CssColour> over(Optional<CssColour> around) {
    if (!colour.isEmpty()) {
      return NOTHING.contains(colour) ? around : laid(CssColour.find(colour), around);
    }
    if (NOTHING.contains(shorthand)) {
      return around;
    }
    return PICTURE.matcher(shorthand).find() ? Optional.empty() : ofShorthand(around);
  }

  private Optional<CssColour> ofShorthand(Optional<CssColour> around) {
    if (shorthand.contains("var(")) {
      return Optional.empty();
    }
    for (String part : BETWEEN.split(shorthand, -1)) {
      Optional<CssColour> found = CssColour.find(part);
      if (found.isPresent()) {
        return laid(found, around);
      }
    }
    return around;
  }

  /** What covers it all needs no ground to be known. */
  private static Optional<CssColour> laid(Optional<CssColour> colour, Optional<CssColour> around) {
    return colour.flatMap(
        found ->
            found.alpha() >= 1
                ? Optional.of(found)
                : found.alpha() == 0 ? around : around.map(found::over));
  }
}
