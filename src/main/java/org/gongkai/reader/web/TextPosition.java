package org.gongkai.reader.web;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.reader.BaselineShift;
import org.jsoup.nodes.Element;

/**
 * Where the style of an element puts its text: raised, lowered, elsewhere on the page or off it.
 */
final class TextPosition {

  /** Text moved farther than this, in pixels, has left its place, and most likely the page. */
  private static final double FAR = 300;

  /** A shift by less than this, in parts of the text's size, can't be seen. */
  private static final double LEAST = 0.12;

  /** Text that clearly is smaller than that around it. */
  private static final double SMALLER = 0.9;

  private static final Pattern CALL = Pattern.compile("([a-z0-9]+)\\(([^()]*)\\)");
  private static final Pattern NOTHING_LEFT =
      Pattern.compile(
          "inset\\(\\s*(?:[5-9]\\d|100)(?:\\.\\d+)?%.*|circle\\(0.*|ellipse\\(0.*|polygon\\(0 0\\)"
              + "|polygon\\((?:0(?:px|%)? 0(?:px|%)?,? ?)+\\)|rect\\(.*");

  private static final Pattern NO_CLIP =
      Pattern.compile("rect\\(\\s*([01](?:px)?)[\\s,]+\\1[\\s,]+\\1[\\s,]+\\1\\s*\\)");

  private static final Pattern CUT_OFF = Pattern.compile(".*(?:hidden|clip).*");

  private static final Pattern TO_NOTHING =
      Pattern.compile(".*scale[xy3d]*\\(\\s*0(?:\\.0\\d*)?\\s*(?:,.*)?\\).*");

  private static final Pattern TURNED =
      Pattern.compile(".*(?:rotate|matrix|skew|scale[xy]?\\(\\s*-|scale\\([^,]*,\\s*-).*");

  private static final Pattern SUPERIORS = Pattern.compile(".*['\"]sups['\"](?:\\s+(?:1|on))?.*");

  private static final Pattern NO_SIZE =
      Pattern.compile("[01](?:\\.\\d+)?(?:px|pt|em|%)?|0\\.\\d+.*");

  private final Element element;
  private final Declarations style;
  private final boolean inline;

  TextPosition(Element element, Declarations style) {
    this.element = element;
    this.style = style;
    this.inline = isInline();
  }

  private boolean isInline() {
    String display = style.get("display");
    boolean inlineText = display.isEmpty() ? !HtmlFlow.isBlock(element) : display.equals("inline");
    return inlineText && !isTakenOut() && !isFloating();
  }

  /** A box of its own within a line, or out of it. */
  boolean isBox() {
    return !inline && !HtmlFlow.isBlock(element);
  }

  private boolean isTakenOut() {
    return style.is("position", "absolute", "fixed");
  }

  private boolean isFloating() {
    return style.is("float", "left", "right", "inline-start", "inline-end");
  }

  private OptionalDouble length(String property, double size) {
    return style.has(property) ? CssLength.find(style.get(property), size) : OptionalDouble.empty();
  }

  /** Pulled over its neighbours. */
  private boolean isPulled(String property, double size) {
    double distance = length(property, size).orElse(0);
    return distance < 0 && distance <= -size / 4;
  }

  private boolean isFar(String property, double size) {
    return Math.abs(length(property, size).orElse(0)) >= FAR;
  }

  /** Nothing of it is on the page. */
  boolean isGone(double size) {
    if (style.isEmpty()) {
      return false;
    }
    boolean placed = isTakenOut() || style.is("position", "relative");
    boolean away =
        placed
            && (isFar("left", size)
                || isFar("right", size)
                || isFar("top", size)
                || isFar("bottom", size));
    boolean pushed =
        length("margin-left", size).orElse(0) <= -FAR
            || (!inline && length("margin-top", size).orElse(0) <= -FAR)
            || (!inline && isFar("text-indent", size));
    return away || pushed || isCut() || isShrunk(size);
  }

  private boolean isCut() {
    return (isTakenOut() && style.matches("clip", NO_CLIP))
        || style.matches("clip-path", NOTHING_LEFT)
        || style.is("content-visibility", "hidden")
        || (!inline && (hasNoRoom() || isPushedOut()));
  }

  /** Its text begins behind the end of a box that shows no more: how a picture takes its place. */
  private boolean isPushedOut() {
    return isClipped() && style.get("text-indent").matches("\\d{3,}(?:\\.\\d+)?%");
  }

  private boolean isClipped() {
    return style.matches("overflow", CUT_OFF)
        || style.matches("overflow-x", CUT_OFF)
        || style.matches("overflow-y", CUT_OFF);
  }

  private boolean hasNoRoom() {
    boolean cell = element.nameIs("td") || element.nameIs("th") || element.nameIs("tr");
    return !cell
        && isClipped()
        && (hasNone("width") || hasNone("height") || hasNone("max-width") || hasNone("max-height"));
  }

  private boolean hasNone(String property) {
    return style.matches(property, NO_SIZE);
  }

  private boolean isShrunk(double size) {
    return !inline
        && (style.matches("transform", TO_NOTHING)
            || style.is("scale", "0")
            || isFarTranslated(size));
  }

  private boolean isFarTranslated(double size) {
    for (String part : style.get("translate").split("\\s+", -1)) {
      if (Math.abs(CssLength.find(part, size).orElse(0)) >= FAR) {
        return true;
      }
    }
    Matcher call = CALL.matcher(style.get("transform"));
    while (call.find()) {
      for (String part : call.group(2).split(",", -1)) {
        if (call.group(1).startsWith("translate")
            && Math.abs(CssLength.find(part.strip(), size).orElse(0)) >= FAR) {
          return true;
        }
      }
    }
    return false;
  }

