package org.gongkai.output;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.edition.TableFile;

/** Makes the page on the files from their columns. */
final class FilesPage {

  private final boolean isChinese;
  private final Wording wording;

  FilesPage(Language language) {
    isChinese = language == Language.ZH;
    wording = new Wording("org/gongkai/output/files", language);
  }

  String write() {
    StringBuilder page = new StringBuilder(or(ChineseWordings.TITLE, Wordings.TITLE));
    page.append(or("**首先。** ", "**First of all.** "))
        .append(wording.text("advice"))
        .append("\n\n")
        .append(or(ChineseWordings.INTRODUCTION, Wordings.INTRODUCTION));
    for (TableFile table : Outputs.TABLES) {
      page.append(section(table));
    }
    return page.append(or(ChineseWordings.OTHERS, Wordings.OTHERS)).toString();
  }

  private String or(String chinese, String english) {
    return isChinese ? chinese : english;
  }

  private String section(TableFile table) {
    return "\n## %s.csv\n\n%s\n\n%s\n\n| %s |\n|---|---|---|\n%s"
        .formatted(
            table.name(),
            wording.text("file." + table.name()),
            key(table.key()),
            or("列 | 类型 | 含义", "column | type | meaning"),
            lines(table.columns()));
  }

  /** Columns of one meaning, one after the other, stand in one line. */
  private String lines(List<CsvColumn> columns) {
    StringBuilder lines = new StringBuilder();
    int to;
    for (int from = 0; from < columns.size(); from = to) {
      to = from + 1;
      while (to < columns.size()
          && columns.get(to).description().equals(columns.get(from).description())) {
        to++;
      }
      lines.append(line(columns.get(from), to - from));
    }
    return lines.toString();
  }

  private String key(List<String> key) {
    return key.isEmpty()
        ? or("没有能区分每一行的列。", "No columns tell every row from every other.")
        : key.stream()
            .map(name -> "`" + name + "`")
            .collect(Collectors.joining(or("、", ", "), or("主键：", "Key: "), or("。", ".")));
  }

  private String line(CsvColumn column, int alike) {
    String unit = column.unit().isEmpty() || alike > 1 ? "" : ", `" + column.unit() + "`";
    return "| `%s`%s | %s%s%s | %s |\n"
        .formatted(
            column.name(),
            alike == 1 ? "" : or(" 等 %d 列", " and more, %d columns").formatted(alike),
            column.type().code(),
            unit,
            column.required() ? "" : or("，可空", ", may be empty"),
            wording.text(column.description()));
  }
}
