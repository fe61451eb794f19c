package org.gongkai.sample.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.sample.page.DressedPage;
import org.gongkai.sample.page.DressedTable;
import org.gongkai.sample.page.SamplePart;
import org.gongkai.sample.page.SamplePart.Tabular;
import org.gongkai.sample.page.SamplePart.Text;

/** Writes a page as lines of text; how a table becomes lines is the shape's to say. */
final class TextRenderer implements Renderer {

  /** How a table becomes lines. */
  interface Flattening {
    List<String> lines(DressedTable table);
  }

  private final Flattening flattening;
  private final String separator;

  /**
   * Prepares a shape.
   *
   * @param separator what stands between two lines
   */
  TextRenderer(Flattening flattening, String separator) {
    this.flattening = flattening;
    this.separator = separator;
  }

  @Override
  public String render(DressedPage page, String charset) {
    return page.parts().stream().flatMap(this::lines).collect(Collectors.joining(separator)) + "\n";
  }

  private Stream<String> lines(SamplePart part) {
    if (part instanceof Tabular tabular) {
      return flattening.lines(tabular.table()).stream();
    }
    return Stream.of(((Text) part).text());
  }
}
