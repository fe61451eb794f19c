package org.gongkai.reader.web;

import com.helger.css.decl.CSSMediaQuery;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.handler.DoNothingCSSParseExceptionCallback;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.DoNothingCSSInterpretErrorHandler;
import com.helger.css.reader.errorhandler.DoNothingCSSParseErrorHandler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The style sheets in a page, as far as they decide what is seen of it: what they declare is
 * written into the elements, as if it stood there. Sheets beside the page, and rules for paper or
 * for a width of the window, are not asked; what they would hide is taken for seen.
 */
final class StyleSheets {

  /** A page without any of these words in its sheets hides nothing by them. */
  private static final Pattern TELLING =
      Pattern.compile(
          "(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all|line-through"
              + "|font-size\\s*:\\s*0|vertical-align\\s*:\\s*su[pb]");

  private static final Set<String> PROPERTIES =
      Set.of(
          "display",
          "mso-hide",
          "visibility",
          "text-decoration",
          "text-decoration-line",
          "font-size",
          "vertical-align");

  private static final Set<String> SCREENS = Set.of("", "all", "screen");

  /** Sheets longer than this, or with more to match than this, are not asked. */
  private static final int LONGEST = 1 << 20;

  private static final long MOST_MATCHES = 5_000_000;

  private final Document page;
  private final List<StyleRule> rules = new ArrayList<>();
  private final IdentityHashMap<Element, Map<String, StyleRule>> winners = new IdentityHashMap<>();

  private StyleSheets(Document page) {
    this.page = page;
  }

  /** Finds what the sheets of a page say. */
  static StyleSheets of(Document page) {
    StyleSheets sheets = new StyleSheets(page);
    page.select("style").stream()
        .filter(style -> SCREENS.contains(style.attr("media").strip().toLowerCase(Locale.ROOT)))
        .map(Element::data)
        .filter(sheet -> sheet.length() <= LONGEST && TELLING.matcher(sheet).find())
        .forEach(sheets::add);
    sheets.match();
    return sheets;
  }

  /** Whether they hide a table, or something in one. */
  boolean hideTables() {
    return winners.entrySet().stream()
        .filter(entry -> entry.getValue().values().stream().anyMatch(StyleSheets::isHiding))
        .map(Map.Entry::getKey)
        .anyMatch(hidden -> hidden.closest("table") != null || !hidden.select("table").isEmpty());
  }

  private static boolean isHiding(StyleRule rule) {
    return TELLING.matcher(rule.property() + ":" + rule.value()).find();
  }

  /** Writes what they say into the elements, whose own style comes first. */
  void apply() {
    winners.forEach((element, declared) -> declared.values().forEach(rule -> write(element, rule)));
  }

  private static void write(Element element, StyleRule rule) {
    String own = element.attr("style");
    boolean declared =
        Pattern.compile("(?i)(?:^|[;\\s])" + Pattern.quote(rule.property()) + "\\s*:")
            .matcher(own)
            .find();
    if (!declared || rule.important()) {
      element.attr("style", rule.property() + ":" + rule.value() + ";" + own);
    }
  }

  private void add(String text) {
    CSSReaderSettings settings =
        new CSSReaderSettings()
            .setBrowserCompliantMode(true)
            .setCustomErrorHandler(new DoNothingCSSParseErrorHandler())
            .setCustomExceptionHandler(new DoNothingCSSParseExceptionCallback())
            .setInterpretErrorHandler(new DoNothingCSSInterpretErrorHandler());
    CascadingStyleSheet sheet = CSSReader.readFromStringReader(text, settings);
    if (sheet != null) {
      sheet.getAllRules().stream()
          .flatMap(
              rule ->
                  rule instanceof CSSStyleRule style
                      ? Stream.of(style)
                      : rule instanceof CSSMediaRule media && isForScreens(media)
                          ? media.getAllRules().stream()
                              .filter(CSSStyleRule.class::isInstance)
                              .map(CSSStyleRule.class::cast)
                          : Stream.empty())
          .forEach(this::add);
    }
  }

  private static boolean isForScreens(CSSMediaRule media) {
    return media.getAllMediaQueries().stream().anyMatch(StyleSheets::isForScreens);
  }

  private static boolean isForScreens(CSSMediaQuery query) {
    String medium = query.getMedium() == null ? "" : query.getMedium();
    return !query.isNot()
        && !query.hasMediaExpressions()
        && SCREENS.contains(medium.toLowerCase(Locale.ROOT));
  }

  private void add(CSSStyleRule rule) {
    rule.getAllDeclarations().stream()
        .filter(declaration -> PROPERTIES.contains(declaration.getProperty()))
        .flatMap(
            declaration ->
                rule.getAllSelectors().stream()
                    .map(selector -> StyleRule.of(selector, declaration)))
        .forEach(rules::add);
  }

  private void match() {
    if ((long) rules.size() * page.getAllElements().size() > MOST_MATCHES) {
      return;
    }
    for (StyleRule rule : rules) {
      for (Element element : rule.elements(page)) {
        winners
            .computeIfAbsent(element, key -> new HashMap<>())
            .merge(rule.property(), rule, StyleSheets::stronger);
      }
    }
  }

  private static StyleRule stronger(StyleRule one, StyleRule later) {
    return later.weight() >= one.weight() ? later : one;
  }
}
