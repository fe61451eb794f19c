package org.gongkai.job.ending;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.job.request.RunRequest;
import org.gongkai.model.Coverage;
import org.gongkai.model.ReportKey;
import org.gongkai.model.SourceFile;
import org.gongkai.model.Wording;
import org.gongkai.output.EditionSource;
import org.gongkai.output.GapNotes;
import org.gongkai.store.PastRun;

/**
 * A run as a text ready to be mailed: what came, what is missing, what is wrong. Long lists are
 * cut, for the files have them whole.
 */
public final class Summary {

  /** How much of a list is told. */
  private static final int TOLD = 20;

  private final Wording words;
  private final List<String> lines = new ArrayList<>();

  /**
   * Begins with the title and the closing words of the run.
   *
   * @param closing the same that the console shows
   */
  public Summary(RunRequest request, List<String> closing) {
    words = new Wording("org/gongkai/job/job", request.language());
    lines.add(words.text("summary.title", request.asOf()));
    lines.add("");
    lines.addAll(closing);
  }

  /** Adds what became of the input folder. */
  void files(PastRun.Files files) {
    lines.add(
        words.text("summary.files", files.added(), files.again(), files.gone(), files.unchanged()));
  }

  /** Adds what the edition has to tell. */
  void edition(EditionSource edition) {
    List<String> came = new ArrayList<>();
    List<String> rejected = new ArrayList<>();
    edition.forEachSource(
        file -> {
          if (file.status() == SourceFile.Status.LOADED) {
            came.add(file.path());
          } else if (file.status() == SourceFile.Status.REJECTED) {
            rejected.add(words.text("summary.about", file.path(), file.reason()));
          }
        });
    List<String> missing = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    List<String> lacking = new ArrayList<>();
    GapNotes gaps = GapNotes.of(edition);
    for (Coverage coverage : edition.coverage()) {
      String report = words.text("summary.report", coverage.agency().name(), coverage.year());
      if (coverage.status() == Coverage.Status.MISSING) {
        missing.add(report);
      }
      String tables = gaps.tables(new ReportKey(coverage.agency().code(), coverage.year()));
      if (!tables.isEmpty()) {
        lacking.add(words.text("summary.about", report, tables));
      }
      if (coverage.errors() > 0) {
        wrong.add(words.text("summary.errors.of", report, coverage.errors()));
      }
    }
    list("summary.came", came);
    list("summary.missing", missing);
    list("summary.lacking", lacking);
    list("summary.rejected", rejected);
    list("summary.errors", wrong);
  }

  private void list(String heading, List<String> items) {
    if (items.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(words.text(heading, items.size()));
    items.stream().limit(TOLD).map(item -> "  " + item).forEach(lines::add);
    if (items.size() > TOLD) {
      lines.add("  " + words.text("summary.more", items.size() - TOLD));
    }
  }

  /** The text as lines. */
  List<String> lines() {
    return List.copyOf(lines);
  }
}
