package org.gongkai.reader.web;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSSelectorSimpleMember;
import com.helger.css.decl.ICSSSelectorMember;
import com.helger.css.writer.CSSWriterSettings;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Selector;

/**
 * One declaration of a style sheet and the elements it is for.
 *
 * @param weight what decides between declarations of one property: important ones, then the more
 *     specific selector; of equal ones the later
 */
record StyleRule(String selector, String property, String value, int weight, boolean important) {

  private static final int IMPORTANT = 1_000_000;

  private static final CSSWriterSettings PLAIN = new CSSWriterSettings().setOptimizedOutput(true);

  static StyleRule of(CSSSelector selector, CSSDeclaration declaration) {
    boolean important = declaration.isImportant();
    return new StyleRule(
        selector.getAsCSSString(PLAIN, 0),
        declaration.getProperty(),
        declaration.getExpressionAsCSSString(),
        specificity(selector) + (important ? IMPORTANT : 0),
        important);
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
