package org.gongkai.extract.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.extract.ProseLine;
import org.gongkai.form.Column;
import org.gongkai.form.FormBlock;
import org.gongkai.form.LabelText;
import org.gongkai.form.Line;
import org.gongkai.form.Table;
import org.gongkai.model.Observation;
import org.gongkai.model.Observation.Kind;

/**
 * Tells a table that is not in a report from one that is there in a shape we cannot read: of that
 * the words are left among the text.
 */
public final class TableTraces {

  /** Words that any text on the matter may hold say nothing. */
  private static final int SHORTEST = 4;

  private static final int SHOWN = 5;

  private final String text;
  private final LabelTraces rows;

  /** Searches the text outside the tables that were read. */
  public TableTraces(List<ProseLine> prose) {
    this.text = LabelText.normal(prose.stream().map(ProseLine::text).collect(Collectors.joining()));
    this.rows = new LabelTraces(prose);
  }

  /** Says of a table without any line whether it is missing or could not be read. */
  public Observation observe(Table table) {
    List<String> labels = labels(table).toList();
    List<String> left = labels.stream().filter(this::isLeft).toList();
    return left.size() * 2 > labels.size() || hasRows(table)
        ? Observation.ofTable(Kind.TABLE_UNREAD, table.section(), shown(left), table.label())
        : Observation.ofTable(Kind.TABLE_MISSING, table.section(), "", table.label());
  }

  /** Where heads are wrapped or wrong, most of the lines are there still. */
  private boolean hasRows(Table table) {
    long found = table.lines().stream().filter(l -> rows.find(l.label()).isPresent()).count();
    return found * 2 > table.lines().size();
  }

  private boolean isLeft(String label) {
    return text.contains(LabelText.normal(label));
  }

  private static String shown(List<String> labels) {
    return labels.stream().limit(SHOWN).collect(Collectors.joining("、"));
  }

  private static Stream<String> labels(Table table) {
    Stream<String> columns =
        table.blocks().stream().map(FormBlock::columns).flatMap(List::stream).map(Column::label);
    return Stream.concat(table.lines().stream().map(Line::label), columns)
        .filter(label -> LabelText.normal(label).length() >= SHORTEST)
        .distinct();
  }
}
