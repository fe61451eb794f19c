package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The office suite of this machine, set to calculate every formula anew when it opens a file. */
public final class LibreOffice {

  private static final String CALCULATE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
          <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
        </item>
      </oor:items>
      """;

  private final Path program = Programs.need("soffice", "libreoffice");
  private final Path folder;

  /** Prepares; what it writes comes below the folder. */
  public LibreOffice(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens files and writes them anew, with what it made of them.
   *
   * @param format the suffix of what is written
   * @return the folder with the new files, which have their old names before the suffix
   */
  public Path convert(String format, List<Path> files) throws IOException, InterruptedException {
    Path settings = Files.createDirectories(folder.resolve("profile/user"));
    Files.writeString(settings.resolve("registrymodifications.xcu"), CALCULATE);
    Path results = Files.createDirectories(folder.resolve("converted"));
    Path log = folder.resolve("soffice.log");
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", format, "--outdir", results.toString()));
    files.forEach(file -> command.add(file.toString()));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(Files.readString(log, StandardCharsets.UTF_8)).doesNotContainIgnoringCase("error");
    files.forEach(file -> assertThat(results.resolve(renamed(file, format))).exists());
    return results;
  }

  private static String renamed(Path file, String format) {
    return file.getFileName().toString().replaceFirst("[^.]+$", format);
  }
}
