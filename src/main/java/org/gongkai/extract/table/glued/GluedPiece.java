package org.gongkai.extract.table.glued;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.extract.section.SectionHeadings;
import org.gongkai.extract.table.label.Label;
import org.gongkai.extract.table.label.Label.Kind;
import org.gongkai.extract.table.label.Vocabulary;

/**
 * A piece of text between white space in which labels and figures have run together,
 * 规章000行政规范性文件010, taken apart again at the labels. Figures that ran together are left as one; only
 * the table's equations can part them. What is written behind a figure belongs to it, 300余, and a
 * label that no form knows ends where figures or the next label begin, so that one odd character
 * costs no more than its own line.
 */
public final class GluedPiece {

  /** Words behind a figure that are no longer than this are its own. */
  private static final int SHORT = 3;

  /** A head is known by itself among words, or where a label has just ended. */
  private static final int LONG_HEAD = 3;

  private static final int SHORT_HEAD = 2;

  /** Words for a figure are no longer. */
  private static final int CELL = 8;

  /** So many figures at least stand before the list mark of a label that no form knows. */
  private static final int FIGURES = 7;

  /** A label and words for its figure are no longer. */
  private static final int LONGEST_ROW = 50;

  private final Vocabulary vocabulary;
  private final SectionHeadings headings;
  private final GluedText text;

  public GluedPiece(Vocabulary vocabulary, SectionHeadings headings, String text) {
    this.vocabulary = vocabulary;
    this.headings = headings;
    this.text = new GluedText(text);
  }

  /** Labels, figures and unknown words by turns; a single segment where nothing ran together. */
  public List<String> segments() {
    List<String> segments = new ArrayList<>();
    boolean line = false;
    int at = 0;
    while (at < text.length()) {
      int cell = line ? cellEnd(at) : at;
      int label = cell > at ? at : Math.max(labelEnd(at, SHORT_HEAD), lineEnd(at));
      int known = Math.max(headingEnd(at), Math.max(label, figureEnd(at)));
      int end = Math.max(cell, known == at ? unknownEnd(at) : known);
      segments.add(text.part(at, end));
      line = label > at && isLine(at, label);
      at = end;
    }
    return segments;
  }

  private boolean isLine(int start, int end) {
    return names(start, end, Kind.LINE);
  }

