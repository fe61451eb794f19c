package org.gongkai.reader.web;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.reader.BaselineShift;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Finds how the text of a page looks, from what its elements say of themselves ({@link StyleSheets}
 * are written into them) and what they inherit. What can't be seen must never become a figure, nor
 * part of one: a hidden row of last year, a struck-out number, white words on white.
 */
final class AppearanceFinder {

  /** Parts of formulas that do not stand in one line. */
  private static final Set<String> FORMULAS =
      Set.of("msup", "msub", "msubsup", "mfrac", "mroot", "msqrt", "mover", "munder");

  /** Speak by their names alone. */
  private static final Set<String> SPEAKING =
      Set.of("sup", "sub", "del", "s", "strike", "small", "big", "bdo", "bdi", "button");

  private static final Set<String> TELLING =
      Set.of("bgcolor", "background", "dir", "text", "color", "face", "size", "::first-letter");

  private static final Set<String> STRUCK_OUT = Set.of("del", "s", "strike");

  private static final Pattern SYMBOLS = Pattern.compile("['\"]?(?:wingdings|webdings|zapf).*");

  private static final Pattern TO_NOTHING = Pattern.compile("opacity\\(0(?:\\.0*)?%?\\).*");

  private static final Pattern PICTURE = Pattern.compile("(?s).*(?:url|gradient|image|var)\\(.*");

  private static final Evaluator LINKED_SHEET = QueryParser.parse("link[rel~=(?i)stylesheet]");

  private static final double SMALLER = 5.0 / 6;

  private final Map<String, Declarations> declared = new HashMap<>();

  /** By what lies around, style and name: pages repeat themselves. */
  private final IdentityHashMap<TextAppearance, Map<String, Map<String, TextAppearance>>> styled =
      new IdentityHashMap<>();

  /** Of elements that hold others. */
  private final IdentityHashMap<Element, TextAppearance> known = new IdentityHashMap<>();

  /** Sheets lie beside the page, of which nobody knows what they say of its classes. */
  private final boolean linked;

  private AppearanceFinder(boolean linked) {
    this.linked = linked;
  }

  static AppearanceFinder of(Document page) {
    return new AppearanceFinder(page.head().selectFirst(LINKED_SHEET) != null);
  }

  /** What a style declares. */
  Declarations declarations(String style) {
    return style.isEmpty() ? Declarations.NONE : declared.computeIfAbsent(style, Declarations::of);
  }

  /** What the style of an element declares. */
  Declarations declarations(Element element) {
    return declarations(element.attr("style"));
  }

  /** How the text of an element looks. */
  TextAppearance of(Element element) {
    Element parent = element.parent();
    return within(parent == null ? TextAppearance.PAGE : around(parent), element);
  }

  private TextAppearance around(Element parent) {
    TextAppearance look = known.get(parent);
    if (look == null) {
      look = of(parent);
      known.put(parent, look);
    }
    return look;
  }

  /** How the text of an element looks within text that looks otherwise. */
  TextAppearance within(TextAppearance around, Element element) {
    String name = element.normalName();
    boolean speaks = SPEAKING.contains(name) || FORMULAS.contains(name);
    if (element.attributesSize() == 0) {
      return speaks || around.turnsItems() ? changed(around, element) : around;
    }
    if (saysMore(element)) {
      return changed(around, element);
    }
    String style = element.attr("style");
    return style.isEmpty() && !speaks && !around.turnsItems()
        ? around
        : styled
            .computeIfAbsent(around, any -> new HashMap<>())
            .computeIfAbsent(style, any -> new HashMap<>())
            .computeIfAbsent(element.normalName(), any -> changed(around, element));
  }

