package org.gongkai.office;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Reads {@code checks.properties}: how gravely the office takes the rules, and its thresholds. */
public final class SettingsFile {

  private static final OfficeFile FILE = OfficeFile.of("settings");

  private SettingsFile() {}

  /**
   * Reads settings by name.
   *
   * @throws OfficeException when the file cannot be read
   */
  public static Properties read(Path file) throws OfficeException {
    return read(FILE, file);
  }

  static Properties read(OfficeFile kind, Path file) throws OfficeException {
    try {
      Properties settings = new Properties();
      settings.load(new StringReader(OfficeText.decode(kind, Files.readAllBytes(file))));
      return settings;
    } catch (IOException | IllegalArgumentException e) {
      throw new OfficeException(kind, OfficeSentences.of("unreadable", file));
    }
  }
}
