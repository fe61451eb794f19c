package org.gongkai.reader.word.story;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.RefusedException;

/**
 * The fields open at a place in a story. A field is an instruction and then its result; only the
 * result is on the page. Numbers of pages are no part of what a report says.
 */
public final class FieldStack {

  private static final Set<String> PAGE_NUMBERS =
      Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF");

  private static final int DEEPEST = 100;

  private final Deque<Field> open = new ArrayDeque<>();

  /** A field on its way from instruction to result. */
  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean atResult;

    private boolean isShown() {
      return atResult && !isPageNumber(instruction.toString());
    }
  }

  public static boolean isPageNumber(String instruction) {
    return PAGE_NUMBERS.contains(kind(instruction));
  }

  /** A list to choose from, or a formula: what is seen of it is no result in the file. */
  public static boolean isWithoutResult(String instruction) {
    return kind(instruction).equals("FORMDROPDOWN") || isFormula(instruction);
  }

  private static boolean isFormula(String instruction) {
    return kind(instruction).equals("EQ");
  }

  private static String kind(String instruction) {
    return instruction.strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
  }

  /**
   * Begins a field, inside the open ones.
   *
   * @throws RefusedException for fields within fields without end
   */
  public void begin() {
    if (open.size() == DEEPEST) {
      throw new RefusedException(Reason.TOO_COMPLEX, DEEPEST + " nested fields");
    }
    open.push(new Field());
  }

  public void instruct(String text) {
    Field field = open.peek();
    if (field != null && !field.atResult) {
      field.instruction.append(text);
    }
  }

  public void result() {
    Field field = open.peek();
    if (field != null) {
      field.atResult = true;
    }
  }

  /** Whether what is seen of the innermost field is no result. */
  public boolean isWithoutResult() {
    Field field = open.peek();
    return field != null && isWithoutResult(field.instruction.toString());
  }

  /** Whether the innermost field draws a formula. */
  public boolean isFormula() {
    Field field = open.peek();
    return field != null && isFormula(field.instruction.toString());
  }

  public void end() {
    open.poll();
  }

  /** Whether what stands here is on the page. */
  public boolean isShown() {
    return open.stream().allMatch(Field::isShown);
  }
}
