package org.gongkai.reader.word.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.Limits;
import org.gongkai.reader.RefusedException;
import org.xml.sax.SAXException;

/** The parts of one office file that are XML. */
public final class XmlParts {

  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

  private final ZippedParts parts;
  private final Limits limits;
  private final SAXParser parser;

  public XmlParts(ZippedParts parts, Limits limits) {
    this.parts = parts;
    this.limits = limits;
    this.parser = parser(limits);
  }

  private static SAXParser parser(Limits limits) {
    SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      SAXParser parser = factory.newSAXParser();
      parser.setProperty(DEPTH, Integer.toString(limits.depth()));
      return parser;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The root of a part that must be there.
   *
   * @throws RefusedException when it has too many tags
   * @throws IllegalArgumentException when it is not there or no well-formed XML, nests too deep, or
   *     declares a document type, which office files never do
   */
  public Xml get(String name) {
    return parse(parts.get(name));
  }

  /** The root of a part; empty where there is none. */
  public Optional<Xml> find(String name) {
    return parts.find(name).map(this::parse);
  }

  private Xml parse(byte[] part) {
    checkTags(part);
    XmlTree tree = new XmlTree();
    try {
      parser.parse(new ByteArrayInputStream(part), tree);
    } catch (SAXException e) {
      throw new IllegalArgumentException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tree.root();
  }

  private void checkTags(byte[] part) {
    int tags = 0;
    for (byte b : part) {
      tags += b == '<' ? 1 : 0;
    }
    if (tags > limits.tags()) {
      throw new RefusedException(Reason.TOO_COMPLEX, limits.tags() + " tags");
    }
  }
}
