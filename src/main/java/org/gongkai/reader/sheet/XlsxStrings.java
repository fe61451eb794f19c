package org.gongkai.reader.sheet;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.reader.Limits;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The strings that the cells of a workbook share, each written once. */
final class XlsxStrings extends DefaultHandler {

  private final Limits.Allowance allowance;
  private final List<XlsxString> strings = new ArrayList<>();
  private final XlsxText text = new XlsxText();

  XlsxStrings(Limits limits) {
    this.allowance = limits.allowance();
  }

  List<XlsxString> toList() {
    return List.copyOf(strings);
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    if (local.equals("si")) {
      text.clear();
    } else {
      text.start(local, attributes);
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    if (local.equals("si")) {
      allowance.spend(1);
      strings.add(text.string());
    } else {
      text.end(local);
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    text.characters(characters, start, length);
  }
}
