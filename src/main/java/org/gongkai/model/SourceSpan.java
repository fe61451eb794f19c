package org.gongkai.model;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a file, from the outside in, and what shows there where it begins and
 * ends. Whose fault a strange figure is depends on the latter: a cell that the file itself bounds
 * holds what the agency put into it, a column pieced together from words may not. Equal are spans
 * that are printed alike and rest on the same evidence.
 */
public final class SourceSpan {

  /** What shows where something begins and ends. */
  public enum Evidence {
    /** The file says so: a cell of a web page, a document, a sheet, a field between separators. */
    CELLS(""),
    /** Words of a line of text; its columns are pieced together. */
    TEXT("~"),
    /** Where it is painted on a page; lines and columns are pieced together. */
    PAGE("@"),
    /** No place: the word for a witness, or nothing. */
    NONE("^");

    private final String mark;

    Evidence(String mark) {
      this.mark = mark;
    }
  }

  private enum Step {
    SHEET,
    CELL,
    PAGE,
    TABLE,
    ROW,
    COLUMN,
    LINE,
    PARAGRAPH,
    /** Kept as it is printed. */
    PRINTED;

    private final String word = name().toLowerCase(Locale.ROOT);
  }

  /** Of what is absent. */
  public static final SourceSpan NOWHERE = new SourceSpan(Evidence.NONE, null, Step.PRINTED, "");

  private final Evidence evidence;
  private final @Nullable SourceSpan outer;
  private final Step step;
  private final String value;

  private SourceSpan(Evidence evidence, @Nullable SourceSpan outer, Step step, String value) {
    this.evidence = evidence;
    this.outer = outer;
    this.step = step;
    this.value = value;
  }

  private SourceSpan(Evidence evidence, Step step, int number) {
    this(evidence, null, step, Integer.toString(number));
  }

  /** A table of the file, the first is 1. */
  public static SourceSpan table(int number) {
    return new SourceSpan(Evidence.CELLS, Step.TABLE, number);
  }

  /** A paragraph or heading, the first is 1. */
  public static SourceSpan paragraph(int number) {
    return new SourceSpan(Evidence.TEXT, Step.PARAGRAPH, number);
  }

  /** A line of a text file, the first is 1. */
  public static SourceSpan line(int number) {
    return new SourceSpan(Evidence.TEXT, Step.LINE, number);
  }

  /** A page that is painted, the first is 1. */
  public static SourceSpan page(int number) {
    return new SourceSpan(Evidence.PAGE, Step.PAGE, number);
  }

  /** A sheet of a workbook. */
  public static SourceSpan sheet(String name) {
    return new SourceSpan(Evidence.CELLS, null, Step.SHEET, name);
  }

  /** No place, but who says it, by a word of the program. */
  public static SourceSpan witness(String code) {
    return new SourceSpan(Evidence.NONE, null, Step.PRINTED, code);
  }

  /** Several places of one thing, as good as the first. */
  public static SourceSpan several(Collection<SourceSpan> spans) {
    String printed =
        spans.stream().map(SourceSpan::printed).distinct().collect(Collectors.joining("; "));
    return new SourceSpan(spans.iterator().next().evidence, null, Step.PRINTED, printed);
  }

  /** A table on a page. */
  public SourceSpan tableInside(int number) {
    return inside(Step.TABLE, number);
  }

  public SourceSpan row(int number) {
    return inside(Step.ROW, number);
  }

  public SourceSpan column(int number) {
    return inside(Step.COLUMN, number);
  }

  /** A line on a page. */
  public SourceSpan lineInside(int number) {
    return inside(Step.LINE, number);
  }

  /** A cell of a sheet, as the formula bar spells it: {@code D9}. */
  public SourceSpan cell(String reference) {
    return new SourceSpan(evidence, this, Step.CELL, reference);
  }

  private SourceSpan inside(Step next, int number) {
    return new SourceSpan(evidence, this, next, Integer.toString(number));
  }

  /** The same place where something else shows its bounds: a line whose fields are separated. */
  public SourceSpan as(Evidence other) {
    return new SourceSpan(other, outer, step, value);
  }

  /** The row of a cell, or the place itself. */
  public SourceSpan withoutColumn() {
    return step == Step.COLUMN && outer != null ? outer : this;
  }

  public Evidence evidence() {
    return evidence;
  }

  /** Whether it is a sheet as a whole. */
  public boolean isSheet() {
    return step == Step.SHEET;
  }

  /** As files of data print it, {@code table 2 row 7 column 4}; empty for what is absent. */
  public String printed() {
    if (outer == null) {
      return told();
    }
    return step == Step.CELL ? outer.printed() + "!" + value : outer.printed() + " " + told();
  }

  private String told() {
    return switch (step) {
      case PRINTED, CELL -> value;
      case SHEET -> "sheet '" + value.replace("'", "''") + "'";
      default -> step.word + " " + value;
    };
  }

  /** As the job remembers it, for {@link #remembered} to read. */
  public String stored() {
    return evidence.mark + printed();
  }

  /** A place from {@link #stored}. */
  public static SourceSpan remembered(String stored) {
    for (Evidence evidence : Evidence.values()) {
      if (!evidence.mark.isEmpty() && stored.startsWith(evidence.mark)) {
        return new SourceSpan(evidence, null, Step.PRINTED, stored.substring(1));
      }
    }
    return new SourceSpan(Evidence.CELLS, null, Step.PRINTED, stored);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceSpan span && evidence == span.evidence && isPrintedAs(span);
  }

  /** Cells of one grid, which are compared most, differ in their last step. */
  private boolean isPrintedAs(SourceSpan other) {
    if (step != other.step || outer == null || other.outer == null) {
      return printed().equals(other.printed());
    }
    return value.equals(other.value) && outer.isPrintedAs(other.outer);
  }

  @Override
  public int hashCode() {
    return printed().hashCode();
  }

  @Override
  public String toString() {
    return printed();
  }
}
