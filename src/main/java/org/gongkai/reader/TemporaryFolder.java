package org.gongkai.reader;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.jspecify.annotations.Nullable;

/**
 * Where readers, and the library that reads and writes office files, put what they need for a
 * moment. Left to themselves they share one folder of the system, which belongs to whoever came
 * first.
 */
public final class TemporaryFolder {

  private static volatile @Nullable Path folder;

  private TemporaryFolder() {}

  /** From now on everything goes there. */
  public static void use(Path there) {
    folder = there;
    TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(there.toFile()));
  }

  /** From now on everything goes where the system has it. */
  public static void leave() {
    folder = null;
    TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy());
  }

  /** A new file. */
  public static Path createFile(String suffix) throws IOException {
    Path there = folder;
    return there == null
        ? Files.createTempFile("gongkai", suffix)
        : Files.createTempFile(there, "gongkai", suffix);
  }

  /** The folder, for libraries that ask for one; null for that of the system. */
  public static @Nullable File find() {
    Path there = folder;
    return there == null ? null : there.toFile();
  }
}
