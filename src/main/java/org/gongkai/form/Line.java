package org.gongkai.form;

import java.util.List;

/**
 * A line of a statutory table.
 *
 * @param category its code without the section, {@code result.denied.state_secret}
 * @param labels what is printed from the outermost group to the line itself
 * @param aliases other wordings of the line's own label that are seen and understood
 */
public record Line(String category, List<String> labels, List<String> aliases) {

  public Line {
    labels = List.copyOf(labels);
    aliases = List.copyOf(aliases);
  }

  public String label() {
    return labels.get(labels.size() - 1);
  }

  /** All labels, joined by {@code >}. */
  public String path() {
    return String.join(">", labels);
  }
}
