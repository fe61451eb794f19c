package org.gongkai.extract.identity;

/**
 * Who may say whose report a file is and for which year, and how much that counts. What a reader of
 * the rendered page sees outweighs what he cannot see, and what the report says of itself outweighs
 * the name somebody gave the file. The weights are small numbers to be added up by hand:
 * src/site/markdown/identity.md shows how.
 */
enum WitnessKind {
  /** The title that a reader sees. */
  TITLE("title", "标题", 4),
  /** The statement 本报告所列数据的统计期限自…起至…止. */
  PERIOD("period", "统计期限", 3),
  /** The name under the report. */
  SIGNATURE("signature", "落款", 3),
  /** The unit that says it filled in the tables: 填报单位, 编制单位. */
  UNIT("unit", "填报单位", 3),
  /** A day until which figures were counted, or months that are not said to be the report's. */
  CUT_OFF("cut-off", "数据截止时间", 2),
  /** A line above a table that names a year. */
  CAPTION("caption", "表名", 2),
  /** The year in which sentences say the work was done. */
  TEXT("text", "正文", 2),
  /** The day under the report: reports are signed in the year after. */
  DATE("date", "落款日期", 2),
  /** A line at the very top that is nothing but an agency's name. */
  TOP_LINE("top-line", "首行", 2),
  /** The name under the report that is no name on the roster. */
  STRANGER("signature", "落款", 2),
  /** The name of a body that may sign for the one in the title: its office, its predecessor. */
  DEPUTY("signature", "落款", 1),
  /** The unit that put the page up: 发布机构. Often the office of the government. */
  PUBLISHER("publisher", "发布机构", 1),
  /** The name of the file. */
  FILE_NAME("file-name", "文件名", 2),
  /** The name of a folder it lies in; heard where the file's name says nothing. */
  FOLDER("folder", "文件夹", 1),
  /** Whoever hands the file in where there is no roster: heard where nobody else names a body. */
  BEARER("bearer", "报送单位", 0),
  /** Another year in the title than that it ends with: 2023年…局2022年…报告. */
  TITLE_TOO("title", "标题", 1),
  /** A title that no reader sees: {@code <title>}, a document property, front matter. */
  UNSEEN("unseen", "网页标题", 1);

  private final String code;
  private final String word;
  private final int weight;

  WitnessKind(String code, String word, int weight) {
    this.code = code;
    this.word = word;
    this.weight = weight;
  }

  /** The word by which findings know it. */
  String code() {
    return code;
  }

  /** The word of the field for it, for reasons of refusal. */
  String word() {
    return word;
  }

  int weight() {
    return weight;
  }

  /** Whether it stands on the page, so that anybody can check it. */
  boolean isSeen() {
    return this != FILE_NAME && this != FOLDER && this != UNSEEN && this != BEARER;
  }

  /** Whether it only goes along with others: nobody learns a year from a signature alone. */
  boolean onlySupports() {
    return this == DATE || this == PUBLISHER;
  }
}
