package org.gongkai.reader.word;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.reader.Contrast;

/**
 * What lies under the text of a docx file: white text on white is not read, white text on black is.
 *
 * @param fill its colour, RRGGBB; empty where nobody can tell, as under the style of a table
 */
record DocxGround(String fill) {

  static final DocxGround PAPER = new DocxGround("FFFFFF");

  /** May be anything: what is written on it is believed to be seen. */
  static final DocxGround UNKNOWN = new DocxGround("");

  private static final Pattern COLOUR = Pattern.compile("[0-9A-Fa-f]{6}");

  /** The ground of a part with its own properties, which may shade it. */
  DocxGround under(Optional<Xml> properties) {
    Optional<Xml> shade = properties.flatMap(own -> own.find("shd"));
    if (shade.isEmpty()) {
      return this;
    }
    String own = shade.get().attribute("fill");
    boolean patterned = !shade.get().attribute("val").matches("|clear|nil");
    if (patterned) {
      return UNKNOWN;
    }
    return COLOUR.matcher(own).matches() ? new DocxGround(own) : this;
  }

  /** Whether letters of a colour leave it as it is to the eye. */
  boolean swallows(String colour) {
    return COLOUR.matcher(colour).matches()
        && !fill.isEmpty()
        && !Contrast.isSeen(Integer.parseInt(colour, 16), Integer.parseInt(fill, 16));
  }
}
