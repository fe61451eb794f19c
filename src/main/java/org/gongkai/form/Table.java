package org.gongkai.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.model.CellKey;

/** One statutory table. Its cells are laid out once, for they are looked up by the thousand. */
public final class Table {

  /** How a table is printed. */
  public enum Layout {
    /** A head of its own above the lines of every article item (table 二). */
    BLOCKS,
    /** One head above all lines (table 三). */
    MATRIX,
    /** All lines side by side in a single row of figures, their labels above it (table 四). */
    ACROSS
  }

  private final String section;
  private final String number;
  private final String label;
  private final Layout layout;
  private final int width;
  private final List<FormBlock> blocks;
  private final List<Group> groups;
  private final List<Line> lines;
  private final Map<CellKey, FormCell> byKey = new LinkedHashMap<>();
  private final List<FormCell> cells;
  private final Map<String, Line> lineByCategory = new HashMap<>();
  private final Map<String, Set<String>> measures = new HashMap<>();

  /**
   * Lays out a table.
   *
   * @param section its code, {@code requests}
   * @param number the Chinese numeral of the report section that holds it
   * @param label the heading of that section
   * @param layout how lines and columns are printed
   * @param width columns of the printed grid, labels included
   * @param blocks the parts with column heads of their own
   * @param groups lines that are printed as group labels only and carry no cells
   */
  @JsonCreator
  public Table(
      @JsonProperty("section") String section,
      @JsonProperty("number") String number,
      @JsonProperty("label") String label,
      @JsonProperty("layout") Layout layout,
      @JsonProperty("width") int width,
      @JsonProperty("blocks") List<FormBlock> blocks,
      @JsonProperty("groups") List<Group> groups) {
    this.section = section;
    this.number = number;
    this.label = label;
    this.layout = layout;
    this.width = width;
    this.blocks = List.copyOf(blocks);
    this.groups = List.copyOf(groups);
    this.lines = blocks.stream().flatMap(block -> block.lines().stream()).toList();
    lines.forEach(line -> lineByCategory.putIfAbsent(line.category(), line));
    for (FormBlock block : blocks) {
      block.cells(section, label).forEach(cell -> byKey.putIfAbsent(cell.key(), cell));
    }
    this.cells = List.copyOf(byKey.values());
    for (CellKey key : byKey.keySet()) {
      measures.computeIfAbsent(key.category(), category -> new HashSet<>()).add(key.measure());
    }
  }

  public String section() {
    return section;
  }

  public String number() {
    return number;
  }

  public String label() {
    return label;
  }

  /** Number and label, as the section is headed. */
  public String heading() {
    boolean chinese = number.codePointAt(0) > 127;
    return number + (chinese ? "、" : ". ") + label;
  }

  public Layout layout() {
    return layout;
  }

  public int width() {
    return width;
  }

  public List<FormBlock> blocks() {
    return blocks;
  }

  public List<Group> groups() {
    return groups;
  }

  /** All lines in printed order. */
  public List<Line> lines() {
    return lines;
  }

  /** Every cell in statutory order. */
  public List<FormCell> cells() {
    return cells;
  }

  public Optional<FormCell> find(CellKey key) {
    return Optional.ofNullable(byKey.get(key));
  }

  public boolean holds(String category, String measure) {
    return measures.getOrDefault(category, Set.of()).contains(measure);
  }

  public Optional<Line> findLine(String category) {
    return Optional.ofNullable(lineByCategory.get(category));
  }
}
