package org.gongkai.sample.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Forms;
import org.gongkai.model.CellKey;
import org.gongkai.sample.Dice;
import org.gongkai.sample.mutation.Mutation.Area;
import org.gongkai.sample.mutation.Truth.Kind;
import org.gongkai.sample.page.DressedPage;
import org.gongkai.sample.page.DressedTable;
import org.gongkai.sample.page.SampleCell;
import org.gongkai.sample.page.SamplePart;
import org.gongkai.sample.page.SamplePart.Tabular;
import org.gongkai.sample.page.SamplePart.Text;

/** Tables of another year or body, quoted beside the report's own or put in their place. */
final class MutatedQuotations {

  private static final List<String> CAPTIONS =
      List.of("{y}年度收到和处理政府信息公开申请情况", "{y}年收到和处理政府信息公开申请情况统计表", "（{y}年度）", "统计年度：{y}年");

  private static final String TABLE = "active_disclosure";

  static final List<Mutation> ALL =
      List.of(
          captioned("caption of its own year", 0, false),
          captioned("caption row of its own year", 0, true),
          captioned("caption of another year", -1, false),
          captioned("caption row of another year", -1, true),
          body("body above its own table", true),
          body("another body above a table", false),
          inOtherUnit("unit of money above the table", List.of("单位：元", "（单位：元）", "单位：件、元"), "万元"),
          inOtherUnit("unit of counts above the table", List.of("单位：万件", "计量单位：千件"), "件"),
          quoted("old table quoted", false),
          quoted("old table quoted, its own missing", true));

  private MutatedQuotations() {}

  private static Mutation captioned(String kind, int years, boolean row) {
    return new Mutation(
        kind,
        Area.IDENTITY,
        Medium.CELLS,
        (draft, medium, dice) -> {
          int year = draft.report().year() + years;
          String caption = dice.pick(CAPTIONS).replace("{y}", Integer.toString(year));
          return Optional.of(
              owned(row ? withRow(draft, caption) : above(draft, caption, "requests"), years == 0));
        });
  }

  private static Mutation body(String kind, boolean own) {
    return new Mutation(
        kind,
        Area.IDENTITY,
        Medium.CELLS,
        (draft, medium, dice) -> {
          String name = own ? draft.report().agency().name() : "临江市望江区水务局";
          String caption = dice.pick(List.of("填报单位：", "单位名称：", "填报单位（盖章）：")) + name;
          return Optional.of(owned(above(draft, caption, "requests"), own));
        });
  }

  /** Figures of a column whose unit the line above its table says to be another. */
  private static Mutation inOtherUnit(String kind, List<String> captions, String unit) {
    return new Mutation(
        kind,
        Area.IDENTITY,
        Medium.CELLS,
        (draft, medium, dice) ->
            Optional.of(
                above(draft, dice.pick(captions), TABLE)
                    .mapTruths(
                        (key, truth) -> isIn(unit, key) ? Truth.of(Kind.NO_FIGURE) : truth)));
  }

  private static boolean isIn(String unit, CellKey key) {
    return key.section().equals(TABLE)
        && Forms.national().all().stream()
            .flatMap(form -> form.find(key).stream())
            .anyMatch(cell -> cell.unit().equals(unit));
  }

  private static Draft owned(Draft draft, boolean own) {
    return own ? draft : gone(draft);
  }

  private static Draft gone(Draft draft) {
    return draft.mapTruths(
        (key, truth) -> key.section().equals("requests") ? Truth.of(Kind.GONE) : truth);
  }

  private static Draft above(Draft draft, String caption, String section) {
    return draft.cut(
        table -> List.of(new Text(SamplePart.Kind.PARAGRAPH, caption), new Tabular(table, true)),
        section::equals);
  }

  private static Draft withRow(Draft draft, String caption) {
    return draft.mapTables(
        table -> GridSurgery.withRow(table, 0, GridSurgery.row(table, 0, caption, List.of())),
        "requests"::equals);
  }

  /** A table of the year before, in section 一. */
  private static Mutation quoted(String kind, boolean instead) {
    return new Mutation(
        kind,
        Area.IDENTITY,
        Medium.CELLS,
        (draft, medium, dice) -> {
          Draft kept = instead ? gone(draft.cut(table -> List.of(), "requests"::equals)) : draft;
          return Optional.of(kept.withPage(withOld(draft, kept.page(), dice)));
        });
  }

  private static DressedPage withOld(Draft draft, DressedPage page, Dice dice) {
    List<SamplePart> parts = new ArrayList<>(page.parts());
    int at = 0;
    while (!(parts.get(at) instanceof Text text && text.text().startsWith("二、"))) {
      at++;
    }
    int year = draft.report().year() - 1;
    parts.add(at, new Text(SamplePart.Kind.PARAGRAPH, year + "年收到和处理政府信息公开申请情况如下表："));
    parts.add(at + 1, new Tabular(old(draft, dice), false));
    return new DressedPage(page.title(), parts);
  }

  private static DressedTable old(Draft draft, Dice dice) {
    DressedTable table =
        draft.page().parts().stream()
            .filter(Tabular.class::isInstance)
            .map(part -> ((Tabular) part).table())
            .filter(found -> Draft.section(found).equals("requests"))
            .findFirst()
            .orElseThrow();
    return table.mapRows(
        row ->
            row.stream()
                .map(
                    cell ->
                        cell.key() == null
                            ? cell
                            : SampleCell.figure(Integer.toString(dice.between(100, 400)), 1))
                .toList());
  }
}
