package org.gongkai.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.form.FormCell;
import org.gongkai.form.Forms;
import org.gongkai.job.load.FileToReport;
import org.gongkai.model.Fact;
import org.gongkai.model.Loading;
import org.gongkai.model.Observation;
import org.gongkai.model.Rejection;
import org.gongkai.model.Report;
import org.gongkai.model.ReportKey;
import org.gongkai.model.SourceSpan;
import org.gongkai.model.figure.Quantity;
import org.gongkai.reader.Deadline;

/**
 * Reads files of one line: {@code A 2023 7 8} is the report of agency A for 2023 with two figures,
 * of which {@code as=乙局} names another agency, too; {@code reject A 2023} is none, {@code reject A
 * -} neither, and of no known year, {@code empty A 2023} has none yet, {@code boom} breaks the
 * reader, {@code die} ends the process at once, {@code block} waits for a byte on the standard
 * input.
 */
final class FakeReading implements FileToReport {

  static final int DEAD = 134;

  private final List<FormCell> cells = Forms.national().get("2021").cells();

  @Override
  public Loading read(String path, byte[] content, Deadline deadline) {
    String[] words = new String(content, StandardCharsets.UTF_8).strip().split(" ", -1);
    return switch (words[0]) {
      case "boom" -> throwing("boom");
      case "deep" -> throw new StackOverflowError();
      case "large" -> throw new OutOfMemoryError();
      case "die" -> die();
      case "block" -> block(path);
      case "reject" ->
          new Loading.Rejected(
              "text",
              new Rejection(Rejection.Reason.NO_TABLES, ""),
              words[1],
              words[2].equals("-") ? null : Integer.valueOf(words[2]),
              List.of(Observation.ofTable(Observation.Kind.TABLE_MISSING, "requests", "", "")));
      case "empty" ->
          new Loading.Rejected(
              "text",
              new Rejection(Rejection.Reason.EMPTY_FILE, ""),
              words[1],
              Integer.valueOf(words[2]),
              List.of());
      default -> report(path, words);
    };
  }

  private Loading report(String path, String[] words) {
    ReportKey key = new ReportKey(words[0], Integer.parseInt(words[1]));
    List<Fact> facts = new ArrayList<>();
    List<Observation> observations = new ArrayList<>();
    for (int i = 2; i < words.length; i++) {
      if (words[i].startsWith("as=")) {
        observations.add(
            Observation.of(
                Observation.Kind.AGENCY_DISAGREES,
                words[i].substring(3),
                "",
                SourceSpan.witness("file-name")));
        continue;
      }
      Quantity quantity = Quantity.number(new BigDecimal(words[i]), words[i]);
      facts.add(new Fact(cells.get(i - 2).key(), "2021", quantity, SourceSpan.line(i)));
    }
    return new Loading.Loaded("text", new Report(key, path, facts, observations, List.of()));
  }

  private static Loading die() {
    Runtime.getRuntime().halt(DEAD);
    return throwing("survived");
  }

  private Loading block(String path) {
    System.out.println("blocked");
    try {
      return System.in.read() < 0
          ? throwing("nobody is there")
          : report(path, new String[] {"A", "2023", "7"});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Loading throwing(String message) {
    throw new IllegalStateException(message);
  }
}
