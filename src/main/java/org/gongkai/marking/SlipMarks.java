package org.gongkai.marking;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.form.SlipCells;
import org.gongkai.model.Fact;
import org.gongkai.model.Report;
import org.gongkai.model.Slip;

/**
 * What a slip has to say at the cells of the file that its report came in, numbered as on the slip.
 */
public final class SlipMarks {

  private final Slip slip;
  private final Map<Mark, SortedSet<Integer>> items = new LinkedHashMap<>();

  /**
   * Collects them.
   *
   * @param report that the slip is about
   */
  public SlipMarks(Slip slip, Report report, SlipCells cells) {
    this.slip = slip;
    for (Fact fact : report.facts()) {
      SortedSet<Integer> about = cells.itemsAbout(fact, slip);
      about.addAll(foundAt(fact.location().printed()));
      if (!about.isEmpty()) {
        items.put(mark(fact, about), about);
      }
    }
  }

  /** Items about several cells of a table name the place of the first. */
  private List<Integer> foundAt(String place) {
    return IntStream.range(0, slip.lines().size())
        .filter(at -> slip.lines().get(at).ask() != Slip.Ask.RESEND)
        .filter(at -> !place.isEmpty())
        .filter(at -> slip.lines().get(at).finding().location().equals(place))
        .mapToObj(at -> at + 1)
        .toList();
  }

  private Mark mark(Fact fact, SortedSet<Integer> about) {
    String label = about.stream().map(Slip::circled).collect(Collectors.joining());
    String note =
        about.stream()
            .map(number -> (about.size() > 1 ? Slip.circled(number) : "") + told(number))
            .collect(Collectors.joining("\n"));
    return new Mark(fact.location().printed(), fact.quantity().printed(), label, note);
  }

  private String told(int number) {
    Slip.Line line = slip.lines().get(number - 1);
    return line.message() + " " + line.demand();
  }

  public List<Mark> marks() {
    return List.copyOf(items.keySet());
  }

  /** The numbers of the items that are about no cell, or about one whose mark is lacking. */
  public List<Integer> notShown(Collection<Mark> lacking) {
    return IntStream.rangeClosed(1, slip.lines().size())
        .filter(
            number ->
                items.values().stream().noneMatch(about -> about.contains(number))
                    || lacking.stream()
                        .anyMatch(
                            mark ->
                                items
                                    .getOrDefault(mark, Collections.emptySortedSet())
                                    .contains(number)))
        .boxed()
        .toList();
  }
}
