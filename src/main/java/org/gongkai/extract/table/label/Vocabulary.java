package org.gongkai.extract.table.label;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.extract.table.label.Label.Kind;
import org.gongkai.form.Column;
import org.gongkai.form.Form;
import org.gongkai.form.FormBlock;
import org.gongkai.form.Forms;
import org.gongkai.form.LabelText;
import org.gongkai.form.Line;
import org.gongkai.form.Table;
import org.gongkai.model.figure.Simplified;

/**
 * Every label of every form, by its normal form. A text may mean several things (其他 is a column and
 * a line); who asks decides by where it stands.
 */
public final class Vocabulary {

  private static final Pattern MARK =
      Pattern.compile("^(?:\\d{1,2}|\\([一二三四五六七八九十]\\)|[一二三四五六七八九十](?=本年|上年|结转))");

  /** The form leaves some amounts without a unit; a head may name one. */
  private static final List<String> ANY_MONEY = List.of("（元）", "（万元）", "（单位：元）", "（单位：万元）");

  /** What parts a label from those of its groups before it. */
  private static final Pattern BETWEEN_LABELS = Pattern.compile("[\\s\\-—–>＞→/:：·|]+");

  private static final int MOST_GROUPS = 3;

  /** Labels shorter than this are never matched by likeness. */
  private static final int SHORTEST_LIKENESS = 6;

  /** Texts whose meaning is kept, and how long they may be: labels come again in every report. */
  private static final int MOST_KNOWN = 20_000;

  private static final int LONGEST_KNOWN = 100;

  private final Map<String, Set<Label>> known = new ConcurrentHashMap<>();
  private final Map<String, Optional<Label>> similarLines = new ConcurrentHashMap<>();
  private final Map<String, Set<Label>> labels = new HashMap<>();
  private final Set<String> prefixes = new HashSet<>();
  private final BitSet beginnings = new BitSet();
  private int longest;
  private final Map<Label, Set<String>> lineTexts = new HashMap<>();
  private final Map<Label, Set<String>> columnTexts = new HashMap<>();

  private final TableShapes shapes;

  public Vocabulary(Forms forms) {
    shapes = new TableShapes(forms);
    for (Form form : forms.all()) {
      form.tables().forEach(this::addTable);
    }
    Set<Label> groups =
        labels.values().stream()
            .flatMap(Set::stream)
            .filter(label -> label.is(Kind.GROUP))
            .collect(Collectors.toSet());
    labels.values().forEach(meanings -> nameGroups(meanings, groups));
    for (String normal : labels.keySet()) {
      longest = Math.max(longest, normal.length());
      beginnings.set(normal.charAt(0));
      for (int end = 1; end <= normal.length(); end++) {
        prefixes.add(normal.substring(0, end));
      }
    }
  }

  /** A line of one form may be a group of another, in all its wordings: （六）其他处理. */
  private static void nameGroups(Set<Label> meanings, Set<Label> groups) {
    meanings.stream()
        .filter(label -> label.is(Kind.LINE))
        .map(label -> new Label(Kind.GROUP, label.section(), label.code()))
        .filter(groups::contains)
        .toList()
        .forEach(meanings::add);
  }

  /** How the tables stand whose labels these are. */
  public TableShapes shapes() {
    return shapes;
  }

  /** What a text may name; empty when it is no label. */
  public Set<Label> find(String text) {
    Set<Label> meanings = known.get(text);
    if (meanings == null) {
      meanings = findNormal(LabelText.normal(text));
      if (text.length() <= LONGEST_KNOWN && known.size() < MOST_KNOWN) {
        known.put(text, meanings);
      }
    }
    return meanings;
  }

  /** What a text may name with the dress that labels wear: numbers, English, units of counts. */
  public Set<Label> findDressed(String text) {
    Set<Label> plain = find(text);
    if (!plain.isEmpty()) {
      return plain;
    }
    if (!LabelDress.isWorn(text)) {
      return Set.of();
    }
    Set<Label> numbered = findNormal(LabelDress.numbered(LabelText.normal(text)));
    Set<Label> bare = numbered.isEmpty() ? findNormal(LabelDress.off(text)) : numbered;
    return bare.isEmpty() ? findBehindGroups(text) : bare;
  }

  /** What the last of several labels in one cell names: （三）不予公开 - 1.属于国家秘密. */
  private Set<Label> findBehindGroups(String text) {
    List<String> parts = List.of(BETWEEN_LABELS.split(text.strip()));
    int last = parts.size() - 1;
    if (last < 1 || last > MOST_GROUPS) {
      return Set.of();
    }
    List<Set<Label>> groups = parts.subList(0, last).stream().map(this::find).toList();
    return find(parts.get(last)).stream()
        .filter(label -> groups.stream().allMatch(group -> group.stream().anyMatch(label::isIn)))
        .collect(Collectors.toSet());
  }

  public Set<Label> findNormal(String normal) {
    return labels.getOrDefault(normal, Set.of());
  }

