package org.gongkai.reader.web;

import com.helger.css.utils.ECSSColor;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour of a style sheet.
 *
 * @param red 0 to 255, as the others
 * @param alpha how much it covers, 0 to 1
 */
record CssColour(int red, int green, int blue, double alpha) {

  static final CssColour BLACK = new CssColour(0, 0, 0, 1);
  static final CssColour WHITE = new CssColour(255, 255, 255, 1);
  static final CssColour TRANSPARENT = new CssColour(0, 0, 0, 0);

  private static final Pattern HEX = Pattern.compile("#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");
  private static final Pattern CALL = Pattern.compile("(rgb|hsl)a?\\(([^()]*)\\)");

  /** A colour by its name, its digits or its parts; empty for what needs more than that. */
  static Optional<CssColour> find(String value) {
    if (value.equals("transparent")) {
      return Optional.of(TRANSPARENT);
    }
    if (value.equals("windowtext") || value.equals("auto") || value.equals("canvastext")) {
      return Optional.of(BLACK);
    }
    ECSSColor named = ECSSColor.getFromNameCaseInsensitiveOrNull(value);
    if (named != null) {
      return Optional.of(new CssColour(named.getRed(), named.getGreen(), named.getBlue(), 1));
    }
    Matcher hex = HEX.matcher(value);
    return hex.matches() ? Optional.of(hex(hex.group(1))) : call(value);
  }

  private static CssColour hex(String digits) {
    int each = digits.length() > 4 ? 2 : 1;
    int[] parts = {0, 0, 0, 255};
    for (int i = 0; i < digits.length() / each; i++) {
      int part = Integer.parseInt(digits.substring(i * each, (i + 1) * each), 16);
      parts[i] = each == 1 ? part * 17 : part;
    }
    return new CssColour(parts[0], parts[1], parts[2], parts[3] / 255.0);
  }

  private static Optional<CssColour> call(String value) {
    Matcher call = CALL.matcher(value);
    String[] parts = call.matches() ? call.group(2).strip().split("[\\s,/]+") : new String[0];
    if (parts.length != 3 && parts.length != 4) {
      return Optional.empty();
    }
    try {
      double alpha = parts.length == 4 ? part(parts[3], 1) : 1;
      return Optional.of(
          call.group(1).equals("rgb")
              ? rgb(part(parts[0], 255), part(parts[1], 255), part(parts[2], 255), alpha)
              : hsl(part(parts[0].replace("deg", ""), 360), part(parts[1], 1), part(parts[2], 1))
                  .covering(alpha));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static double part(String text, double whole) {
    return text.endsWith("%")
        ? Double.parseDouble(text.substring(0, text.length() - 1)) / 100 * whole
        : Double.parseDouble(text);
  }

  private static CssColour rgb(double red, double green, double blue, double alpha) {
    return new CssColour(
        channel(red), channel(green), channel(blue), Math.max(0, Math.min(1, alpha)));
  }

  private static int channel(double value) {
    return (int) Math.max(0, Math.min(255, Math.round(value)));
  }

  private static CssColour hsl(double hue, double saturation, double lightness) {
    double range = saturation * Math.min(lightness, 1 - lightness);
    return rgb(
        255 * hslChannel(0, hue, lightness, range),
        255 * hslChannel(8, hue, lightness, range),
        255 * hslChannel(4, hue, lightness, range),
        1);
  }

  private static double hslChannel(int turn, double hue, double lightness, double range) {
    double at = (turn + hue / 30) % 12;
    return lightness - range * Math.max(-1, Math.min(Math.min(at - 3, 9 - at), 1));
  }

  /** The colour, covering less. */
  CssColour covering(double share) {
    return new CssColour(red, green, blue, alpha * share);
  }

  /** What is seen where it lies over another. */
  CssColour over(CssColour ground) {
    return new CssColour(mix(red, ground.red), mix(green, ground.green), mix(blue, ground.blue), 1);
  }

  private int mix(int above, int below) {
    return (int) Math.round(above * alpha + below * (1 - alpha));
  }

  /** How far it can be told from a ground, 0 to 255. */
  int contrast(CssColour ground) {
    CssColour seen = over(ground);
    return Math.max(
        Math.abs(seen.red - ground.red),
        Math.max(Math.abs(seen.green - ground.green), Math.abs(seen.blue - ground.blue)));
  }
}
