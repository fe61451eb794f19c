package org.gongkai.sample.mutation;

import static org.gongkai.sample.mutation.GridSurgery.Side.BEFORE_FIGURES;
import static org.gongkai.sample.mutation.GridSurgery.Side.FIRST;
import static org.gongkai.sample.mutation.GridSurgery.Side.LAST;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.sample.Dice;
import org.gongkai.sample.mutation.GridSurgery.Side;
import org.gongkai.sample.mutation.Mutation.Area;
import org.gongkai.sample.page.DressedTable;
import org.gongkai.sample.page.SamplePart;
import org.gongkai.sample.page.SamplePart.Text;
import org.gongkai.sample.render.Cuts;

/** More rows and columns than the form has, and tables cut or turned; each line is a kind. */
final class Structures {

  private static final int REQUESTS = 7;
  private static final int CASES = 15;

  static final List<Mutation> ALL =
      Stream.of(columns(), rows(), reviews(), cuts()).flatMap(List::stream).toList();

  private Structures() {}

  private static List<Mutation> columns() {
    return List.of(
        column("check mark column", LAST, List.of("", "核对", "复核"), dice -> at -> "√"),
        column("empty remark column", LAST, List.of("备注"), dice -> at -> ""),
        column(
            "remarks in a column",
            LAST,
            List.of("备注", "说明"),
            dice -> at -> at % 3 == 0 ? "见说明" : ""),
        column(
            "last year's total",
            LAST,
            List.of("上年总计", "上年数", "2020年"),
            dice -> at -> "" + dice.below(300)),
        column(
            "change in percent",
            LAST,
            List.of("同比", "同比增减（%）"),
            dice -> at -> dice.below(90) + "%"),
        column("row numbers in front", FIRST, List.of("序号", "行次"), dice -> at -> "" + (at + 1)),
        column(
            "row numbers within", BEFORE_FIGURES, List.of("行次", "代码"), dice -> at -> "" + (at + 1)),
        column("unit column", BEFORE_FIGURES, List.of("单位", "计量单位"), dice -> at -> "件"));
  }

  private static Mutation column(
      String kind,
      Side side,
      List<String> heads,
      Function<Dice, java.util.function.IntFunction<String>> texts) {
    return new Mutation(
        kind,
        Area.GRID,
        Medium.ROWS,
        (draft, medium, dice) -> {
          String section = dice.pick(List.of("active_disclosure", "requests", "requests"));
          String head = dice.pick(heads);
          var text = texts.apply(dice);
          return Optional.of(
              draft.mapTables(
                  table -> GridSurgery.withColumn(table, side, head, text), section::equals));
        });
  }

  private static List<Mutation> rows() {
    return List.of(
        requestsRow(
            "column numbers",
            table -> table.headRows(),
            (dice, at) -> numbers(),
            List.of("栏次", "", "甲")),
        requestsRow(
            "last year's row",
            table -> table.headRows() + 1,
            Structures::random,
            List.of("上年同期数", "其中：网上申请")),
        requestsRow(
            "percent row",
            table -> table.headRows() + 1,
            (dice, at) -> copies(dice.below(99) + "%"),
            List.of("同比增减")),
        requestsRow(
            "row of totals", table -> table.rows().size(), Structures::random, List.of("合计", "备注")),
        requestsRow(
            "subtotal row", Structures::endOfGroup, Structures::random, List.of("小计", "合计")),
        hiddenRow(),
        requestsRow(
            "blank row", table -> table.headRows() + 2, (dice, at) -> copies(""), List.of("")));
  }

  /** What a row says. */
  private interface Figures {
    List<String> of(Dice dice, int count);
  }

  private static Mutation requestsRow(
      String kind, Function<DressedTable, Integer> place, Figures figures, List<String> labels) {
    return new Mutation(
        kind,
        Area.GRID,
        Medium.ROWS,
        (draft, medium, dice) -> {
          String label = dice.pick(labels);
          List<String> texts = figures.of(dice, REQUESTS);
          return Optional.of(
              draft.mapTables(
                  table -> {
                    int above = place.apply(table);
                    return GridSurgery.withRow(
                        table, above, GridSurgery.row(table, above, label, texts));
                  },
                  "requests"::equals));
        });
  }

