package org.gongkai.marking;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/** Marks cells of docx documents by a shade and a comment. */
final class DocumentMarker implements Marker {

  private static final String CELLS =
      "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' .//w:tc";

  @Override
  public Marking mark(Original file, List<Mark> marks) throws IOException {
    Map<Mark, Integer> found = file.tags(tagged(file.bytes())).find(marks);
    try (XWPFDocument document = open(file.bytes())) {
      List<CTTc> cells = cells(document);
      XWPFComments comments = comments(document);
      found.forEach((mark, number) -> mark(cells.get(number), mark, comments));
      return new Marking(bytes(document), new ArrayList<>(found.keySet()));
    }
  }

  private static byte[] tagged(byte[] bytes) throws IOException {
    try (XWPFDocument document = open(bytes)) {
      List<CTTc> cells = cells(document);
      for (int i = 0; i < cells.size(); i++) {
        cells.get(i).getPArray(0).addNewR().addNewT().setStringValue(Tags.of(i));
      }
      return bytes(document);
    }
  }

  private static XWPFDocument open(byte[] bytes) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(bytes));
  }

  private static byte[] bytes(XWPFDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    return out.toByteArray();
  }

  /** All cells that have a paragraph of their own, also those of tables within cells. */
  private static List<CTTc> cells(XWPFDocument document) {
    return Arrays.stream(document.getDocument().selectPath(CELLS))
        .filter(CTTc.class::isInstance)
        .map(CTTc.class::cast)
        .filter(cell -> cell.sizeOfPArray() > 0)
        .limit(Tags.MOST)
        .toList();
  }

  private static XWPFComments comments(XWPFDocument document) {
    XWPFComments comments = document.getDocComments();
    return comments == null ? document.createComments() : comments;
  }

  private static void mark(CTTc cell, Mark mark, XWPFComments comments) {
    CTTcPr look = cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
    CTShd shade = look.isSetShd() ? look.getShd() : look.addNewShd();
    shade.setVal(STShd.CLEAR);
    shade.setColor("auto");
    shade.setFill(Highlight.HEX);
    CTP paragraph = cell.getPArray(0);
    paragraph.addNewR().addNewCommentReference().setId(comment(mark, comments));
  }

  private static BigInteger comment(Mark mark, XWPFComments comments) {
    BigInteger id =
        comments.getComments().stream()
            .map(other -> new BigInteger(other.getId()).add(BigInteger.ONE))
            .max(BigInteger::compareTo)
            .orElse(BigInteger.ZERO);
    XWPFComment comment = comments.createComment(id);
    comment.setAuthor(Highlight.AUTHOR);
    mark.text().lines().forEach(line -> comment.createParagraph().createRun().setText(line));
    return id;
  }
}
