package org.gongkai.reader.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The part of a workbook that lists its sheets. */
final class XlsxWorkbook extends DefaultHandler {

  /**
   * A sheet.
   *
   * @param id by which the package knows its part
   */
  record SheetEntry(String name, String id) {}

  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final Set<String> TRUE = Set.of("1", "true", "on");

  private final List<SheetEntry> visible = new ArrayList<>();
  private boolean from1904;
  private boolean unsettled;

  /** The sheets that are not hidden, in order. */
  List<SheetEntry> visible() {
    return visible;
  }

  /** It says itself that its formulas are to be calculated anew by whoever opens it. */
  boolean isUnsettled() {
    return unsettled;
  }

  boolean isFrom1904() {
    return from1904;
  }

  /** Whether an attribute says yes. */
  static boolean isTrue(Attributes attributes, String name) {
    String value = attributes.getValue(name);
    return value != null && TRUE.contains(value);
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    if (local.equals("workbookPr")) {
      from1904 = isTrue(attributes, "date1904");
    } else if (local.equals("calcPr")) {
      unsettled = isTrue(attributes, "fullCalcOnLoad");
    } else if (local.equals("sheet")) {
      addSheet(attributes);
    }
  }

  private void addSheet(Attributes attributes) {
    String state = attributes.getValue("state");
    String id = attributes.getValue(RELATIONSHIPS, "id");
    if (id != null && (state == null || state.equals("visible"))) {
      String name = attributes.getValue("name");
      visible.add(new SheetEntry(name == null ? "" : name, id));
    }
  }
}
