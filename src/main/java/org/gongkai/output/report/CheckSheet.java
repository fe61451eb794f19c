package org.gongkai.output.report;

import java.util.List;

/**
 * What a check before the handing in has found, in words, ready to be printed.
 *
 * @param parts one a file
 * @param closing what was not checked
 */
public record CheckSheet(String title, List<Part> parts, String closing) {

  public CheckSheet {
    parts = List.copyOf(parts);
  }

  /**
   * One file.
   *
   * @param lines whose it is, how it could be read, how many faults it has
   * @param items the faults, the gravest first
   */
  public record Part(String heading, List<String> lines, List<Item> items) {

    public Part {
      lines = List.copyOf(lines);
      items = List.copyOf(items);
    }
  }

  /** One fault: place, figures, basis, what to do. */
  public record Item(String title, List<Row> rows) {

    public Item {
      rows = List.copyOf(rows);
    }
  }

  /** What is told of a fault under one label. */
  public record Row(String label, String text) {}
}
