package org.gongkai.extract.table.label;

/**
 * A label of the statutory tables as the vocabulary knows it.
 *
 * @param kind what it names
 * @param section the table it belongs to
 * @param code category of a line or group, measure of a column; empty for the rest
 */
public record Label(Kind kind, String section, String code) {

  /** What a label names. */
  public enum Kind {
    /** A line with figures. */
    LINE,
    /** A group of lines, printed without figures. */
    GROUP,
    /** A column with figures. */
    COLUMN,
    /** A head over several columns. */
    HEAD,
    /** What is printed above a block: 第二十条第（一）项. */
    TITLE,
    /** What is printed over the line labels: 信息内容. */
    CORNER
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  /** Whether it stands in a group of lines, or below a head. */
  boolean isIn(Label other) {
    boolean below = other.is(Kind.HEAD) && (is(Kind.COLUMN) || is(Kind.LINE));
    boolean within = other.is(Kind.GROUP) && is(Kind.LINE) && code.startsWith(other.code + ".");
    return section.equals(other.section) && (below || within);
  }
}
