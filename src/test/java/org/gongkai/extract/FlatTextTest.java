package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Tables flattened to lines of text: an empty line is blank, and no figure goes to its neighbour.
 */
class FlatTextTest {

  private static final String TITLE = "云岫区教育局2023年政府信息公开工作年度报告\n一、总体情况\n平稳。\n";

  private static final String DECISIONS =
      """
      第二十条第（六）项
      信息内容
      本年处理决定数量
      行政处罚
      %s
      %s
      """;

  private static final String HEADS =
      """
      申请人情况
      自然人
      法人或其他组织
      总计
      商业企业
      科研机构
      社会公益组织
      法律服务机构
      其他
      """;

  @Test
  void aLineWithNothingAfterItsLabelIsBlank() {
    assertThat(line(DECISIONS.formatted("行政强制", "7"), "penalties")).isEqualTo("blank");
    assertThat(line(DECISIONS.formatted("5", "行政强制"), "coercion")).isEqualTo("blank");
  }

  @Test
  void aLineWhoseFigureMayHaveGoneToTheNextIsNotBlank() {
    String known = "第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n9\n";

    String found = line(known + DECISIONS.formatted("行政强制", "5\n7"), "penalties");

    assertThat(found).isEqualTo("unreadable");
  }

  @Test
  void figuresBeforeTheirLabelsAreNotThoseOfTheLineBefore() {
    String text =
        HEADS
            + "3 0 0 0 0 0 3\n一、本年新收政府信息公开申请数量\n"
            + "1 0 0 0 0 0 1\n二、上年结转政府信息公开申请数量\n"
            + "2 0 0 0 0 0 2\n（一）予以公开\n";

    assertThat(line(text, "received_new")).isEqualTo("unreadable");
    assertThat(line(text, "carried_in")).isEqualTo("unreadable");
  }

  @Test
  void numbersOfTheColumnsAreNoFigures() {
    String text = HEADS + "1\n2\n3\n4\n5\n6\n7\n一、本年新收政府信息公开申请数量\n3\n0\n0\n0\n0\n0\n3\n";

    assertThat(line(text, "received_new")).isEqualTo("number 3; number 0");
  }

  @Test
  void wideSpacesInALabelMakeNoColumns() {
    String text =
        DECISIONS.replace("信息内容", "信息  内容").replace("行政", "行 政").formatted("132", "行 政强制\n13");

    assertThat(line(text, "penalties")).isEqualTo("number 132");
    assertThat(line(text, "coercion")).isEqualTo("number 13");
  }

  /** What the cells of a line say, each thing once. */
  @Test
  void aCaptionOfAnotherYearMayGoOnInASecondLine() {
    String table = HEADS + "一、本年新收政府信息公开申请数量\n3\n0\n0\n0\n0\n0\n3\n";

    assertThat(line("2022年度收到和\n处理政府信息公开申请情况\n" + table, "received_new")).isEqualTo("absent");
    assertThat(line("2023年度收到和\n处理政府信息公开申请情况\n" + table, "received_new"))
        .isEqualTo("number 3; number 0");
  }

  private static String line(String tables, String category) {
    Map<String, String> found = SampleText.found(TITLE + tables);
    return found.entrySet().stream()
        .filter(cell -> cell.getKey().contains(" " + category + " "))
        .map(Map.Entry::getValue)
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
