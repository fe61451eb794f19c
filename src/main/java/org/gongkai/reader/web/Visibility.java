package org.gongkai.reader.web;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Which elements of a page take a place on it, and which of them are fields of a form. */
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
          "datalist",
          "object",
          "svg",
          "canvas",
          "video",
          "audio",
          "meter",
          "progress",
          "xml",
          "rp",
          "rt");

  /** Show something that is no text. */
  private static final Evaluator PICTURES =
      QueryParser.parse("img, svg, canvas, object, embed, iframe, input[type=image]");

  private static final Set<String> TYPED = Set.of("", "text", "number", "tel", "search");

  /** Fields that show their value, though not as it is written. */
  private static final Set<String> SET =
      Set.of("password", "range", "email", "url", "date", "month", "time", "week");

  /** Nothing but digits, or a file named after a digit. */
  private static final Pattern FIGURE =
      Pattern.compile("^\\s*[\\d.,]+\\s*\\||\\|\\s*[\\d.,]+\\s*$|[/|]\\d\\.\\w{3,4}$");

  private Visibility() {}

  /** Takes no place on the page: neither its text nor, in a table, its cell is there. */
  static boolean isRemoved(Element element, AppearanceFinder looks) {
    if (UNSHOWN.contains(element.normalName())) {
      return true;
    }
    if (element.attributesSize() == 0) {
      return element.nameIs("dialog");
    }
    Declarations style = looks.declarations(element);
    return (element.hasAttr("hidden") && !style.has("display"))
        || style.is("display", "none")
        || style.is("mso-hide", "all")
        || (element.nameIs("dialog") && !element.hasAttr("open"));
  }

  /** A field of a form, whose value stands on the page like text. */
  static boolean isFilledIn(Element element) {
    return element.nameIs("input")
        && TYPED.contains(element.attr("type").strip().toLowerCase(Locale.ROOT));
  }

  /** Shows digits that are no text: drawn, written by a script, set by a slider. */
  static boolean isDrawnFigure(Element element) {
    return switch (element.normalName()) {
      case "img" -> FIGURE.matcher(element.attr("alt") + "|" + element.attr("src")).find();
      case "svg" -> FIGURE.matcher("|" + element.text()).find();
      case "script" -> element.data().contains("document.write");
      case "input" ->
          element.hasAttr("value")
              && SET.contains(element.attr("type").strip().toLowerCase(Locale.ROOT));
      default -> false;
    };
  }

  /** What a list to choose from shows: the option chosen, or else the first. */
  static String chosen(Element select) {
    Element chosen = null;
    for (Element option : select.select("option")) {
      if (chosen == null || option.hasAttr("selected")) {
        chosen = option;
      }
    }
    return chosen == null ? "" : chosen.hasAttr("label") ? chosen.attr("label") : chosen.text();
  }

  /** Whether something is shown in an element that is no text, and may be a figure. */
  static boolean hasPicture(Element element, AppearanceFinder looks) {
    return element.firstElementChild() != null
        && element.select(PICTURES).stream()
            .anyMatch(
                picture ->
                    !isSpacer(picture) && !looks.declarations(picture).is("display", "none"));
  }

  private static boolean isSpacer(Element picture) {
    return picture.attr("width").matches("[0-3](?:px)?")
        || picture.attr("height").matches("[0-3](?:px)?");
  }
}
