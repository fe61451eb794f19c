package org.gongkai.job.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file whose first line is a password, which no list of processes shows. */
public final class PasswordFile {

  private PasswordFile() {}

  public static String read(Path file) throws UsageException {
    try {
      return Files.readString(file).lines().findFirst().orElse("");
    } catch (IOException e) {
      throw UsageException.of("password.file", file);
    }
  }
}
