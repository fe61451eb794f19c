package org.gongkai.extract.table.glued;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.extract.section.SectionHeadings;
import org.gongkai.extract.table.label.Vocabulary;
import org.gongkai.form.LabelText;

/**
 * A piece of text between white space in which labels and figures have run together,
 * 规章000行政规范性文件010, taken apart again at the labels. Figures that ran together are left as one; only
 * the table's equations can part them.
 */
public final class GluedPiece {

  private static final Pattern PROSE = Pattern.compile("[，。；！？]");

  private final Vocabulary vocabulary;
  private final SectionHeadings headings;
  private final String text;
  private final List<String> segments = new ArrayList<>();

  public GluedPiece(Vocabulary vocabulary, SectionHeadings headings, String text) {
    this.vocabulary = vocabulary;
    this.headings = headings;
    this.text = text;
  }

  /** Labels, figures and unknown words by turns; a single segment where nothing ran together. */
  public List<String> segments() {
    int at = 0;
    while (at < text.length()) {
      int end = Math.max(headingEnd(at), Math.max(labelEnd(at), figureEnd(at)));
      if (end == at) {
        end = unknownEnd(at);
      }
      segments.add(text.substring(at, end));
      at = end;
    }
    return segments;
  }

  private int headingEnd(int start) {
    return start + headings.lengthAtStart(text.substring(start));
  }

  /** Where the longest label that begins here ends; the beginning where there is none. */
  private int labelEnd(int start) {
    int found = start;
    for (int end = start + 1; end <= text.length(); end++) {
      String normal = LabelText.normal(text.substring(start, end));
      if (!vocabulary.isPrefix(normal) && !normal.isEmpty()) {
        break;
      }
      boolean whole = !vocabulary.findNormal(normal).isEmpty() && isBoundary(end);
      boolean cutOff = end == text.length() && !normal.isEmpty() && !isFigure(text.charAt(start));
      found = whole || cutOff ? end : found;
    }
    return found;
  }

  /** A label ends where figures, another label or nothing follows. */
  private boolean isBoundary(int at) {
    if (at == text.length() || beginsLabel(at).isPresent() || headingEnd(at) > at) {
      return true;
    }
    return isFigure(text.charAt(at)) && !isSentence(at);
  }

  /** A figure before a comma or a full stop is told, not tabled. */
  private boolean isSentence(int figure) {
    int at = figureEnd(figure);
    return at < text.length() && PROSE.matcher(text.substring(at, at + 1)).find();
  }

  private Optional<String> beginsLabel(int start) {
    for (int end = start + 2; end <= text.length(); end++) {
      String normal = LabelText.normal(text.substring(start, end));
      if (!vocabulary.isPrefix(normal)) {
        return Optional.empty();
      }
      if (normal.length() > 1 && !vocabulary.findNormal(normal).isEmpty()) {
        return Optional.of(normal);
      }
    }
    return Optional.of(text.substring(start)).filter(rest -> rest.length() > 1);
  }

  /** Digits up to the next label, whose list mark is a digit too. */
  private int figureEnd(int start) {
    int at = start;
    while (at < text.length() && isFigure(text.charAt(at)) && labelEnd(at) == at) {
      at++;
    }
    while (at > start && at < text.length() && "元万件条项个笔".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean isFigure(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９') || ".-+−".indexOf(c) >= 0;
  }

  /** Unknown words up to figures or a marked label; all of it where it reads as prose. */
  private int unknownEnd(int start) {
    if (PROSE.matcher(text.substring(start)).find()) {
      return text.length();
    }
    int at = start + 1;
    while (at < text.length()
        && !isFigure(text.charAt(at))
        && !beginsMarkedLabel(at)
        && headingEnd(at) == at) {
      at++;
    }
    return at;
  }

  private boolean beginsMarkedLabel(int at) {
    char c = text.charAt(at);
    boolean mark = c == '（' || c == '(' || text.startsWith("第二十条", at) || isNumbered(at);
    return mark && labelEnd(at) > at;
  }

  private boolean isNumbered(int at) {
    return at + 1 < text.length() && text.charAt(at + 1) == '、';
  }
}
