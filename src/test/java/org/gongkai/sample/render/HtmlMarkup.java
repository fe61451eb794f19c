package org.gongkai.sample.render;

import org.gongkai.sample.page.DressedTable;
import org.gongkai.sample.page.SampleCell;
import org.gongkai.sample.page.SamplePart.Text;

/** The hand in which a page's HTML is written. */
interface HtmlMarkup {

  /**
   * The whole file.
   *
   * @param charset the character set to declare; empty for none
   */
  String page(String title, String charset, String body);

  String text(Text text);

  String table(DressedTable table);

  /** Text with the characters replaced that HTML keeps for itself. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** The span attributes of a cell, where it spans. */
  static String spans(SampleCell cell) {
    return (cell.rowSpan() > 1 ? " rowspan=\"" + cell.rowSpan() + "\"" : "")
        + (cell.columnSpan() > 1 ? " colspan=\"" + cell.columnSpan() + "\"" : "");
  }

  /** The head of a file that says what there is to say. */
  static String head(String title, String charset) {
    String meta = charset.isEmpty() ? "" : "<meta charset=\"" + charset + "\">\n";
    return "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n"
        + meta
        + "<title>"
        + escaped(title)
        + "</title>\n</head>\n";
  }
}
