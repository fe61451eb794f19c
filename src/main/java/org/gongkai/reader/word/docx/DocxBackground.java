package org.gongkai.reader.word.docx;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.reader.Contrast;
import org.gongkai.reader.word.xml.Xml;

/**
 * What lies under the text of a docx file: white text on white is not read, white text on black is.
 *
 * @param fill its colour, RRGGBB; empty where nobody can tell, as under the style of a table
 */
record DocxBackground(String fill) {

  static final DocxBackground PAPER = new DocxBackground("FFFFFF");

  /** May be anything: what is written on it is believed to be seen. */
  static final DocxBackground UNKNOWN = new DocxBackground("");

  private static final Pattern COLOUR = Pattern.compile("[0-9A-Fa-f]{6}");

  /** The ground of a part with its own properties, which may shade it. */
  DocxBackground under(Optional<Xml> properties) {
    Optional<Xml> shade = properties.flatMap(own -> own.find("shd"));
    if (shade.isEmpty()) {
      return this;
    }
    String own = shade.get().attribute("fill");
    boolean patterned = !shade.get().attribute("val").matches("|clear|nil");
    if (patterned) {
      return UNKNOWN;
    }
    return COLOUR.matcher(own).matches() ? new DocxBackground(own) : this;
  }

  /** Whether letters of a colour leave it as it is to the eye. */
  boolean swallows(String colour) {
    return COLOUR.matcher(colour).matches()
        && !fill.isEmpty()
        && !Contrast.isSeen(Integer.parseInt(colour, 16), Integer.parseInt(fill, 16));
  }
}
