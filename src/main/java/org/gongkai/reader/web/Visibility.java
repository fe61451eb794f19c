package org.gongkai.reader.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.reader.Shift;
import org.jsoup.nodes.Element;

/**
 * What of a page a reader of it can see, as far as its elements say so themselves ({@link
 * StyleSheets} are written into them). What can't be seen must never become a figure: a hidden row
 * of last year, a struck-out number, the words of a script.
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

  /** The properties that the patterns ask for; most styles hold none of them. */
  private static final List<String> TELLING =
      List.of(
          "display", "mso-hide", "visibility", "text-decoration", "font-size", "vertical-align");

  private Visibility() {}

  private static Pattern align(String value) {
    return Pattern.compile("(?i)(?:^|[;\\s])vertical-align\\s*:\\s*" + value + "\\b");
  }

  /** Whether its text is raised or lowered; empty where it stands as the text around. */
  static Optional<Shift> shift(Element element) {
    String name = element.normalName();
    String style = CELLS.contains(name) ? "" : tellingStyle(element);
    if (name.equals("sup") || isAligned(style, RAISED)) {
      return Optional.of(Shift.RAISED);
    }
    return name.equals("sub") || isAligned(style, LOWERED)
        ? Optional.of(Shift.LOWERED)
        : Optional.empty();
  }

  private static boolean isAligned(String style, Pattern way) {
    return !style.isEmpty() && way.matcher(style).find();
  }

  /** Takes no place on the page: neither its text nor, in a table, its cell is there. */
  static boolean isRemoved(Element element) {
    return UNSHOWN.contains(element.normalName())
        || element.hasAttr("hidden")
        || isStyledAway(tellingStyle(element));
  }

  private static boolean isStyledAway(String style) {
    return !style.isEmpty() && REMOVED.matcher(style).find();
  }

  /** Keeps its place but says nothing: hidden, struck out or of no size. */
  static boolean isUnseen(Element element) {
    if (STRUCK_OUT.contains(element.normalName())) {
      return true;
    }
    String style = tellingStyle(element);
    return !style.isEmpty()
        && (UNSEEN.matcher(style).find() || (isOfNoSize(style) && element.children().isEmpty()));
  }

  /** Around other elements it only closes gaps: they have sizes of their own. */
  private static boolean isOfNoSize(String style) {
    return NO_SIZE.matcher(style).find();
  }

  /** The style of an element if it declares any property that matters, else nothing. */
  private static String tellingStyle(Element element) {
    String style = element.attr("style");
    boolean begins = true;
    for (int i = 0; i < style.length(); i++) {
      char c = style.charAt(i);
      if (begins && isTelling(style, i)) {
        return style;
      }
      begins = c == ';' || Character.isWhitespace(c);
    }
    return "";
  }

  private static boolean isTelling(String style, int at) {
    for (String property : TELLING) {
      if (style.regionMatches(true, at, property, 0, property.length())) {
        return true;
      }
    }
    return false;
  }

  /** A field of a form, whose value stands on the page like text. */
  static boolean isFilledIn(Element element) {
    return element.nameIs("input")
        && Set.of("", "text", "number").contains(element.attr("type").toLowerCase(Locale.ROOT));
  }
}
