package org.gongkai.extract.table.glued;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.extract.section.SectionHeadings;
import org.gongkai.extract.table.label.Label;
import org.gongkai.extract.table.label.Label.Kind;
import org.gongkai.extract.table.label.Vocabulary;
import org.gongkai.form.LabelText;

/**
 * A piece of text between white space in which labels and figures have run together,
 * 规章000行政规范性文件010, taken apart again at the labels. Figures that ran together are left as one; only
 * the table's equations can part them. What is written behind a figure belongs to it, 300余, and a
 * label that no form knows ends where figures or the next label begin, so that one odd character
 * costs no more than its own line.
 */
public final class GluedPiece {

  private static final Pattern PROSE = Pattern.compile("[，。；！？]");

  /** The mark of a numbered label, which looks like a figure or stands behind one. */
  private static final Pattern MARK =
      Pattern.compile("\\d[.．、](?=[^\\d\\s])|[一二三四五六七八九十]、|[（(][一二三四五六七八九十]{1,2}[)）]|第二十条第");

  /** Signs within a figure: what parts its digits or its cells. */
  private static final String INNER = ".,，．-+−–'’";

  private static final String SIGNS = "-+−";

  private static final String QUANTITIES = "万千百亿元件条项个笔次份人起宗例部余多约左右以上下几％%‰？?";

  /** Words behind a figure that are no longer than this are its own. */
  private static final int SHORT = 3;

  /** A head is known by itself among words, or where a label has just ended. */
  private static final int LONG_HEAD = 3;

  private static final int SHORT_HEAD = 2;

  /** A remark in brackets is no longer. */
  private static final int REMARK = 40;

  private final Vocabulary vocabulary;
  private final SectionHeadings headings;
  private final String text;

  public GluedPiece(Vocabulary vocabulary, SectionHeadings headings, String text) {
    this.vocabulary = vocabulary;
    this.headings = headings;
    this.text = text;
  }

  /** Labels, figures and unknown words by turns; a single segment where nothing ran together. */
  public List<String> segments() {
    List<String> segments = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = Math.max(headingEnd(at), Math.max(labelEnd(at, SHORT_HEAD), figureEnd(at)));
      end = end == at ? unknownEnd(at) : end;
      segments.add(text.substring(at, end));
      at = end;
    }
    return segments;
  }

  /** Whether the piece is nothing but known labels and figures, and both: a line of a table. */
  public boolean isLine() {
    boolean label = false;
    int at = 0;
    while (at < text.length()) {
      int words = labelEnd(at);
      int end = Math.max(words, figureEnd(at));
      if (end == at) {
        return false;
      }
      label |= words == end;
      at = end;
    }
    return label && isDigit(text.length() - 1);
  }

  private int headingEnd(int start) {
    return start + headings.lengthAtStart(text.substring(start));
  }

  /** Where the longest label that begins here ends; the beginning where there is none. */
  private int labelEnd(int start) {
    return labelEnd(start, LONG_HEAD);
  }

  private int labelEnd(int start, int shortestHead) {
    int found = start;
    for (int end = start + 1; end <= text.length(); end++) {
      String normal = LabelText.normal(text.substring(start, end));
      if (!vocabulary.isPrefix(normal) && !normal.isEmpty()) {
        break;
      }
      Set<Label> labels = vocabulary.findNormal(normal);
      boolean whole =
          !labels.isEmpty() && (isBoundary(end) || isHead(normal, labels, shortestHead));
      boolean cutOff = end == text.length() && !normal.isEmpty() && !isDigitOrInner(start);
      found = whole || cutOff ? end : found;
    }
    return found;
  }

  /** A head may be followed by one that no form knows. */
  private static boolean isHead(String normal, Set<Label> labels, int shortest) {
    return normal.length() >= shortest
        && labels.stream().anyMatch(label -> !label.is(Kind.LINE) && !label.is(Kind.GROUP));
  }

  /** A label ends where figures, another label or nothing follows. */
  private boolean isBoundary(int at) {
    if (at == text.length() || beginsLabel(at).isPresent() || headingEnd(at) > at) {
      return true;
    }
    return (beginsFigure(at) && !isSentence(at)) || isMark(at);
  }

  /** A figure before a comma or a full stop is told, not tabled. */
  private boolean isSentence(int figure) {
    int at = digitsEnd(figure);
    while (at < text.length() && QUANTITIES.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
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

  /** A figure to the end of its writing: 8,091 and 3千件 and 12（上年9） whole. */
  private int figureEnd(int start) {
    int at = digitsEnd(start);
    return at == start ? start : writingEnd(at);
  }

  /** Digits up to the next label, whose list mark is a digit too. */
  private int digitsEnd(int start) {
    if (!beginsFigure(start)) {
      return start;
    }
    int at = start;
    while (at < text.length() && isDigitOrInner(at) && !isMark(at) && labelEnd(at) == at) {
      at++;
    }
    return at;
  }

  private boolean isDigitOrInner(int at) {
    return isDigit(at) || (INNER.indexOf(text.charAt(at)) >= 0 && isDigit(at + 1));
  }

  /** The words behind a figure that can only be meant for it. */
  private int writingEnd(int figure) {
    int at = remarkEnd(figure);
    int end = wordsEnd(at);
    boolean quantity = text.substring(at, end).chars().allMatch(c -> QUANTITIES.indexOf(c) >= 0);
    if (end > at && (quantity || end - at <= SHORT) && !isSentenceAt(end)) {
      return Math.max(end, figureEnd(end));
    }
    return at;
  }

  private boolean isSentenceAt(int at) {
    return at < text.length() && PROSE.matcher(text.substring(at, at + 1)).find();
  }

  private int remarkEnd(int at) {
    if (at >= text.length() || "（([【〔".indexOf(text.charAt(at)) < 0 || isMark(at)) {
      return at;
    }
    for (int end = at + 1; end < Math.min(text.length(), at + REMARK); end++) {
      if ("（([【〔".indexOf(text.charAt(end)) >= 0) {
        return at;
      }
      if ("）)]】〕".indexOf(text.charAt(end)) >= 0) {
        return end + 1;
      }
    }
    return at;
  }

  /** Unknown words up to figures or the next label. */
  private int unknownEnd(int start) {
    return Math.max(start + 1, wordsEnd(start + markLength(start)));
  }

  private int wordsEnd(int start) {
    int at = start;
    while (at < text.length()
        && !beginsFigure(at)
        && !isMark(at)
        && labelEnd(at) == at
        && headingEnd(at) == at) {
      at++;
    }
    return at;
  }

  private boolean isMark(int at) {
    return markLength(at) > 0;
  }

  private int markLength(int at) {
    var mark = MARK.matcher(text).region(Math.min(at, text.length()), text.length());
    mark.useTransparentBounds(true);
    return mark.lookingAt() ? mark.end() - at : 0;
  }

  private boolean beginsFigure(int at) {
    return isDigit(at)
        || (at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0 && isDigit(at + 1));
  }

  private boolean isDigit(int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }
}
