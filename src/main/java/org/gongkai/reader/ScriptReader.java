package org.gongkai.reader;

import org.gongkai.document.Document;

/** Reads scripts that write a page from one of their strings. */
final class ScriptReader implements DocumentReader {

  private final HtmlReader pages;

  ScriptReader(Limits limits) {
    this.pages = new HtmlReader(limits);
  }

  @Override
  public boolean accepts(Format format) {
    return format == Format.JAVASCRIPT;
  }

  @Override
  public Document read(Content content) {
    return pages.read(content.format(), ScriptString.find(content.text()).orElseThrow());
  }
}