  private boolean names(int start, int end, Kind kind) {
    for (Label label : vocabulary.findNormal(text.normal(start, end))) {
      if (label.is(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Words that stand where the figure of a line is due, with the figure they are said of: 共4件. */
  private int cellEnd(int start) {
    int sum = text.sumEnd(start);
    if (sum > start) {
      return figureEnd(sum);
    }
    if (text.countEnd(start) > start) {
      return start;
    }
    boolean words = !isMark(start) && !text.beginsFigure(start) && !text.is(start, "（(【");
    int end = words && labelEnd(start, SHORT_HEAD) == start ? wordsEnd(start) : start;
    return end > start && end - start <= CELL ? figureEnd(end) : start;
  }

  /** Where a line's label ends that words for a figure follow: 行政处罚见附件. */
  private int lineEnd(int start) {
    int found = start;
    for (int end = start + LONG_HEAD + 1; mayBegin(start) && end < text.length(); end++) {
      if (!vocabulary.isPrefix(text.normal(start, end))) {
        break;
      }
      boolean line = isLine(start, end) && (text.beginsFigure(end) || cellEnd(end) > end);
      found = line ? end : found;
    }
    return found;
  }

  /** Whether the piece is nothing but known labels and figures, and both: a line of a table. */
  public boolean isLine() {
    return text.isDigit(text.length() - 1) && labels() > 0;
  }

  /** Whether the piece is nothing but labels, several of them, or begins with a table's corner. */
  public boolean isHeads() {
    return !text.hasDigits() && (labels() > 1 || isUnderCorner());
  }

  private boolean isUnderCorner() {
    int corner = labelEnd(0);
    return corner > 0 && corner < text.length() && names(0, corner, Kind.CORNER);
  }

  /** Whether a line's label begins the piece. */
  public boolean isLineStart() {
    return text.length() <= LONGEST_ROW && isLine(0, Math.max(labelEnd(0), lineEnd(0)));
  }

  /** How many labels there are; none where there is anything besides labels and figures. */
  private int labels() {
    int labels = 0;
    int at = 0;
    while (at < text.length()) {
      int words = labelEnd(at);
      int end = Math.max(words, Math.max(text.unitEnd(at), figureEnd(at)));
      if (end == at) {
        return 0;
      }
      labels += words == end ? 1 : 0;
      at = end;
    }
    return labels;
  }

  private int headingEnd(int start) {
    return start + headings.lengthAt(text.all(), start);
  }

  /** Where the longest label that begins here ends; the beginning where there is none. */
  private int labelEnd(int start) {
    return labelEnd(start, LONG_HEAD);
  }

  private boolean mayBegin(int start) {
    return start < text.length() && vocabulary.mayBeginWith(text.at(start));
  }

  private int labelEnd(int start, int shortestHead) {
    int found = start;
    for (int end = start + 1; mayBegin(start) && end <= text.length(); end++) {
      String normal = text.normal(start, end);
      if (!vocabulary.isPrefix(normal) && !normal.isEmpty()) {
        break;
      }
      Set<Label> labels = vocabulary.findNormal(normal);
      boolean whole =
          !labels.isEmpty() && (isHead(normal, labels, shortestHead) || isBoundary(end));
      boolean cutOff = end == text.length() && !normal.isEmpty() && !text.isDigitOrInner(start);
      found = (whole || cutOff) && !text.is(end - 1, "#*|") ? end : found;
    }
    return found;
  }

  /** A head may be followed by one that no form knows. */
  private static boolean isHead(String normal, Set<Label> labels, int shortest) {
    return normal.length() >= shortest
        && labels.stream().anyMatch(label -> !label.is(Kind.LINE) && !label.is(Kind.GROUP));
  }

  /** A label ends where figures, a dash for none, another label or nothing follows. */
  private boolean isBoundary(int at) {
    if (at == text.length() || beginsLabel(at).isPresent() || headingEnd(at) > at) {
      return true;
    }
    boolean dash = text.is(at, "—") && text.is(at + 1, "—");
    return (text.beginsFigure(at) && !isTold(at)) || isMark(at) || dash;
  }

  /** A figure before a comma or a full stop is told, not tabled. */
  private boolean isTold(int figure) {
    return text.isSentence(text.quantitiesEnd(digitsEnd(figure)));
  }

  private Optional<String> beginsLabel(int start) {
    if (!mayBegin(start)) {
      return Optional.empty();
    }
    for (int end = start + 2; end <= text.length(); end++) {
      String normal = text.normal(start, end);
      if (!vocabulary.isPrefix(normal)) {
        return Optional.empty();
      }
      if (normal.length() > 1 && !vocabulary.findNormal(normal).isEmpty()) {
        return Optional.of(normal);
      }
    }
    return Optional.of(text.part(start, text.length())).filter(rest -> rest.length() > 1);
  }

  /** A figure to the end of its writing: 8,091 and 3千件 and 12（上年9） whole. */
  private int figureEnd(int start) {
    int at = digitsEnd(start);
    return at == start ? start : writingEnd(at);
  }

  /** Digits up to the next label, whose list mark is a digit too. */
  private int digitsEnd(int start) {
    if (!text.beginsFigure(start)) {
      return start;
    }
    int at = start;
    while (text.isDigitOrInner(at) && !isMark(at) && (isLastDigit(at) || labelEnd(at) == at)) {
      at++;
    }
    return at;
  }

  /** A digit behind others, without a point, that the next label may do without: 122没有现成信息. */
  private boolean isLastDigit(int at) {
    return at > 0 && text.isDigit(at - 1) && !text.isDigit(at + 1) && beginsKnown(at + 1);
  }

  /** The words behind a figure that can only be meant for it. */
  private int writingEnd(int figure) {
    int at = isMark(figure) ? figure : text.remarkEnd(figure);
    int end = wordsEnd(at);
    boolean quantity = text.quantitiesEnd(at) >= end;
    int most = end == text.length() || text.isPause(at) ? CELL : SHORT;
    if (end > at && (quantity || end - at <= most) && !text.isSentence(end)) {
      return Math.max(end, figureEnd(end));
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
        && !text.beginsFigure(at)
        && !isMark(at)
        && !beginsLabelBehind(start, at)
        && headingEnd(at) == at) {
      at++;
    }
    return at;
  }

  /** A line's name behind a list mark's words or a negation is the end of another's: 1.不属于国家秘密. */
  private boolean beginsLabelBehind(int words, int at) {
    int end = labelEnd(at);
    boolean inside = at > words && (text.isBehindListMark(words) || text.isNegated(at));
    return end > at && !(inside && isLine(at, end));
  }

  private boolean isMark(int at) {
    return markLength(at) > 0;
  }

  private int markLength(int at) {
    int end = text.markEnd(at);
    return end > at && (!text.isDigit(at) || isMarkBehindFigures(at)) ? end - at : 0;
  }

  /** Whether a digit and a point behind figures begin a label: 00000018.属于, but not 38、上年41. */
  private boolean isMarkBehindFigures(int at) {
    int from = at;
    while (from > 0 && text.isDigit(from - 1)) {
      from--;
    }
    return from == at || at - from >= FIGURES || beginsKnown(at + 2);
  }

  private boolean beginsKnown(int at) {
    return at < text.length() && beginsLabel(at).isPresent();
  }
}
