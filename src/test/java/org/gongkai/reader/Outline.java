package org.gongkai.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.GridCell;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;
import org.gongkai.model.Rejection.Reason;

/** Reads for tests, and prints what was read so that an assertion fits on a line. */
public final class Outline {

  private Outline() {}

  public static Document document(String text) {
    return document(text.getBytes(UTF_8));
  }

  public static Document document(byte[] bytes) {
    ReadResult result = new Readers().read("any", bytes);
    assertThat(result).isInstanceOf(ReadResult.Read.class);
    return ((ReadResult.Read) result).document();
  }

  /** Each block a line: paragraphs bare, headings with hashes, grids as {@code [a ¦ b / c ¦ d]}. */
  public static List<String> of(String text) {
    return of(text.getBytes(UTF_8));
  }

  public static List<String> of(byte[] bytes) {
    return document(bytes).blocks().stream().map(Outline::of).toList();
  }

  /** Why a file is refused. */
  public static Reason refusal(byte[] bytes) {
    ReadResult result = new Readers().read("any", bytes);
    assertThat(result).isInstanceOf(ReadResult.Refused.class);
    return ((ReadResult.Refused) result).rejection().reason();
  }

  public static Grid onlyGrid(String text) {
    return onlyGrid(document(text));
  }

  public static Grid onlyGrid(byte[] bytes) {
    return onlyGrid(document(bytes));
  }

  private static Grid onlyGrid(Document document) {
    List<Grid> grids =
        document.blocks().stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
    assertThat(grids).hasSize(1);
    return grids.get(0);
  }

  private static String of(Block block) {
    if (block instanceof Heading heading) {
      return "#".repeat(heading.level()) + " " + heading.text();
    }
    return block instanceof Paragraph paragraph ? paragraph.text() : of((Grid) block);
  }

  private static String of(Grid grid) {
    return IntStream.range(0, grid.height())
        .mapToObj(grid::row)
        .map(row -> row.stream().map(GridCell::text).collect(Collectors.joining(" ¦ ")))
        .collect(Collectors.joining(" / ", "[", "]"));
  }
}
