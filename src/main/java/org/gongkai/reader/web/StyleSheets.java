package org.gongkai.reader.web;

import com.helger.css.decl.AbstractHasTopLevelRules;
import com.helger.css.decl.CSSExpression;
import com.helger.css.decl.CSSLayerRule;
import com.helger.css.decl.CSSMediaExpression;
import com.helger.css.decl.CSSMediaQuery;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CSSSupportsRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.handler.DoNothingCSSParseExceptionCallback;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.DoNothingCSSInterpretErrorHandler;
import com.helger.css.reader.errorhandler.DoNothingCSSParseErrorHandler;
import com.helger.css.writer.CSSWriterSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The style sheets in a page, as far as they decide what is seen of it: what they declare is
 * written into the elements, as if it stood there. Sheets beside the page, and rules for paper or
 * for small windows, are not asked; what they would hide is taken for seen.
 */
final class StyleSheets {

  /** What hides things. */
  private static final String HIDING =
      "display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)|mso-hide\\s*:\\s*all"
          + "|line-through|font-size\\s*:\\s*[01](?:\\.0+)?(?:px|pt|em|%)?\\s*(?:[;!}]|$)"
          + "|opacity\\s*:\\s*0?(?:\\.0\\d*)?\\s*(?:[;!}]|$)|content-visibility|clip(?:-path)?\\s*:"
          + "|text-indent\\s*:\\s*-|(?:left|top|right|margin-left)\\s*:\\s*-\\d{3}";

  private static final Pattern HIDES = Pattern.compile("(?i)(?:" + HIDING + ")");

  /** Pale text is seen only on a dark ground. */
  private static final String PALE =
      "(?:(?<![-g])|fill-)color\\s*[:=]\\s*[\"']?(?:#?[ef]|#(?:[0-9a-f]{4}){1,2}(?![0-9a-f])|white|transparent|rgb|hsl|hwb|snow|ivory|azure|var|floral|ghost|mint|sea|honey)";

  private static final Pattern IS_PALE = Pattern.compile("(?i)" + PALE);

  /** A page without any of these words in its sheets changes nothing by them that is read. */
  private static final Pattern TELLING =
      Pattern.compile(
          "(?i)(?:"
              + HIDING
              + "|"
              + PALE
              + "|vertical-align\\s*:\\s*(?:su[pb]|text|-|\\d|\\.)|mso-text-raise"
              + "|font-size\\s*:\\s*(?:[0-8](?:\\.\\d+)?p[tx]|[1-8]\\d(?:\\.\\d+)?%|0?\\.|small|xx?-small)"
              + "|(?<![a-z-])position\\s*:\\s*[arf]|transform\\s*:|float\\s*:|(?<![a-z-])content\\s*:|(?<![a-z-])order\\s*:\\s*-?\\d|-reverse"
              + "|(?<![a-z-])(?:font\\s*:\\s*[01]|scale|translate|zoom|mask|var\\()|text-indent\\s*:\\s*\\d{3}"
              + "|unicode-bidi|direction\\s*:\\s*rtl|(?<![a-z-])overflow|first-l(?:etter|ine)|text-security"
              + "|display\\s*:\\s*(?:inline-)?(?:flex|grid)"
              + "|letter-spacing\\s*:\\s*-|wingdings|webdings|font-variant-position|font-feature)");

  private static final Set<String> PROPERTIES =
      Set.of(
          ("display mso-hide visibility text-decoration text-decoration-line font-size font"
                  + " vertical-align mso-text-raise color -webkit-text-fill-color background"
                  + " background-color background-image background-clip -webkit-background-clip"
                  + " opacity filter position left right top bottom float text-indent margin-left"
                  + " margin-right margin-top clip clip-path overflow overflow-x overflow-y width"
                  + " height max-width max-height transform translate rotate scale content"
                  + " content-visibility unicode-bidi direction flex-direction flex-flow flex-wrap"
                  + " order grid-row grid-column grid-area letter-spacing font-family text-shadow"
                  + " -webkit-text-security font-variant-position font-feature-settings zoom mask"
                  + " mask-image -webkit-mask -webkit-mask-image")
              .split(" "));

  private static final Set<String> SCREENS = Set.of("", "all", "screen");

  /** The width of a screen, in pixels. */
  private static final double SCREEN = 1_280;

  private static final int MOST_OPEN = 3;

  /** Sheets longer than this, or with more to match than this, are not asked. */
  private static final int LONGEST = 1 << 20;

  private static final long MOST_MATCHES = 5_000_000;

  private final Document page;
  private final List<StyleRule> rules = new ArrayList<>();
  private final Map<String, String> variables = new HashMap<>();
  private final IdentityHashMap<Element, Map<String, StyleRule>> winners = new IdentityHashMap<>();

  private StyleSheets(Document page) {
    this.page = page;
  }

  /** Finds what the sheets of a page say. */
  static StyleSheets of(Document page) {
    StyleSheets sheets = new StyleSheets(page);
    Elements written = page.getElementsByTag("style");
    if (written.isEmpty()) {
      return sheets;
    }
    boolean pale = isPale(page);
    written.stream()
        .filter(style -> SCREENS.contains(style.attr("media").strip().toLowerCase(Locale.ROOT)))
        .map(Element::data)
        .filter(sheet -> sheet.length() <= LONGEST && (pale || TELLING.matcher(sheet).find()))
        .forEach(sheets::add);
    sheets.match();
    return sheets;
  }

