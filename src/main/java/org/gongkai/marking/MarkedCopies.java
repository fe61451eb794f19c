package org.gongkai.marking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.document.Document.Origin;
import org.gongkai.marking.MarkedCopy.Outcome;
import org.gongkai.reader.Format;
import org.gongkai.reader.Readers;

/**
 * Makes copies of files in which cells are marked. A mark is set only where the program reads at
 * its place what it is for, and a copy is given only where all of it is read as the original is: no
 * mark changes a figure.
 */
public final class MarkedCopies {

  private static final Map<Format, Marker> MARKERS =
      Map.of(
          Format.XLSX, new WorkbookMarker(),
          Format.DOCX, new DocumentMarker(),
          Format.HTML, new PageMarker(),
          Format.PDF, new PaperMarker());

  private final Readers readers = new Readers();

  /**
   * Marks a copy of a file; never throws for what is in it.
   *
   * @param name of the file
   * @param bytes its content, not changed
   */
  public MarkedCopy mark(String name, byte[] bytes, List<Mark> marks) {
    Optional<Original> original = Original.read(readers, name, bytes);
    Optional<Marker> marker = original.flatMap(MarkedCopies::marker);
    return marker.isEmpty()
        ? MarkedCopy.none(Outcome.OTHER_FORMAT, marks)
        : mark(original.get(), marker.get(), marks);
  }

  /** None for text that was recognised in an image, and for tables behind what must be clicked. */
  private static Optional<Marker> marker(Original original) {
    boolean isPlain =
        original.document().origin() == Origin.TEXT && original.document().whole().isEmpty();
    return MARKERS.entrySet().stream()
        .filter(marker -> isPlain && marker.getKey().code().equals(original.document().format()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static MarkedCopy mark(Original original, Marker marker, List<Mark> marks) {
    List<Mark> known = marks.stream().filter(original.seen()::fits).toList();
    if (known.isEmpty()) {
      return MarkedCopy.none(Outcome.NO_PLACE, marks);
    }
    try {
      Marker.Marking marking = marker.mark(original, known);
      if (marking.placed().isEmpty()) {
        return MarkedCopy.none(Outcome.NO_PLACE, marks);
      }
      List<Mark> lacking = new ArrayList<>(marks);
      lacking.removeAll(marking.placed());
      return original.isReadAlike(marking.content())
          ? MarkedCopy.of(marking.content(), lacking)
          : MarkedCopy.none(Outcome.UNSAFE, marks);
    } catch (IOException | RuntimeException e) {
      // Libraries that write throw what they like at files that they can read only in part.
      return MarkedCopy.none(Outcome.UNSAFE, marks);
    }
  }
}
