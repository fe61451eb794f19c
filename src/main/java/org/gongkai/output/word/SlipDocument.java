package org.gongkai.output.word;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gongkai.model.Coverage;
import org.gongkai.model.ItemCode;
import org.gongkai.model.Report;
import org.gongkai.model.Slip;
import org.gongkai.model.SlipNumber;
import org.gongkai.model.wording.PaperPaths;
import org.gongkai.output.table.RuleWords;

/**
 * Writes slips (退改单): the verdict, a box for each thing to correct with room for the answer, and
 * small pictures of the tables that show where. The code of an item stands in the head of its
 * answer, by which an answer is known when the slip comes back.
 */
record SlipDocument(Letter letter, RuleWords rules, SlipForm form) {

  /** The rules about when a report came, which no correction can mend any more. */
  private static final Set<String> LATENESS = Set.of("TIM-02", "TIM-04");

  /**
   * Writes one.
   *
   * @param report that it is about, for the pictures; empty where none stands
   */
  void write(Slip slip, Optional<Report> report, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    append(text, slip, report);
    form.write(text, out);
  }

  /** Adds one to a document in the making. */
  void append(StringBuilder text, Slip slip, Optional<Report> report) {
    form.head().fill(text, head(slip));
    for (int i = 0; i < slip.lines().size(); i++) {
      item(text, i + 1, slip.lines().get(i));
    }
    Map<String, String> closing =
        Map.of(
            "count",
            slip.lines().isEmpty() ? "" : letter.text("count", slip.lines().size()),
            "district",
            slip.coverage().agency().district());
    form.closing().fill(text, name -> content(closing, name));
    report.ifPresent(read -> new TablePictures(slip, read, letter, form).write(text));
  }

  private UnaryOperator<String> head(Slip slip) {
    Coverage coverage = slip.coverage();
    Map<String, String> head =
        Map.of(
            "number", new SlipNumber(coverage.agency().code(), coverage.year()).text(),
            "agency", coverage.agency().name(),
            "state", state(coverage),
            "verdict", verdict(slip),
            "reply", reply(slip));
    return name -> content(head, name);
  }

  /**
   * Which report by the title that it has by law, with the file that it came in; of a file that is
   * no report only that. The day of receipt only where somebody saw it.
   */
  private String state(Coverage coverage) {
    String file = PaperPaths.in(coverage.source());
    LocalDate day = coverage.receipt().received();
    String received = day == null ? "" : letter.text("received", letter.day(day));
    return coverage.status() == Coverage.Status.REJECTED
        ? letter.text("state.file", file, received, letter.sent())
        : letter.text(
            "state.report",
            coverage.agency().name(),
            coverage.year(),
            file,
            received,
            letter.sent());
  }

  private String verdict(Slip slip) {
    String asked =
        Arrays.stream(Slip.Ask.values())
            .filter(ask -> slip.count(ask) > 0)
            .map(ask -> letter.text("asked", letter.text("ask." + ask.code()), slip.count(ask)))
            .collect(Collectors.joining(letter.text("separator")));
    if (isOnlyLate(slip)) {
      return letter.text("verdict.alone", letter.text("verdict.explain"));
    }
    String verdict = letter.text("verdict." + slip.verdict().code());
    return asked.isEmpty()
        ? letter.text("verdict.alone", verdict)
        : letter.text("verdict", verdict, asked);
  }

  private String reply(Slip slip) {
    if (slip.lines().isEmpty()) {
      return letter.text("reply.none");
    }
    boolean isForFile = slip.count(Slip.Ask.RESEND) == slip.lines().size();
    String other = isForFile ? "reply.resend" : "reply";
    return letter.text(isOnlyLate(slip) ? "reply.explain" : other, letter.replyBy());
  }

  /** Whether the agency has nothing to correct or to look up, but only to say why it was late. */
  private static boolean isOnlyLate(Slip slip) {
    return !slip.lines().isEmpty() && slip.lines().stream().allMatch(SlipDocument::isLateness);
  }

  private static boolean isLateness(Slip.Line line) {
    return LATENESS.contains(line.finding().check());
  }

  private String asked(Slip.Line line) {
    return letter.text("ask." + (isLateness(line) ? "explain" : line.ask().code()));
  }

  private void item(StringBuilder text, int number, Slip.Line line) {
    form.item().start().fill(text);
    Map<String, String> head =
        Map.of(
            "number",
            letter.text("item.number", number),
            "title",
            letter.text("item.title", asked(line), line.place()));
    form.item().head().fill(text, name -> content(head, name));
    row(text, "message", PaperPaths.in(line.message()));
    row(text, "figures", figures(line));
    row(text, "basis", line.basis());
    row(text, "demand", line.demand());
    if (letter.isSent()) {
      String code = ItemCode.of(line.finding()).text();
      form.item().answer().fill(text, name -> code);
    }
    form.item().end().fill(text);
  }

  private void row(StringBuilder text, String what, String content) {
    if (!content.isEmpty()) {
      Map<String, String> row = Map.of("label", letter.text("item." + what), "text", content);
      form.item().row().fill(text, name -> content(row, name));
    }
  }

  /**
   * What is printed, and what it should be or does not agree with; nothing that was misread. The
   * difference needs no sign beside both figures, and the message gives it none.
   */
  private String figures(Slip.Line line) {
    List<String> figures = rules.named(line.finding());
    if (line.ask() == Slip.Ask.RESEND || figures.isEmpty()) {
      return "";
    }
    String shown =
        PaperPaths.in(
            String.join(
                letter.text(rules.isDemanded(line.finding()) ? "instead" : "against"), figures));
    return line.difference().isEmpty()
        ? shown
        : shown + letter.text("difference", line.difference().replaceFirst("^-", ""));
  }

  private static String content(Map<String, String> texts, String name) {
    return texts.getOrDefault(name, "");
  }
}