  /**
   * Whether a label may begin with a character as printed; only of Chinese ones and of digits this
   * is known.
   */
  public boolean mayBeginWith(char printed) {
    boolean known = (printed >= '一' && printed <= '\u9FFF') || (printed >= '0' && printed <= '9');
    return !known || beginnings.get(Simplified.fold(printed));
  }

  /** Whether a longer text that begins so could be a label. */
  public boolean isPrefix(String normal) {
    return normal.length() <= longest && prefixes.contains(normal);
  }

  /**
   * The line of a table whose label a misspelt text most resembles. Only long labels and small
   * slips, and only when one line is meant for sure.
   */
  public Optional<Label> findSimilarLine(String text, String section) {
    String key = section + '/' + text;
    Optional<Label> seen = similarLines.get(key);
    if (seen == null) {
      seen = findSimilar(text, section, lineTexts);
      if (text.length() <= LONGEST_KNOWN && similarLines.size() < MOST_KNOWN) {
        similarLines.put(key, seen);
      }
    }
    return seen;
  }

  /** The column of a table whose head a misspelt text most resembles, by the same rules. */
  public Optional<Label> findSimilarColumn(String text, String section) {
    return findSimilar(text, section, columnTexts);
  }

  private static Optional<Label> findSimilar(
      String text, String section, Map<Label, Set<String>> texts) {
    String normal = LabelText.normal(text);
    if (normal.length() < SHORTEST_LIKENESS - 1) {
      return Optional.empty(); // a figure: nothing so short is like a label
    }
    String plain = LabelDress.off(text);
    Label best = null;
    int bestDistance = Integer.MAX_VALUE;
    boolean unique = true;
    for (Map.Entry<Label, Set<String>> entry : texts.entrySet()) {
      if (!entry.getKey().section().equals(section)) {
        continue;
      }
      int distance = nearest(normal, entry.getValue());
      if (!plain.equals(normal)) {
        distance = Math.min(distance, nearest(plain, entry.getValue()));
      }
      if (distance < bestDistance) {
        best = entry.getKey();
        bestDistance = distance;
        unique = true;
      } else if (distance == bestDistance) {
        unique = false;
      }
    }
    return unique ? Optional.ofNullable(best) : Optional.empty();
  }

  private static int nearest(String normal, Set<String> texts) {
    int nearest = Integer.MAX_VALUE;
    for (String text : texts) {
      int allowed = text.length() < SHORTEST_LIKENESS ? 0 : text.length() < 10 ? 1 : 2;
      if (Math.abs(text.length() - normal.length()) <= allowed) {
        int distance = Likeness.slips(normal, text);
        nearest = distance <= allowed ? Math.min(nearest, distance) : nearest;
      }
    }
    return nearest;
  }

  private void addTable(Table table) {
    String section = table.section();
    table.groups().forEach(group -> add(group.label(), Kind.GROUP, section, group.category()));
    for (FormBlock block : table.blocks()) {
      add(block.title(), Kind.TITLE, section, "");
      add(block.corner(), Kind.CORNER, section, "");
      block.columns().forEach(column -> addColumn(section, column));
      block.lines().forEach(line -> addLine(table, line));
    }
  }

  private void addColumn(String section, Column column) {
    outer(column.labels()).forEach(head -> add(head, Kind.HEAD, section, ""));
    addColumnText(section, column, column.label());
    column.aliases().forEach(alias -> addColumnText(section, column, alias));
    if (column.unit().equals("UNSPECIFIED")) {
      ANY_MONEY.forEach(unit -> addColumnText(section, column, column.label() + unit));
    }
  }

  private void addColumnText(String section, Column column, String text) {
    Label label = new Label(Kind.COLUMN, section, column.measure());
    add(text, Kind.COLUMN, section, column.measure());
    columnTexts.computeIfAbsent(label, key -> new HashSet<>()).add(LabelText.normal(text));
  }

  private void addLine(Table table, Line line) {
    String section = table.section();
    outer(line.labels()).stream()
        .filter(label -> table.groups().stream().noneMatch(group -> group.label().equals(label)))
        .forEach(label -> add(label, Kind.HEAD, section, ""));
    List<String> texts = new ArrayList<>(line.aliases());
    texts.add(line.label());
    for (String text : texts) {
      addLineText(section, line.category(), LabelText.normal(text));
    }
  }

  /** A line is also known without its list mark. */
  private void addLineText(String section, String category, String normal) {
    Label label = new Label(Kind.LINE, section, category);
    for (String text : List.of(normal, unnumbered(normal))) {
      labels.computeIfAbsent(text, key -> new LinkedHashSet<>()).add(label);
      lineTexts.computeIfAbsent(label, key -> new HashSet<>()).add(text);
    }
  }

  static String unnumbered(String normal) {
    return MARK.matcher(normal).replaceFirst("");
  }

  private void add(String text, Kind kind, String section, String code) {
    String normal = LabelText.normal(text);
    if (!normal.isEmpty()) {
      labels
          .computeIfAbsent(normal, key -> new LinkedHashSet<>())
          .add(new Label(kind, section, code));
    }
  }

  private static List<String> outer(List<String> labels) {
    return labels.subList(0, labels.size() - 1);
  }
}