  /** Its text is turned, mirrored or pressed together: a 6 may be a 9. */
  boolean isTurned(double size) {
    return isPulled("letter-spacing", size) || isBoxTurned();
  }

  private boolean isBoxTurned() {
    return !inline
        && (style.matches("transform", TURNED)
            || !(style.get("rotate") + "none").startsWith("none"));
  }

  /** Where it stands, within text that stands so and is of a size. */
  BaselineShift shift(BaselineShift around, double sizeAround, double size) {
    String name = element.normalName();
    boolean reset = style.is("vertical-align", "baseline");
    if (name.equals("sup") || name.equals("sub")) {
      return reset
          ? BaselineShift.MOVED
          : name.equals("sup") ? BaselineShift.RAISED : BaselineShift.LOWERED;
    }
    if (style.isEmpty()) {
      return around;
    }
    BaselineShift aligned =
        HtmlFlow.isBlock(element) ? BaselineShift.NONE : aligned(sizeAround, size);
    if (aligned != BaselineShift.NONE) {
      return aligned;
    }
    BaselineShift placed = placed(size);
    return placed == BaselineShift.NONE ? around : placed;
  }

  private BaselineShift aligned(double sizeAround, double size) {
    String align = style.get("vertical-align");
    boolean smaller = size < SMALLER * sizeAround;
    return switch (align) {
      case "super" -> BaselineShift.RAISED;
      case "sub" -> BaselineShift.LOWERED;
      case "top", "text-top" -> smaller ? BaselineShift.RAISED : BaselineShift.MOVED;
      case "bottom", "text-bottom" -> smaller ? BaselineShift.LOWERED : BaselineShift.MOVED;
      case "", "baseline", "middle", "inherit", "initial", "unset" -> raisedByFont(size);
      default -> by(CssLength.find(align, size), size);
    };
  }

  private BaselineShift raisedByFont(double size) {
    if (style.is("font-variant-position", "super")
        || style.matches("font-feature-settings", SUPERIORS)) {
      return BaselineShift.RAISED;
    }
    if (style.is("font-variant-position", "sub")) {
      return BaselineShift.LOWERED;
    }
    return style.has("mso-text-raise")
        ? by(CssLength.find(style.get("mso-text-raise"), size), size)
        : BaselineShift.NONE;
  }

  private static BaselineShift by(OptionalDouble distance, double size) {
    if (distance.isEmpty()) {
      return BaselineShift.MOVED;
    }
    double up = distance.getAsDouble();
    return up >= LEAST * size
        ? BaselineShift.LIFTED
        : up <= -LEAST * size ? BaselineShift.SUNK : BaselineShift.NONE;
  }

  private BaselineShift placed(double size) {
    boolean reordered =
        isTakenOut()
            || isFloating()
            || !(style.get("order") + "0").startsWith("0")
            || style.has("grid-row")
            || style.has("grid-column")
            || style.has("grid-area")
            || isPulled("margin-left", size)
            || isPulled("margin-right", size);
    if (reordered || (inline && actsOnBoxesOnly())) {
      return BaselineShift.MOVED;
    }
    return style.is("position", "relative") ? relative(size) : transformed(size);
  }

  /** Browsers pass over these in a line of text; whoever wrote them did not think so. */
  private boolean actsOnBoxesOnly() {
    return !(style.get("transform") + "none").startsWith("none")
        || style.has("clip")
        || isMasked()
        || hasNoRoom()
        || length("text-indent", 1).orElse(0) <= -FAR;
  }

  private boolean isMasked() {
    return style.has("mask")
        || style.has("mask-image")
        || style.has("-webkit-mask")
        || style.has("-webkit-mask-image");
  }

  private BaselineShift relative(double size) {
    OptionalDouble top = length("top", size);
    OptionalDouble bottom = length("bottom", size);
    OptionalDouble aside = style.has("left") ? length("left", size) : length("right", size);
    if (Math.abs(aside.orElse(style.has("left") || style.has("right") ? 1 : 0)) > LEAST * size) {
      return BaselineShift.MOVED;
    }
    boolean auto = top.isEmpty() && (style.get("top").isEmpty() || style.is("top", "auto"));
    if (auto) {
      return style.has("bottom") ? by(bottom, size) : BaselineShift.NONE;
    }
    return by(top.isEmpty() ? top : OptionalDouble.of(-top.getAsDouble()), size);
  }

  private BaselineShift transformed(double size) {
    String transform = style.get("transform");
    if (transform.isEmpty() || transform.startsWith("none")) {
      return style.has("translate") || style.has("scale")
          ? BaselineShift.MOVED
          : BaselineShift.NONE;
    }
    Matcher call = CALL.matcher(transform);
    if (call.matches()) {
      String[] parts = call.group(2).split(",", -1);
      boolean across = CssLength.find(parts[0].strip(), size).orElse(1) == 0;
      if (call.group(1).equals("translatey")) {
        return by(negative(CssLength.find(parts[0].strip(), size)), size);
      }
      if (call.group(1).startsWith("translate") && across && parts.length > 1) {
        return by(negative(CssLength.find(parts[1].strip(), size)), size);
      }
    }
    return BaselineShift.MOVED;
  }

  private static OptionalDouble negative(OptionalDouble length) {
    return length.isEmpty() ? length : OptionalDouble.of(-length.getAsDouble());
  }
}
