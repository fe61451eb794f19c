package org.gongkai.output.word;

import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;

/**
 * How offices type (GB/T 9704-2012): 仿宋 for text, 黑体 for headings, 宋体 in tables, all in sizes of
 * their own.
 */
enum Typeface {
  /** 二号. */
  TITLE("黑体", 22),
  /** 三号. */
  HEADING("黑体", 16),
  /** 三号. */
  TEXT("仿宋_GB2312", 16),
  /** 五号, for the heads of items. */
  ITEM_HEAD("黑体", 10.5),
  /** 五号, for what is said about items. */
  ITEM("仿宋_GB2312", 10.5),
  /** For tables that only show where. */
  PICTURE("宋体", 6.5),
  /** 小五, for the names of columns. */
  TABLE_HEAD("黑体", 9),
  /** 小五. */
  TABLE("宋体", 9);

  /** For digits and Latin letters. */
  private static final String LATIN = "Times New Roman";

  private final String font;
  private final double points;

  Typeface(String font, double points) {
    this.font = font;
    this.points = points;
  }

  void set(XWPFRun run, String text) {
    run.setFontFamily(LATIN);
    run.setFontFamily(font, FontCharRange.eastAsia);
    run.setFontSize(points);
    run.setText(text);
  }
}
