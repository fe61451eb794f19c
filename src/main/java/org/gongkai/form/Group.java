package org.gongkai.form;

/**
 * A group label that is printed without figures, such as （三）不予公开. Its sum is derived, and where an
 * older form has it as a line of its own, the two compare.
 *
 * @param category code of the group, {@code result.denied}; its lines are those below it
 * @param label as printed
 */
public record Group(String category, String label) {

  public boolean holds(String lineCategory) {
    return lineCategory.startsWith(category + ".");
  }
}
