package org.gongkai.reader.pdf.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.gongkai.reader.TemporaryFolder;

/**
 * The recognition program Tesseract, where it is on the path and knows Chinese (Debian: {@code
 * tesseract-ocr} with {@code tesseract-ocr-chi-sim}). Each image is a process of its own, which
 * ends with its time.
 */
public final class Tesseract implements Recogniser {

  private static final String PROGRAM = "tesseract";
  private static final Duration PROBE = Duration.ofSeconds(20);

  /** Asked once: programs are not installed while a job runs. */
  private static final class Probe {

    private static final boolean AVAILABLE = knowsChinese();

    private static boolean knowsChinese() {
      try {
        String languages = run(List.of(PROGRAM, "--list-langs"), PROBE);
        return languages.lines().map(String::strip).toList().containsAll(List.of("chi_sim", "eng"));
      } catch (IOException e) {
        return false;
      }
    }
  }

  @Override
  public boolean isAvailable() {
    return Probe.AVAILABLE;
  }

  @Override
  public List<Line> recognise(BufferedImage image, Kind kind, Duration time) throws IOException {
    Path file = TemporaryFolder.createFile(".png");
    try {
      ImageIO.write(image, "png", file.toFile());
      return TesseractTable.lines(run(command(file, kind), time));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static List<String> command(Path file, Kind kind) {
    List<String> command =
        new ArrayList<>(List.of(PROGRAM, file.toString(), "stdout", "--dpi", "300", "-l"));
    command.addAll(
        switch (kind) {
          case PAGE -> List.of("chi_sim", "--psm", "4");
          case SCATTERED -> List.of("chi_sim", "--psm", "11");
          case WORDS -> List.of("chi_sim", "--psm", "6");
          case FIGURES ->
              List.of("eng", "--psm", "6", "-c", "tessedit_char_whitelist=0123456789.,/-");
        });
    command.add("tsv");
    return command;
  }

  /** What a program prints within its time. */
  private static String run(List<String> command, Duration time) throws IOException {
    Path output = TemporaryFolder.createFile(".tsv");
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      // One core a process: pages are read side by side.
      builder.environment().put("OMP_THREAD_LIMIT", "1");
      builder.redirectOutput(output.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
      await(builder.start(), time);
      return Files.readString(output);
    } finally {
      Files.deleteIfExists(output);
    }
  }

  private static void await(Process process, Duration time) throws IOException {
    try {
      if (!process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IOException("no answer within " + time.toSeconds() + " s");
      }
      if (process.exitValue() != 0) {
        throw new IOException("exit code " + process.exitValue());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      process.destroyForcibly();
    }
  }
}
