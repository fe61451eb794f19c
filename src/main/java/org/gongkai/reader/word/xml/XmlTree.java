package org.gongkai.reader.word.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Puts the elements of a part together while it is parsed. */
final class XmlTree extends DefaultHandler {

  private final Deque<Xml> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Xml root;

  /**
   * The outermost element, once all is parsed.
   *
   * @throws IllegalStateException before
   */
  Xml root() {
    if (root == null) {
      throw new IllegalStateException("nothing parsed");
    }
    return root;
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    Xml element = new Xml(local, attributes);
    if (root == null) {
      root = element;
    } else {
      addText();
      open.element().add(element);
    }
    open.push(element);
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    addText();
    open.pop();
  }

  /** The parser gives a long text in pieces. */
  @Override
  public void characters(char[] characters, int start, int length) {
    text.append(characters, start, length);
  }

  private void addText() {
    if (!text.isEmpty()) {
      open.element().add(text.toString());
      text.setLength(0);
    }
  }
}
