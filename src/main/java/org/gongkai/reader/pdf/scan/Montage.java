package org.gongkai.reader.pdf.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.reader.Deadline;
import org.gongkai.reader.pdf.scan.Recogniser.Kind;
import org.gongkai.reader.pdf.scan.Recogniser.Line;

/**
 * Many small images, one below the other on one sheet: a process for every cell of a table would
 * take minutes, and a page with its table reads worse than a plain column.
 */
record Montage(List<BufferedImage> tiles, Recogniser recogniser, Deadline deadline) {

  private static final int MARGIN = 40;

  /** Recognition knows no larger images. */
  private static final int TALLEST = 15_000;

  /** The lines found on each tile, in the order of the tiles. */
  List<List<Line>> recognise(Kind kind) throws IOException {
    List<List<Line>> found = new ArrayList<>();
    int at = 0;
    while (at < tiles.size()) {
      int end = at;
      int height = MARGIN;
      while (end < tiles.size()
          && (end == at || height + tiles.get(end).getHeight() + MARGIN <= TALLEST)) {
        height += tiles.get(end).getHeight() + MARGIN;
        end++;
      }
      found.addAll(sheet(tiles.subList(at, end), height, kind));
      at = end;
    }
    return found;
  }

  private List<List<Line>> sheet(List<BufferedImage> part, int height, Kind kind)
      throws IOException {
    int width = part.stream().mapToInt(BufferedImage::getWidth).max().orElse(0) + 2 * MARGIN;
    BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = sheet.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    int top = MARGIN;
    for (BufferedImage tile : part) {
      pen.drawImage(tile, MARGIN, top, null);
      top += tile.getHeight() + MARGIN;
    }
    pen.dispose();
    deadline.check();
    return parted(part, recogniser.recognise(sheet, kind, deadline.left()));
  }

  private static List<List<Line>> parted(List<BufferedImage> part, List<Line> lines) {
    List<List<Line>> parted = new ArrayList<>();
    double top = MARGIN / 2.0;
    for (BufferedImage tile : part) {
      double from = top;
      double to = top + tile.getHeight() + MARGIN;
      parted.add(
          lines.stream()
              .filter(line -> line.box().centerY() >= from && line.box().centerY() < to)
              .toList());
      top = to;
    }
    return parted;
  }
}
