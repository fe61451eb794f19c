package org.gongkai.extract.table.reading;

import java.util.Optional;
import java.util.Set;
import org.gongkai.extract.table.label.Label;
import org.gongkai.extract.table.label.Label.Kind;
import org.gongkai.extract.table.label.TableShapes;
import org.jspecify.annotations.Nullable;

/**
 * Where in the statutory tables the reading has come to: which heads are in force, which group and
 * which line came last. It outlives a grid, since tables are cut in two and labels stand between
 * them.
 */
public final class ReadingPlace {

  private final TableShapes shapes;
  private @Nullable Header header;
  private boolean headerOpen;
  private @Nullable Header left;
  private boolean leftOpen;
  private String leftGroup = "";
  private String group = "";
  private String lastCategory = "";
  private String lineAbove = "";

  public ReadingPlace(TableShapes shapes) {
    this.shapes = shapes;
  }

  public Optional<Header> header() {
    return Optional.ofNullable(header).filter(found -> !found.isEmpty());
  }

  /** The header being gathered; a new one when figures came in between or the table changed. */
  public Header openHeader(String section) {
    if (header == null || !headerOpen || !header.section().equals(section)) {
      header = new Header(section, shapes);
      left = null;
      headerOpen = true;
    }
    return header;
  }

  /**
   * The header for a head that has a place in a grid, or none in flat text. Heads of both kinds
   * have no order among them, so they never share a header.
   */
  public Header openHeader(String section, boolean placed) {
    if (openHeader(section).hasHeads(!placed)) {
      headerOpen = false;
    }
    return openHeader(section);
  }

  public boolean isHeaderOpen() {
    return headerOpen && header().isPresent();
  }

  /** Whether heads over lines side by side were gathered last, so that their figures come next. */
  public boolean isAcrossNext() {
    return isHeaderOpen() && header().filter(Header::isAcross).isPresent();
  }

  /** Figures begin: the heads are complete. */
  public void closeHeader() {
    headerOpen = false;
  }

  /** The table is over; what follows needs heads of its own. */
  public void leave() {
    if (header != null) {
      left = header;
      leftOpen = headerOpen;
      leftGroup = group;
    }
    header = null;
    headerOpen = false;
    group = "";
  }

  /** The heads that were in force before the table was left, where no others came since. */
  public Optional<Header> left() {
    return Optional.ofNullable(left).filter(found -> !found.isEmpty());
  }

  /** Whether the heads in force, or those left, were the last thing read of their table. */
  public boolean wasOpen() {
    return header == null ? leftOpen : headerOpen;
  }

  /** The table was not over, only parted by what stands between two pages. */
  public void resume() {
    if (header == null && left != null) {
      header = left;
      headerOpen = leftOpen;
      group = leftGroup;
    }
  }

  public String lastCategory() {
    return lastCategory;
  }

  public void enterGroup(String category) {
    group = category;
  }

  /** Remembers a line label that stands alone above a grid; says which, where one does. */
  public Optional<Label> enterLineAbove(Set<Label> labels) {
    Optional<Label> above = labels.stream().filter(shapes::isLineAbove).findFirst();
    above.ifPresent(label -> lineAbove = label.code());
    return above;
  }

  public String lineAbove() {
    return lineAbove;
  }

  public void passLine(String category) {
    lastCategory = category;
    group = groupOf(category);
  }

  /** Which line of a section a label names at this place; empty when it names none for sure. */
  public Optional<String> resolveLine(Set<Label> labels, String section) {
    String found = null;
    for (Label label : labels) {
      if (label.is(Kind.LINE) && label.section().equals(section) && isHere(label)) {
        boolean own = group.equals(groupOf(label.code()));
        found = found == null || own ? label.code() : found;
      }
    }
    return Optional.ofNullable(found);
  }

  /** 其他 alone is the last line of its group and a column elsewhere. */
  private boolean isHere(Label line) {
    return group.equals(groupOf(line.code()))
        || shapes.beforeLeftover(line).map(before -> before.contains(lastCategory)).orElse(true);
  }

  private static String groupOf(String category) {
    return category.substring(0, Math.max(0, category.lastIndexOf('.')));
  }
}
