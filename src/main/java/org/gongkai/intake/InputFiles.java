package org.gongkai.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.gongkai.store.FileStamp;

/**
 * Lists everything below {@code input/reports} that is not a folder. Links are listed but never
 * followed, so that nothing outside the input is read and nothing is read twice.
 */
public final class InputFiles {

  private static final String REPORTS = "reports";

  private final Path input;

  /**
   * Looks into an input folder.
   *
   * @param input the folder that holds {@code reports}
   */
  public InputFiles(Path input) {
    this.input = input;
  }

  /**
   * The files, by path.
   *
   * @throws IOException when a folder cannot be listed: what it holds must not be taken for gone
   */
  public Collection<FileStamp> list() throws IOException {
    List<FileStamp> found = new ArrayList<>();
    Path reports = input.resolve(REPORTS).toRealPath();
    Files.walkFileTree(
        reports,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            found.add(stamp(REPORTS + "/" + InputPath.raw(reports, file), attributes));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw e;
          }
        });
    return byPath(found);
  }

  /** Of two files whose names are spelled the same, one goes by its bytes. */
  static Collection<FileStamp> byPath(List<FileStamp> found) {
    SortedMap<String, FileStamp> byPath = new TreeMap<>();
    found.sort(Comparator.comparing(FileStamp::rawPath));
    for (FileStamp file : found) {
      if (byPath.putIfAbsent(file.path(), file) != null) {
        byPath.put(
            file.rawPath(),
            new FileStamp(file.rawPath(), file.rawPath(), file.bytes(), file.modified()));
      }
    }
    return byPath.values();
  }

  private static FileStamp stamp(String raw, BasicFileAttributes attributes) {
    return new FileStamp(
        InputPath.spelled(raw),
        raw,
        attributes.size(),
        attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
  }
}
