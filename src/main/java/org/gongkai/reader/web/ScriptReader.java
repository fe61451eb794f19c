package org.gongkai.reader.web;

import org.gongkai.document.Document;
import org.gongkai.reader.Content;
import org.gongkai.reader.DocumentReader;
import org.gongkai.reader.Format;
import org.gongkai.reader.Limits;

/** Reads scripts that write a page from one of their strings. */
public final class ScriptReader implements DocumentReader {

  private final HtmlReader pages;

  public ScriptReader(Limits limits) {
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
