package org.gongkai.reader.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.reader.Shift;
import org.jsoup.nodes.Element;

/**
 * What of a page a reader of it can see, as far as the page says so itself (style sheets are not
 * asked). What can't be seen must never become a figure: a hidden row of last year, a struck-out
 * number, the words of a script.
 */
final class Visibility {

  private static final Set<String> UNSHOWN =
      Set.of(
          "script",
          "style",
          "template",
          "head",
          "title",
          "noscript",
          "iframe",
          "noframes",
          "noembed",
          "select",
          "datalist",
          "object",
          "svg",
          "xml",
          "rp",
          "rt");

  private static final Set<String> STRUCK_OUT = Set.of("del", "s", "strike");

  private static final Pattern REMOVED =
      Pattern.compile("(?i)(?:^|[;\\s])(?:display\\s*:\\s*none|mso-hide\\s*:\\s*all)");

  private static final Pattern UNSEEN =
      Pattern.compile(
          "(?i)(?:^|[;\\s])(?:visibility\\s*:\\s*hidden"
              + "|text-decoration[a-z-]*\\s*:[^;]*line-through)");

  private static final Pattern NO_SIZE =
      Pattern.compile("(?i)(?:^|[;\\s])font-size\\s*:\\s*0(?:\\.0+)?(?:px|pt|em|%)?\\s*(?:;|!|$)");

  private static final Pattern RAISED = align("super");
  private static final Pattern LOWERED = align("sub");

  /** Their contents are aligned in them, not against a line of text. */
  private static final Set<String> CELLS = Set.of("td", "th");

  private Visibility() {}

  private static Pattern align(String value) {
    return Pattern.compile("(?i)(?:^|[;\\s])vertical-align\\s*:\\s*" + value + "\\b");
  }

  /** Whether its text is raised or lowered; empty where it stands as the text around. */
  static Optional<Shift> shift(Element element) {
    if (element.nameIs("sup") || isAligned(element, RAISED)) {
      return Optional.of(Shift.RAISED);
    }
    return element.nameIs("sub") || isAligned(element, LOWERED)
        ? Optional.of(Shift.LOWERED)
        : Optional.empty();
  }

  private static boolean isAligned(Element element, Pattern way) {
    return isStyled(element, way) && !CELLS.contains(element.normalName());
  }

  /** Takes no place on the page: neither its text nor, in a table, its cell is there. */
  static boolean isRemoved(Element element) {
    return UNSHOWN.contains(element.normalName())
        || element.hasAttr("hidden")
        || isStyled(element, REMOVED);
  }

  /** Keeps its place but says nothing: hidden, struck out or of no size. */
  static boolean isUnseen(Element element) {
    return STRUCK_OUT.contains(element.normalName())
        || isStyled(element, UNSEEN)
        || isOfNoSize(element);
  }

  /** Around other elements it only closes gaps: they have sizes of their own. */
  private static boolean isOfNoSize(Element element) {
    return isStyled(element, NO_SIZE) && element.children().isEmpty();
  }

  private static boolean isStyled(Element element, Pattern style) {
    return element.hasAttr("style") && style.matcher(element.attr("style")).find();
  }

  /** A field of a form, whose value stands on the page like text. */
  static boolean isFilledIn(Element element) {
    return element.nameIs("input")
        && Set.of("", "text", "number").contains(element.attr("type").toLowerCase(Locale.ROOT));
  }
}
