package org.gongkai.output.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.model.ItemCode;
import org.gongkai.model.Slip;

/** A slip in the hands of an agency. */
final class FilledInSlip {

  /** How people fill in forms. */
  enum Habit {
    PLAIN,
    SEVERAL_PARAGRAPHS,
    TABLE_PASTED,
    REORDERED,
    SOME_EMPTY,
    ITEM_DELETED,
    BEHIND_THE_CODE,
    BELOW_THE_BOX,
    CODE_RETYPED,
    RUNS_SPLIT,
    ROWS_ADDED,
    HEADS_DELETED
  }

  private final XWPFDocument document;
  private final Slip slip;

  FilledInSlip(byte[] docx, Slip slip) throws IOException {
    document = new XWPFDocument(new ByteArrayInputStream(docx));
    this.slip = slip;
  }

  /** Fills the slip in and says which answer stands under which code. */
  Map<String, String> fillIn(Habit habit, Random random) {
    Map<String, String> expected = new TreeMap<>();
    for (int i = 0; i < slip.lines().size(); i++) {
      String text = "经核实，第" + (i + 1) + "项数据属实 <" + random.nextInt(1000) + "> & “另附”。";
      expected.put(code(i), fillIn(habit, items().get(i), text, i));
    }
    if (habit == Habit.ITEM_DELETED && slip.lines().size() > 1) {
      expected.remove(code(0));
      document.removeBodyElement(document.getPosOfTable(items().get(0)));
    }
    if (habit == Habit.REORDERED && slip.lines().size() > 1) {
      XWPFTable last = items().get(slip.lines().size() - 1);
      document.setTable(0, copy(last, items().get(0)));
    }
    return expected;
  }

  /** Swaps the contents of two tables. */
  private static XWPFTable copy(XWPFTable one, XWPFTable other) {
    org.apache.xmlbeans.XmlObject kept = one.getCTTbl().copy();
    one.getCTTbl().set(other.getCTTbl().copy());
    other.getCTTbl().set(kept);
    return other;
  }

  private String fillIn(Habit habit, XWPFTable item, String text, int index) {
    XWPFTableCell box = box(item);
    switch (habit) {
      case SOME_EMPTY -> {
        if (index % 2 == 0) {
          return "";
        }
        write(box, text);
      }
      case SEVERAL_PARAGRAPHS -> {
        write(box, text);
        box.addParagraph();
        box.addParagraph().createRun().setText("　　二是已更正。");
        XWPFRun run = box.addParagraph().createRun();
        run.setText("第一行");
        run.addBreak();
        run.setText("第二行");
        return text + "\n二是已更正。\n第一行\n第二行";
      }
      case TABLE_PASTED -> {
        write(box, text);
        return text + pasted(box);
      }
      case BEHIND_THE_CODE -> head(item).getParagraphArray(0).createRun().setText(text);
      case BELOW_THE_BOX -> below(item).createRun().setText(text);
      case CODE_RETYPED -> {
        retype(item, code(index).replace('-', '—').toUpperCase(java.util.Locale.ROOT));
        write(box, text);
      }
      case RUNS_SPLIT -> {
        retype(item, "");
        XWPFParagraph paragraph = head(item).getParagraphArray(0);
        code(index).chars().forEach(c -> paragraph.createRun().setText(Character.toString(c)));
        write(box, text);
      }
      case ROWS_ADDED -> {
        write(box, text);
        XWPFTableRow row = item.createRow();
        row.getCell(0).setText("补充");
        return text + "\n补充";
      }
      case HEADS_DELETED -> {
        write(box, text);
        item.removeRow(0);
      }
      default -> write(box, text);
    }
    return text;
  }

  private static String pasted(XWPFTableCell box) {
    org.apache.xmlbeans.XmlCursor cursor = box.addParagraph().getCTP().newCursor();
    XWPFTable table = box.insertNewTbl(cursor);
    XWPFTableRow row = table.createRow();
    row.createCell().setText("自然人");
    row.createCell().setText("12");
    return "\n自然人　12";
  }

  /** Spoils a code and says which it was. */
  String spoil(int index) {
    String code = code(index);
    char last = code.charAt(code.length() - 1);
    retype(items().get(index), code.substring(0, code.length() - 1) + (last == '0' ? '1' : '0'));
    return code;
  }

  private void retype(XWPFTable item, String code) {
    XWPFParagraph paragraph = head(item).getParagraphArray(0);
    while (!paragraph.getRuns().isEmpty()) {
      paragraph.removeRun(0);
    }
    paragraph.createRun().setText("单位反馈 （编号：" + code + (code.isEmpty() ? "" : "）"));
  }

  private String code(int index) {
    return ItemCode.of(slip.lines().get(index).finding()).text();
  }

  private List<XWPFTable> items() {
    return new ArrayList<>(document.getTables().subList(0, slip.lines().size()));
  }

  private static XWPFTableCell head(XWPFTable item) {
    return item.getRow(item.getNumberOfRows() - 2).getCell(0);
  }

  private static XWPFTableCell box(XWPFTable item) {
    return item.getRow(item.getNumberOfRows() - 1).getCell(0);
  }

  private XWPFParagraph below(XWPFTable item) {
    return (XWPFParagraph) document.getBodyElements().get(document.getPosOfTable(item) + 1);
  }

  private static void write(XWPFTableCell box, String text) {
    box.getParagraphArray(0).createRun().setText(text);
  }

  void write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      document.write(out);
    }
  }
}
