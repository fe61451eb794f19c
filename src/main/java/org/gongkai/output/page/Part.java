package org.gongkai.output.page;

import org.gongkai.output.edition.EditionSource;

/** One kind of figures that the page holds. */
interface Part {

  void write(EditionSource edition, DataWriter data);
}
