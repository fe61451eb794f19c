package org.gongkai.reader.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.Limits;
import org.gongkai.reader.RefusedException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An element of the XML inside an office file. Elements and attributes go by their local names: the
 * two editions of OOXML differ in their namespaces only.
 */
record Xml(Element element) {

  private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

  /**
   * Parses a part of an office file.
   *
   * @throws RefusedException when it has too many tags
   * @throws IllegalArgumentException when it is no well-formed XML, nests too deep, or declares a
   *     document type, which office files never do
   */
  static Xml parse(byte[] part, Limits limits) {
    checkTags(part, limits);
    try {
      DocumentBuilder builder = builder(limits);
      return new Xml(builder.parse(new ByteArrayInputStream(part)).getDocumentElement());
    } catch (SAXException e) {
      throw new IllegalArgumentException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DocumentBuilder builder(Limits limits) {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setExpandEntityReferences(false);
    factory.setAttribute(DEPTH, Integer.toString(limits.depth()));
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Silent());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void checkTags(byte[] part, Limits limits) {
    int tags = 0;
    for (byte b : part) {
      tags += b == '<' ? 1 : 0;
    }
    if (tags > limits.tags()) {
      throw new RefusedException(Reason.TOO_COMPLEX, limits.tags() + " tags");
    }
  }

  /** Keeps the parser from printing to the console. */
  private static final class Silent extends DefaultHandler {
    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }

  String name() {
    return element.getLocalName();
  }

  boolean is(String name) {
    return name().equals(name);
  }

  List<Xml> children() {
    List<Xml> children = new ArrayList<>();
    for (Node at = element.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Element child) {
        children.add(new Xml(child));
      }
    }
    return children;
  }

  /** Hands over what the element holds in its order: text and elements. */
  void forEach(Consumer<String> text, Consumer<Xml> child) {
    for (Node at = element.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Text piece) {
        text.accept(piece.getData());
      } else if (at instanceof Element next) {
        child.accept(new Xml(next));
      }
    }
  }

  Stream<Xml> children(String name) {
    return children().stream().filter(child -> child.is(name));
  }

  /** The first child of a child and so on, by their names. */
  Optional<Xml> find(String... path) {
    Optional<Xml> found = Optional.of(this);
    for (String name : path) {
      found = found.flatMap(parent -> parent.firstChild(name));
    }
    return found;
  }

  private Optional<Xml> firstChild(String name) {
    for (Node at = element.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Element child && name.equals(child.getLocalName())) {
        return Optional.of(new Xml(child));
      }
    }
    return Optional.empty();
  }

  /** An attribute's value; empty where there is none. */
  String attribute(String name) {
    NamedNodeMap attributes = element.getAttributes();
    for (int at = 0; at < attributes.getLength(); at++) {
      if (attributes.item(at) instanceof Attr attribute && attribute.getLocalName().equals(name)) {
        return attribute.getValue();
      }
    }
    return "";
  }

  /** An attribute that counts; the other value where there is none or it is no number. */
  int number(String name, int other) {
    String value = attribute(name);
    return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : other;
  }

  String text() {
    return element.getTextContent();
  }
}
