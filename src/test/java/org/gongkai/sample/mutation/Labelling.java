package org.gongkai.sample.mutation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.gongkai.form.Column;
import org.gongkai.form.FormBlock;
import org.gongkai.form.Line;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;
import org.gongkai.sample.Dice;
import org.gongkai.sample.mutation.Medium.Family;
import org.gongkai.sample.page.SampleCell;
import org.gongkai.sample.page.SampleCell.Kind;

/**
 * Labels in other words.
 *
 * @param wanted which labels, and of which kind
 * @param many whether all of them, or one
 * @param wording what becomes of a label; the same text when it can't be changed
 * @param truth what becomes of the truth of a cell whose label was changed
 */
record Labelling(BiPredicate<Kind, String> wanted, boolean many, Wording wording, After truth)
    implements Mutation.Change {

  /** Rewrites a label. */
  interface Wording {
    String of(String label, Medium medium, Dice dice);
  }

  /** What a changed label does to the cells it names. */
  enum After {
    /** A glance tells them all the same; where there is only glued text it may not. */
    AS_BEFORE,
    /** They are none of the form's any more. */
    GONE
  }

  static final BiPredicate<Kind, String> HEADS = (kind, text) -> kind == Kind.HEAD;
  static final BiPredicate<Kind, String> LINES = (kind, text) -> kind == Kind.LABEL;
  static final BiPredicate<Kind, String> ALL =
      (kind, text) -> kind == Kind.HEAD || kind == Kind.LABEL || kind == Kind.TITLE;

  @Override
  public Optional<Draft> dress(Draft draft, Medium medium, Dice dice) {
    List<String> labels = new ArrayList<>(labels(draft));
    labels.removeIf(label -> wording.of(label, medium, Dice.of(1)).equals(label));
    if (labels.isEmpty()) {
      return Optional.empty();
    }
    Set<String> chosen = new HashSet<>(many ? labels : List.of(dice.pick(labels)));
    Set<CellKey> named = named(draft, chosen);
    long seed = dice.random().nextLong();
    Draft noted = many ? draft : draft.noting(String.join("", chosen));
    return Optional.of(
        noted
            .mapCells(
                cell ->
                    cell.key() == null
                            && chosen.contains(cell.text())
                            && wanted.test(cell.kind(), cell.text())
                        ? cell.saying(wording.of(cell.text(), medium, Dice.of(seed, cell.text())))
                        : cell)
            .mapTruths((key, before) -> named.contains(key) ? after(before, medium) : before));
  }

  private Truth after(Truth before, Medium medium) {
    if (truth == After.GONE) {
      return Truth.of(Truth.Kind.GONE);
    }
    boolean loose = medium.family() == Family.GLUED || medium.family() == Family.WORDS;
    return loose ? before.blurred() : before;
  }

  private Set<String> labels(Draft draft) {
    Set<String> labels = new LinkedHashSet<>();
    draft.mapCells(
        cell -> {
          collect(cell, labels);
          return cell;
        });
    return labels;
  }

  private void collect(SampleCell cell, Set<String> labels) {
    if (cell.key() == null && !cell.text().isEmpty() && wanted.test(cell.kind(), cell.text())) {
      labels.add(cell.text());
    }
  }

  /** The cells whose line or column bears one of the labels. */
  private static Set<CellKey> named(Draft draft, Set<String> labels) {
    Set<CellKey> named = new HashSet<>();
    for (Table table : draft.report().tables()) {
      for (FormBlock block : table.blocks()) {
        boolean all = labels.contains(block.title()) || labels.contains(block.corner());
        for (Line line : block.lines()) {
          for (Column column : block.columns()) {
            if (all || touches(line.labels(), labels) || touches(column.labels(), labels)) {
              named.add(new CellKey(table.section(), line.category(), column.measure()));
            }
          }
        }
      }
    }
    return named;
  }

  private static boolean touches(List<String> path, Set<String> labels) {
    return path.stream().anyMatch(labels::contains);
  }
}
