package org.gongkai.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * The least that any reader of pages has to do: opens every file below a folder and parses it, on
 * all cores. What the whole job takes is told as a multiple of it.
 */
final class ParsingFloor {

  private ParsingFloor() {}

  /** The argument is the folder; prints how many elements were seen, so that all work is needed. */
  public static void main(String[] args) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      long elements =
          files.filter(Files::isRegularFile).toList().parallelStream()
              .mapToLong(ParsingFloor::elements)
              .sum();
      System.out.println(elements);
    }
  }

  private static long elements(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Jsoup.parse(in, "UTF-8", "").getAllElements().size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
