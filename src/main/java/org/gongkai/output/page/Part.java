package org.gongkai.output.page;

import org.gongkai.output.EditionSource;

/** One kind of figures that the page holds. */
interface Part {

  void write(EditionSource edition, DataWriter data);
}
