package org.gongkai.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.SourceFile;
import org.gongkai.output.csv.CsvTable;
import org.jspecify.annotations.Nullable;

/** Reads {@code sources.csv} of an edition back. */
final class SourcesReader {

  private SourcesReader() {}

  /** The files it lists; those of a status that this program does not know are left out. */
  static List<SourceFile> read(Path file) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    if (Files.isRegularFile(file)) {
      CsvTable.forEach(file, row -> find(row).ifPresent(files::add));
    }
    return files;
  }

  private static Optional<SourceFile> find(CsvTable.Row row) {
    String status = row.get("status");
    return Arrays.stream(SourceFile.Status.values())
        .filter(known -> known.code().equals(status))
        .findFirst()
        .map(known -> file(row, known));
  }

  private static SourceFile file(CsvTable.Row row, SourceFile.Status status) {
    return new SourceFile(
        row.get("source"),
        row.get("sha256"),
        row.get("bytes").isEmpty() ? 0 : Long.parseLong(row.get("bytes")),
        row.get("format"),
        status,
        text(row.get("agency_code")),
        row.get("year").isEmpty() ? null : Integer.valueOf(row.get("year")),
        row.get("form"),
        row.get("reason"));
  }

  private static @Nullable String text(String text) {
    return text.isEmpty() ? null : text;
  }
}
