package org.gongkai.output.edition;

import java.io.IOException;
import org.gongkai.output.Outputs;

/**
 * Files of an edition that are laid out for people. To add an output of this kind, implement this
 * and add a line to {@link Outputs}.
 */
public interface Book {

  void write(EditionSource edition, EditionFolder folder) throws IOException;
}
