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
            table.columns().stream().map(this::line).collect(Collectors.joining()));
  }

  private String key(List<String> key) {
    return key.isEmpty()
        ? or("没有能区分每一行的列。", "No columns tell every row from every other.")
        : key.stream()
            .map(name -> "`" + name + "`")
            .collect(Collectors.joining(or("、", ", "), or("主键：", "Key: "), or("。", ".")));
  }

  private String line(CsvColumn column) {
    String unit = column.unit().isEmpty() ? "" : ", `" + column.unit() + "`";
    return "| `%s` | %s%s%s | %s |\n"
        .formatted(
            column.name(),
            column.type().code(),
            unit,
            column.required() ? "" : or("，可空", ", may be empty"),
            wording.text(column.description()));
  }
}
