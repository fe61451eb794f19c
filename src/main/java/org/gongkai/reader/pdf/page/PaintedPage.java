package org.gongkai.reader.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.reader.Contrast;
import org.gongkai.reader.Deadline;

/**
 * Everything painted on one page, in order, so that it can be told what is seen of it in the end.
 */
public final class PaintedPage {

  private static final int WHITE = 0xFFFFFF;

  /** A character with its colour and its place in the order of painting. */
  private record Letter(Glyph glyph, int rgb, int order) {}

  /** An opaque area; an image has no colour of its own. */
  private record Area(Box box, Optional<Integer> rgb, int order) {}

  private final Box page;
  private final Deadline deadline;
  private final List<Letter> letters = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private int order;
  private int hidden;
  private int shapes;
  private double imageArea;

  PaintedPage(double width, double height, Deadline deadline) {
    this.page = new Box(0, 0, width, height);
    this.deadline = deadline;
  }

  void letter(Glyph glyph, int rgb) {
    if (page.holdsCenterOf(glyph.box())) {
      letters.add(new Letter(glyph, rgb, order++));
    }
  }

  /** Counts a character that was written but not painted: the text under a scan, mostly. */
  void hiddenLetter() {
    hidden++;
  }

  void ruling(Ruling ruling) {
    if (page.grown(1).holdsCenterOf(ruling.box())) {
      rulings.add(ruling);
    }
  }

  void area(Box box, int rgb) {
    areas.add(new Area(box, Optional.of(rgb), order++));
  }

  void image(Box box, boolean opaque) {
    imageArea += page.common(box);
    if (opaque) {
      areas.add(new Area(box, Optional.empty(), order++));
    }
  }

  /** Counts a painted shape that is neither line nor box: an outline of a letter, perhaps. */
  void shape() {
    shapes++;
  }

  /** The share of the page that images cover. */
  double imageShare() {
    return Math.min(1, imageArea / Math.max(1, page.width() * page.height()));
  }

  int shapes() {
    return shapes;
  }

  /** Characters written but not painted, or painted over. */
  int hidden() {
    return hidden + letters.size() - visible().size();
  }

  /** What is seen and not struck out. */
  List<Glyph> visible() {
    StrikeOuts strikeOuts = StrikeOuts.among(rulings, letters.stream().map(Letter::glyph).toList());
    List<Glyph> visible = new ArrayList<>();
    for (Letter letter : letters) {
      if (isVisible(letter) && !strikeOuts.strike(letter.glyph())) {
        visible.add(letter.glyph());
      }
    }
    return visible;
  }

  /** What is seen, as it lies on the page. */
  public PageContent content(int number) {
    return new PageContent(number, page.width(), page.height(), visible(), rulings);
  }

  private boolean isVisible(Letter letter) {
    deadline.check();
    Optional<Integer> ground = Optional.of(WHITE);
    for (Area area : areas) {
      if (area.box().holdsCenterOf(letter.glyph().box())) {
        if (area.order() > letter.order()) {
          return false;
        }
        ground = area.rgb();
      }
    }
    return ground.isEmpty() || Contrast.isSeen(letter.rgb(), ground.get());
  }

  static boolean isPale(int rgb) {
    return !Contrast.isSeen(rgb, WHITE);
  }
}