  /** Whether elements say themselves that their text is pale. */
  private static boolean isPale(Document page) {
    Set<String> said = new HashSet<>();
    for (Element element : page.getAllElements()) {
      if (element.attributesSize() > 0) {
        said.add(element.attr("style"));
        said.add("color=" + element.attr("color"));
        said.add("color=" + element.attr("text"));
      }
    }
    return said.stream().anyMatch(style -> IS_PALE.matcher(style).find());
  }

  /** Whether they hide a table, or something in one. */
  boolean hideTables() {
    return winners.entrySet().stream()
        .filter(entry -> entry.getValue().values().stream().anyMatch(StyleSheets::isHiding))
        .map(Map.Entry::getKey)
        .anyMatch(hidden -> hidden.closest("table") != null || !hidden.select("table").isEmpty());
  }

  private static boolean isHiding(StyleRule rule) {
    return rule.part().isEmpty() && HIDES.matcher(rule.property() + ":" + rule.value()).find();
  }

  /** Writes what they say into the elements, whose own style comes first. */
  void apply() {
    winners.forEach(
        (element, declared) ->
            declared.values().stream()
                .sorted(Comparator.comparingInt(StyleRule::weight).reversed())
                .forEach(rule -> write(element, rule)));
  }

  private static void write(Element element, StyleRule rule) {
    String place = rule.part().isEmpty() ? "style" : rule.part();
    String own = element.attr(place);
    String important = rule.important() ? " !important" : "";
    element.attr(place, rule.property() + ":" + rule.value() + important + ";" + own);
  }

  private void add(String text) {
    CSSReaderSettings settings =
        new CSSReaderSettings()
            .setBrowserCompliantMode(true)
            .setCustomErrorHandler(new DoNothingCSSParseErrorHandler())
            .setCustomExceptionHandler(new DoNothingCSSParseExceptionCallback())
            .setInterpretErrorHandler(new DoNothingCSSInterpretErrorHandler());
    CascadingStyleSheet sheet =
        CSSReader.readFromStringReader(NestedRules.flatten(closed(text)), settings);
    if (sheet != null) {
      sheet.getAllRules().stream().flatMap(StyleSheets::styles).forEach(this::add);
    }
  }

  /** Where a sheet ends within a rule, so does the rule. */
  private static String closed(String text) {
    long open = text.chars().filter(c -> c == '{').count();
    long closed = text.chars().filter(c -> c == '}').count();
    return text + "}".repeat((int) Math.max(0, Math.min(MOST_OPEN, open - closed)));
  }

  private static Stream<CSSStyleRule> styles(ICSSTopLevelRule rule) {
    if (rule instanceof CSSStyleRule style) {
      return Stream.of(style);
    }
    boolean asked =
        rule instanceof CSSMediaRule media
            ? media.getAllMediaQueries().stream().anyMatch(StyleSheets::isForScreens)
            : rule instanceof CSSSupportsRule || rule instanceof CSSLayerRule;
    return asked && rule instanceof AbstractHasTopLevelRules group
        ? group.getAllRules().stream().flatMap(StyleSheets::styles)
        : Stream.empty();
  }

  private static boolean isForScreens(CSSMediaQuery query) {
    String medium = query.getMedium() == null ? "" : query.getMedium();
    return !query.isNot()
        && SCREENS.contains(medium.toLowerCase(Locale.ROOT))
        && query.getAllMediaExpressions().stream().allMatch(StyleSheets::isWideEnough);
  }

  /** A page is looked at on the screen of an office. */
  private static boolean isWideEnough(CSSMediaExpression expression) {
    CSSExpression value = expression.getValue();
    OptionalDouble width =
        value == null
            ? OptionalDouble.empty()
            : CssLength.find(value.getAsCSSString(new CSSWriterSettings()), CssLength.MEDIUM);
    return switch (expression.getFeature().toLowerCase(Locale.ROOT)) {
      case "min-width" -> width.orElse(SCREEN + 1) <= SCREEN;
      case "max-width" -> width.orElse(0) >= SCREEN;
      default -> false;
    };
  }

  private void add(CSSStyleRule rule) {
    rule.getAllDeclarations().stream()
        .filter(declaration -> declaration.getProperty().startsWith("--"))
        .forEach(
            declaration ->
                variables.put(declaration.getProperty(), declaration.getExpressionAsCSSString()));
    rule.getAllDeclarations().stream()
        .filter(
            declaration -> PROPERTIES.contains(declaration.getProperty().toLowerCase(Locale.ROOT)))
        .flatMap(
            declaration ->
                rule.getAllSelectors().stream()
                    .map(selector -> StyleRule.of(selector, declaration)))
        .forEach(rules::add);
  }

  private void match() {
    if (rules.isEmpty()) {
      return;
    }
    rules.replaceAll(rule -> rule.with(variables));
    Elements elements = page.getAllElements();
    Set<String> names = names(elements);
    rules.removeIf(rule -> !names.containsAll(rule.names()));
    if ((long) rules.size() * elements.size() > MOST_MATCHES) {
      return;
    }
    for (StyleRule rule : rules) {
      for (Element element : rule.elements(page)) {
        winners
            .computeIfAbsent(element, key -> new HashMap<>())
            .merge(rule.subject(), rule, StyleSheets::stronger);
      }
    }
  }

  /** Everything that selectors can name, as they write it. */
  private static Set<String> names(Elements elements) {
    Set<String> names = new HashSet<>();
    for (Element element : elements) {
      names.add(element.normalName());
      names.add("#" + element.id().toLowerCase(Locale.ROOT));
      element.classNames().forEach(name -> names.add("." + name.toLowerCase(Locale.ROOT)));
    }
    return names;
  }

  private static StyleRule stronger(StyleRule one, StyleRule later) {
    return later.weight() >= one.weight() ? later : one;
  }
}