  /** It has attributes beside its style that decide how it looks. */
  private boolean saysMore(Element element) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      if (TELLING.contains(name) || (linked && (name.equals("class") || name.equals("id")))) {
        return true;
      }
    }
    return false;
  }

  private TextAppearance changed(TextAppearance around, Element element) {
    Declarations style = declarations(element);
    TextPosition stance = new TextPosition(element, style);
    double size = size(around.size(), element, style) * zoom(style);
    Optional<CssColour> ground = ground(around, element, style);
    Optional<CssColour> ink = ink(around, element, style);
    boolean backward = isBackward(around, element, style);
    TextAppearance look =
        new TextAppearance(
            style.has("visibility") ? !style.is("visibility", "visible") : around.hidden(),
            around.gone() || stance.isGone(size),
            around.struck() || isStruck(element, style),
            around.unclear() || isUnclear(element, style, backward) || stance.isTurned(size),
            backward,
            turnsItems(style),
            ink,
            ground,
            around.cover() * opacity(style),
            size,
            stance.shift(around.shift(), around.size(), size));
    boolean moved =
        (around.turnsItems() && !element.nameIs("br"))
            || isDoubtful(around, look)
            || element.nameIs("button")
            || (around.struck() && stance.isBox());
    return moved && look.shift() == around.shift() ? look.at(BaselineShift.MOVED) : look;
  }

  /** A colour that can't be weighed against its ground may hide a part of a figure. */
  private static boolean isDoubtful(TextAppearance around, TextAppearance look) {
    boolean inked = !look.ink().equals(around.ink());
    boolean pale = look.ink().filter(ink -> ink.contrast(CssColour.WHITE) >= 64).isEmpty();
    return (inked && (look.ink().isEmpty() || (look.ground().isEmpty() && pale)))
        || (look.isFaint() && !around.isFaint() && look.isSeen());
  }

  /** Whether text stands in a cell that is struck out; asked of cells without any other. */
  boolean hasStruck(Element cell) {
    return cell.stream()
        .filter(element -> element.hasText() && isStruck(element, declarations(element)))
        .anyMatch(element -> !declarations(element).is("display", "none"));
  }

  private static boolean isStruck(Element element, Declarations style) {
    String line = style.get("text-decoration") + style.get("text-decoration-line");
    return line.isEmpty()
        ? STRUCK_OUT.contains(element.normalName())
        : line.contains("line-through");
  }

  private static double opacity(Declarations style) {
    String opacity = style.get("opacity");
    if (opacity.isEmpty()) {
      return style.matches("filter", TO_NOTHING) ? 0 : 1;
    }
    boolean percent = opacity.endsWith("%");
    return opacity.matches("[0-9]{0,3}(?:\\.[0-9]{0,9})?%?") && opacity.matches(".*[0-9].*")
        ? Math.min(1, Double.parseDouble(opacity.replace("%", "")) / (percent ? 100 : 1))
        : 1;
  }

  private static double zoom(Declarations style) {
    String zoom = style.get("zoom");
    double times = CssLength.find(zoom.endsWith("%") ? zoom : zoom + "em", 1).orElse(1);
    return times > 0 ? times : 1;
  }

  private static boolean isBackward(TextAppearance around, Element element, Declarations style) {
    String way = style.has("direction") ? style.get("direction") : element.attr("dir");
    return way.isEmpty() ? around.backward() : way.equalsIgnoreCase("rtl");
  }

  private static boolean isUnclear(Element element, Declarations style, boolean backward) {
    boolean overridden = element.nameIs("bdo") || style.get("unicode-bidi").endsWith("override");
    String font = style.get("font-family") + element.attr("face").toLowerCase(Locale.ROOT);
    return (backward && (overridden || element.nameIs("bdi")))
        || FORMULAS.contains(element.normalName())
        || SYMBOLS.matcher(font).matches()
        || !(style.get("-webkit-text-security") + "none").startsWith("none")
        || element.hasAttr("::first-letter");
  }

  private static boolean turnsItems(Declarations style) {
    return style.get("flex-direction").endsWith("-reverse")
        || style.get("flex-flow").contains("-reverse")
        || style.get("flex-wrap").endsWith("-reverse");
  }

  private static double size(double around, Element element, Declarations style) {
    if (style.has("font-size")) {
      return CssLength.size(style.get("font-size"), around);
    }
    return switch (element.normalName()) {
      case "small", "sup", "sub" -> around * SMALLER;
      case "big" -> around / SMALLER;
      case "font" -> fontSize(element.attr("size"), around);
      default -> FontShorthand.size(style.get("font"), around);
    };
  }

  private static double fontSize(String size, double around) {
    return switch (size.strip()) {
      case "1", "-2" -> 10;
      case "2", "-1" -> 13;
      case "3" -> CssLength.MEDIUM;
      case "4", "+1" -> 18;
      case "5", "+2" -> 24;
      case "6", "+3" -> 32;
      case "7", "+4" -> 48;
      default -> around;
    };
  }

  private static Optional<CssColour> ink(
      TextAppearance around, Element element, Declarations style) {
    String fill = style.get("-webkit-text-fill-color");
    String colour = fill.isEmpty() ? style.get("color") : fill;
    String attribute = element.nameIs("body") ? "text" : element.nameIs("font") ? "color" : "";
    String value =
        !colour.isEmpty() || attribute.isEmpty()
            ? colour
            : element.attr(attribute).strip().toLowerCase(Locale.ROOT);
    boolean clipped =
        (style.get("background-clip") + style.get("-webkit-background-clip")).contains("text");
    return switch (value) {
      case "" -> around.ink();
      case "inherit", "currentcolor", "unset", "revert" -> around.ink();
      case "initial" -> Optional.of(CssColour.BLACK);
      default -> clipped || style.has("text-shadow") ? Optional.empty() : CssColour.find(value);
    };
  }

  private Optional<CssColour> ground(TextAppearance around, Element element, Declarations style) {
    String attribute = element.attr("bgcolor").strip().toLowerCase(Locale.ROOT);
    String colour = style.get("background-color");
    BackgroundColour ground =
        new BackgroundColour(colour.isEmpty() ? attribute : colour, style.get("background"));
    boolean pictured =
        !element.attr("background").isEmpty() || style.matches("background-image", PICTURE);
    boolean styledElsewhere =
        linked && ground.isUnset() && (element.hasAttr("class") || element.hasAttr("id"));
    return pictured || styledElsewhere ? Optional.empty() : ground.over(around.ground());
  }
}
