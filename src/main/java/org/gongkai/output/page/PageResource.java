package org.gongkai.output.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that the page is made of, from the class path, with line feeds on every machine. */
final class PageResource {

  private PageResource() {}

  /** A file of ours beside this class. */
  static String own(String name) {
    return get("/org/gongkai/output/page/" + name);
  }

  /**
   * A file of a library.
   *
   * @throws IllegalStateException when it is not there
   */
  static String get(String path) {
    try (InputStream in = PageResource.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
