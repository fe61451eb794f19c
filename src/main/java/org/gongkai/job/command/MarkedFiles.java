package org.gongkai.job.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gongkai.form.Forms;
import org.gongkai.form.SlipCells;
import org.gongkai.marking.MarkedCopies;
import org.gongkai.marking.MarkedCopy;
import org.gongkai.marking.MarkedCopy.Outcome;
import org.gongkai.marking.SlipMarks;
import org.gongkai.model.Slip;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.edition.FileName;

/**
 * Writes copies of the files that were checked, with the items of their slips marked where they
 * stand, and says which are in no copy.
 */
final class MarkedFiles {

  private final Path folder;
  private final SlipCells cells;
  private final Wording words;
  private final MarkedCopies copies = new MarkedCopies();
  private final Set<String> taken = new HashSet<>();

  MarkedFiles(Path folder, Forms forms, Language language) {
    this.folder = folder;
    cells = new SlipCells(forms);
    words = new Wording(CheckCommand.BUNDLE, language);
  }

  /**
   * Writes the copy of a file where its slip has any items.
   *
   * @return what came of it, in sentences
   */
  List<String> write(Checked checked, Slip slip) throws IOException {
    HandedIn handedIn = checked.file();
    if (slip.lines().isEmpty() || handedIn.report().isEmpty()) {
      return List.of();
    }
    String source = handedIn.source();
    Optional<Path> file = handedIn.file();
    if (file.isEmpty()) {
      return List.of(words.text("marked.archive", source));
    }
    SlipMarks marks = new SlipMarks(slip, handedIn.report().get(), cells);
    MarkedCopy copy = copies.mark(source, Files.readAllBytes(file.get()), marks.marks());
    if (copy.content().isEmpty()) {
      return unmarked(words.text("marked." + copy.outcome(), source), copy, slip, marks);
    }
    Path target = target(file.get());
    Files.write(target, copy.content().get());
    List<String> told = new ArrayList<>();
    told.add(
        words.text("marked.MARKED", source, target, marks.marks().size() - copy.lacking().size()));
    told.addAll(notShown(slip, marks.notShown(copy.lacking())));
    return told;
  }

  /** Of a file that could be marked but was not, every item is told. */
  private List<String> unmarked(String why, MarkedCopy copy, Slip slip, SlipMarks marks) {
    List<String> told = new ArrayList<>(List.of(why));
    if (copy.outcome() != Outcome.OTHER_FORMAT) {
      told.addAll(notShown(slip, marks.notShown(copy.lacking())));
    }
    return told;
  }

  private List<String> notShown(Slip slip, List<Integer> items) {
    return items.stream()
        .map(number -> words.text("marked.not", number, slip.lines().get(number - 1).place()))
        .toList();
  }

  /** Never the file itself, nor the copy of another. */
  private Path target(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
    String suffix = name.substring(dot);
    String stem = FileName.safe(words.text("marked.name", name.substring(0, dot)));
    String free = stem;
    for (int i = 2; !taken.add((free + suffix).toLowerCase(Locale.ROOT)); i++) {
      free = stem + "_" + i;
    }
    Path target = FileName.resolve(folder, free + suffix);
    if (Files.exists(target) && Files.isSameFile(target, file)) {
      throw new IOException(words.text("marked.same", file));
    }
    return target;
  }
}
