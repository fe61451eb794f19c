package org.gongkai.reader.web;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSSelectorSimpleMember;
import com.helger.css.decl.ICSSSelectorMember;
import com.helger.css.writer.CSSWriterSettings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Selector;

/**
 * One declaration of a style sheet and the elements it is for.
 *
 * @param part {@code ::before} or the like where it is not for the elements themselves; else empty
 * @param names the types, classes and ids without which no element of a page can be meant
 * @param weight what decides between declarations of one property: important ones, then the more
 *     specific selector; of equal ones the later
 */
record StyleRule(
    String selector,
    String part,
    List<String> names,
    String property,
    String value,
    int weight,
    boolean important) {

  private static final int IMPORTANT = 1_000_000;

  private static final Pattern VARIABLE =
      Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*(?:,([^()]*))?\\)");

  private static final CSSWriterSettings PLAIN = new CSSWriterSettings().setOptimizedOutput(true);

  private static final Pattern PART =
      Pattern.compile("(?i)::?(before|after|first-letter|first-line)$");

  /** Nobody points at anything or chooses it while a page is read. */
  private static final Pattern AT_REST =
      Pattern.compile("(?i):not\\(:(?:hover|focus|active|visited|target)\\)");

  static StyleRule of(CSSSelector selector, CSSDeclaration declaration) {
    boolean important = declaration.isImportant();
    String text =
        AT_REST
            .matcher(selector.getAsCSSString(PLAIN, 0))
            .replaceAll("")
            .replace(":where(", ":is(");
    Matcher part = PART.matcher(text);
    boolean partly = part.find();
    String elements = partly ? text.substring(0, part.start()) : text;
    return new StyleRule(
        elements.isEmpty() ? "*" : elements,
        partly ? part(part.group(1).toLowerCase(Locale.ROOT)) : "",
        selector.getAllMembers().stream().flatMap(StyleRule::name).toList(),
        declaration.getProperty().toLowerCase(Locale.ROOT),
        declaration.getExpressionAsCSSString(),
        specificity(selector) + (important ? IMPORTANT : 0),
        important);
  }

  /** The first line of a cell may be its first letter. */
  private static String part(String name) {
    return name.startsWith("first") ? "::first-letter" : "::" + name;
  }

  private static Stream<String> name(ICSSSelectorMember member) {
    boolean names =
        member instanceof CSSSelectorSimpleMember simple
            && !simple.isPseudo()
            && !"*".equals(simple.getValue());
    return names
        ? Stream.of(((CSSSelectorSimpleMember) member).getValue().toLowerCase(Locale.ROOT))
        : Stream.empty();
  }

  /** The same with the values of variables that the sheets set. */
  StyleRule with(Map<String, String> variables) {
    Matcher variable = VARIABLE.matcher(value);
    if (!variable.find()) {
      return this;
    }
    String set =
        variable.replaceAll(
            found ->
                Matcher.quoteReplacement(
                    variables.getOrDefault(
                        found.group(1), found.group(2) == null ? "" : found.group(2))));
    return new StyleRule(selector, part, names, property, set.strip(), weight, important);
  }

  /** What decides between declarations of one thing. */
  String subject() {
    return part + property;
  }

  /** The elements of a page that it is for; none where we do not know the selector. */
  Elements elements(Element page) {
    try {
      return page.select(selector);
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      return new Elements();
    }
  }

  private static int specificity(CSSSelector selector) {
    return selector.getAllMembers().stream().mapToInt(StyleRule::specificity).sum();
  }

  private static int specificity(ICSSSelectorMember member) {
    if (!(member instanceof CSSSelectorSimpleMember simple)) {
      return member instanceof com.helger.css.decl.ECSSSelectorCombinator ? 0 : 100;
    }
    if (simple.isHash()) {
      return 10_000;
    }
    return simple.isElementName() ? ("*".equals(simple.getValue()) ? 0 : 1) : 100;
  }
}
