package org.gongkai.sample.render;

import org.gongkai.sample.page.DressedPage;

/** Writes a page in one of the shapes in which reports are found. */
public interface Renderer {

  /**
   * The text of the file.
   *
   * @param charset the character set the file is to declare; empty for none
   */
  String render(DressedPage page, String charset);
}