  /** The first line with other figures above it, which no reader sees. */
  private static Mutation hiddenRow() {
    return new Mutation(
        "hidden row",
        Area.GRID,
        Medium.where(Medium::hidesRows),
        (draft, medium, dice) -> {
          List<String> texts = random(dice, REQUESTS);
          return Optional.of(
              draft.mapTables(
                  table -> {
                    int above = table.headRows();
                    String label = MarkedText.HIDDEN_ROW + table.rows().get(above).get(0).text();
                    return GridSurgery.withRow(
                        table, above, GridSurgery.row(table, above, label, texts));
                  },
                  "requests"::equals));
        });
  }

  private static List<String> numbers() {
    return IntStream.rangeClosed(1, REQUESTS).mapToObj(Integer::toString).toList();
  }

  private static List<String> copies(String text) {
    return java.util.Collections.nCopies(REQUESTS, text);
  }

  private static List<String> random(Dice dice, int count) {
    return IntStream.range(0, count).mapToObj(at -> "" + dice.below(80)).toList();
  }

  /** Above the last line of the first group of results that has lines of its own. */
  private static int endOfGroup(DressedTable table) {
    for (int at = table.headRows(); at < table.rows().size(); at++) {
      if (table.rows().get(at).stream().anyMatch(cell -> cell.text().contains("不予公开"))) {
        return at + 3;
      }
    }
    return table.rows().size();
  }

  private static List<Mutation> reviews() {
    return List.of(
        review("table 四 with a row label", List.of("件数", "数量", "本年"), false, false),
        review("table 四 with last year below", List.of("本年", "2023年"), true, false),
        review("table 四 with last year above", List.of("本年", "本年度"), true, true),
        turned("table 四 turned", "review_litigation"),
        turned("table 三 turned", "requests"));
  }

  private static Mutation review(String kind, List<String> labels, boolean other, boolean above) {
    return new Mutation(
        kind,
        Area.GRID,
        Medium.ROWS,
        (draft, medium, dice) -> {
          int year = draft.report().year();
          String label = dice.pick(labels).replace("2023", "" + year);
          String last = label.startsWith("本年") ? label.replace("本", "上") : (year - 1) + "年";
          List<String> others = random(dice, CASES);
          return Optional.of(
              draft.mapTables(
                  table -> {
                    DressedTable labelled = GridSurgery.withColumn(table, FIRST, "年度", at -> label);
                    int at = above ? labelled.headRows() : labelled.rows().size();
                    return other
                        ? GridSurgery.withRow(
                            labelled,
                            at,
                            GridSurgery.row(labelled, labelled.rows().size(), last, others))
                        : labelled;
                  },
                  "review_litigation"::equals));
        });
  }

  private static Mutation turned(String kind, String section) {
    return new Mutation(
        kind,
        Area.GRID,
        Medium.ROWS,
        (draft, medium, dice) ->
            Optional.of(draft.mapTables(GridSurgery::turned, section::equals)));
  }

  private static List<Mutation> cuts() {
    return List.of(
        cut(
            "running header",
            List.of("云岫区水务局2022年年报  第3页", "第 3 页 共 8 页", "— 3 —", "政府信息公开工作年度报告"),
            Cuts::inTwo),
        cut("continued table", List.of("续表", "（接上页）", "（续）"), Cuts::inTwoWithHeads),
        cut("page number between", List.of("3", "- 3 -", "3/8"), Cuts::inTwo),
        cut("cut without a word", List.of(""), Cuts::inTwo));
  }

  private static Mutation cut(
      String kind, List<String> words, Function<DressedTable, List<SamplePart>> halves) {
    return new Mutation(
        kind,
        Area.GRID,
        words.stream().anyMatch(word -> word.matches(".*\\d.*")) ? Medium.ROWS : Medium.ANY,
        (draft, medium, dice) -> {
          String between = dice.pick(words);
          return Optional.of(
              draft.cut(table -> parted(halves.apply(table), between), "requests"::equals));
        });
  }

  private static List<SamplePart> parted(List<SamplePart> halves, String words) {
    List<SamplePart> parts = new ArrayList<>(halves);
    if (!words.isEmpty() && parts.size() == 2) {
      parts.add(1, new Text(SamplePart.Kind.PARAGRAPH, words));
    }
    return parts;
  }
}
