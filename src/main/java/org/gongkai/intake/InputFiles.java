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
import org.gongkai.model.Litter;
import org.gongkai.store.FileStamp;

/**
 * Lists everything below {@code input/reports} that is not a folder, nor litter. Links are listed
 * but never followed, so that nothing outside the input is read and nothing is read twice.
 *
 * @param input the folder that holds {@code reports}
 */
public record InputFiles(Path input) {

  static final String REPORTS = "reports";

  /**
   * The files, by path.
   *
   * @throws IOException when the disk fails or a folder may not be looked into: what cannot be seen
   *     must not be taken for gone
   */
  public Collection<FileStamp> list() throws IOException {
    List<FileStamp> found = new ArrayList<>();
    Path reports = input.resolve(REPORTS).toRealPath();
    Files.walkFileTree(
        reports,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            FileStamp stamp = stamp(REPORTS + "/" + InputPath.raw(reports, file), attributes);
            if (!Litter.isLitter(stamp.path())) {
              found.add(stamp);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof NoSuchFileException && !file.equals(reports)) {
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
      String path = file.path();
      for (String next = file.rawPath(); byPath.containsKey(path); next += "'") {
        path = next;
      }
      byPath.put(path, new FileStamp(path, file.rawPath(), file.bytes(), file.modified()));
    }
    return byPath.values();
  }

  private static FileStamp stamp(String raw, BasicFileAttributes attributes) {
    return new FileStamp(
        InputPath.spelled(raw), raw, attributes.size(), InputFile.modified(attributes));
  }
}
