package org.gongkai.extract.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file that makes a reader think: whose report is it, and for which year? Written down as a few
 * lines, of which {@code #} is a heading, {@code |} a row of a grid and {@code @} a part that every
 * report has.
 *
 * @param path below {@code input/reports}
 * @param unseen the title that the rendered page does not show; or empty
 * @param answer what a human reader would say: {@code E1 2023}, {@code refuse}, or both
 * @param isTold whether a finding has to name the conflict
 */
record Puzzle(
    String name, String path, String unseen, List<String> lines, String answer, boolean isTold) {

  static final String REFUSE = "refuse";

  Puzzle {
    lines = List.copyOf(lines);
  }

  /** Reads the puzzles of a text: {@code == name}, file, lines, {@code => answer}. */
  static List<Puzzle> parse(List<String> text) {
    List<Puzzle> puzzles = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : text) {
      if (line.startsWith("=>")) {
        puzzles.add(puzzle(block, line.substring(2).strip()));
        block.clear();
      } else if (!line.isBlank() && !line.startsWith("//")) {
        block.add(line);
      }
    }
    return puzzles;
  }

  private static Puzzle puzzle(List<String> block, String answer) {
    List<String> lines = new ArrayList<>();
    Map<String, String> heads = new LinkedHashMap<>();
    for (String line : block) {
      if (line.startsWith("== ")) {
        heads.put("name", line.substring(3));
      } else if (line.startsWith("file ")) {
        heads.put("file", line.substring(5));
      } else if (line.startsWith("unseen ")) {
        heads.put("unseen", line.substring(7));
      } else {
        lines.addAll(expanded(line));
      }
    }
    return new Puzzle(
        heads.getOrDefault("name", "?"),
        heads.getOrDefault("file", "a.html"),
        heads.getOrDefault("unseen", ""),
        lines,
        answer.replace(", told", ""),
        answer.endsWith(", told"));
  }

  /** Whether a reader would let the file pass as this. */
  boolean allows(String booking) {
    return List.of(answer.split(" or ")).contains(booking);
  }

  /** Whether there is just one report that it can be. */
  boolean hasAnswer() {
    return !answer.contains(REFUSE);
  }

  private static List<String> expanded(String line) {
    String[] words = line.split(" ", 2);
    return switch (words[0]) {
      case "@report" -> report(words.length > 1 ? words[1] : "按条例开展工作，安排专人负责。");
      case "@period" -> List.of("本报告所列数据的统计期限自" + words[1] + "年1月1日起至" + words[1] + "年12月31日止。");
      case "@tables" -> tables("7");
      default -> List.of(line);
    };
  }

  /** Six sections without any name or year but in what section 一 says. */
  private static List<String> report(String overview) {
    List<String> lines = new ArrayList<>(List.of("## 一、总体情况", overview, "## 二、主动公开政府信息情况"));
    lines.addAll(tables("7"));
    lines.addAll(List.of("## 五、存在的主要问题及改进情况", "学习不够。", "## 六、其他需要报告的事项", "无。"));
    return lines;
  }

  private static List<String> tables(String figure) {
    return List.of("| 第二十条第（五）项 |  |", "| 信息内容 | 本年处理决定数量 |", "| 行政许可 | " + figure + " |");
  }
}
