package org.gongkai.job.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.check.Explanations;
import org.gongkai.extract.identity.SelfNamed;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.model.Cause;
import org.gongkai.model.Coverage;
import org.gongkai.model.Fact;
import org.gongkai.model.Finding;
import org.gongkai.model.Loading;
import org.gongkai.model.Receipt;
import org.gongkai.model.Report;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Severity;
import org.gongkai.model.Slip;
import org.gongkai.model.figure.Quantity.State;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.PrintedPlace;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.report.CheckSheet;
import org.gongkai.output.table.RuleWords;

/** Tells a clerk what was found: in which file, where, what is printed, what to do. */
final class CheckWords {

  private static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparing(Finding::severity, Comparator.reverseOrder());

  private static final String NOTE = "note";

  private final Forms forms;
  private final Language language;
  private final Wording words;
  private final Wording rejections;
  private final Explanations explanations;
  private final RuleWords rules;

  CheckWords(Forms forms, Language language) {
    this.forms = forms;
    this.language = language;
    words = new Wording(CheckCommand.BUNDLE, language);
    rejections = new Wording("org/gongkai/model/rejections", language);
    explanations = new Explanations(forms, language);
    rules = new RuleWords(language);
  }

  /** All about one file, the gravest first. */
  CheckSheet.Part part(Checked checked) {
    HandedIn file = checked.file();
    List<CheckSheet.Item> items = new ArrayList<>();
    checked.findings().stream()
        .sorted(GRAVEST_FIRST)
        .forEach(finding -> items.add(item(items.size() + 1, finding)));
    return new CheckSheet.Part(
        words.text("told.file", file.source()),
        List.of(
            file.report()
                .map(report -> head(report, compared(checked)))
                .orElseGet(() -> refusal(file)),
            summary(checked)),
        items);
  }

  /** The same for a screen. */
  List<String> lines(CheckSheet.Part part) {
    List<String> lines = new ArrayList<>();
    lines.add(part.heading());
    lines.addAll(part.lines());
    for (CheckSheet.Item item : part.items()) {
      lines.add("");
      lines.add(item.title());
      item.rows().forEach(row -> lines.add(words.text("told.row", row.label(), row.text())));
    }
    lines.add("");
    return lines;
  }

  CheckSheet sheet(List<Checked> files) {
    List<CheckSheet.Part> parts = files.stream().map(this::part).toList();
    return new CheckSheet(words.text("told.title"), parts, notChecked());
  }

  /** How many rules nobody can judge a report alone by. */
  String notChecked() {
    return words.text("told.not-checked", explanations.needingOffice().size());
  }

  /** Where they are listed. */
  String rulesHint() {
    return words.text("told.rules");
  }

  /** Those rules, each by id and title. */
  List<String> rulesNotChecked() {
    return explanations.needingOffice().stream()
        .map(rule -> words.text("told.rule", rule))
        .toList();
  }

  String unwritable(Path file, IOException trouble) {
    return words.text("told.unwritable", file, trouble);
  }

  /**
   * What the office would ask for on account of the file alone.
   *
   * @param day on which it is checked
   */
  Slip slip(Checked checked, LocalDate day) {
    Optional<ReportKey> key = checked.file().report().map(Report::key);
    Coverage coverage =
        new Coverage(
            SelfNamed.named(name(key.map(ReportKey::agencyCode).orElse(""))),
            key.map(ReportKey::year).orElse(day.getYear() - 1),
            key.isPresent() ? Coverage.Status.RECEIVED : Coverage.Status.REJECTED,
            checked.file().source(),
            checked.count(Severity.ERROR),
            checked.count(Severity.WARNING),
            day,
            Receipt.UNKNOWN);
    return new Slip(
        coverage,
        checked.count(Severity.INFO),
        key.isPresent()
            ? explanations.ask(checked.findings(), true)
            : checked.findings().stream().map(explanations::explain).toList());
  }

  private String name(String agency) {
    return agency.isEmpty() ? words.text("told.unnamed") : agency;
  }

  private String head(Report report, String compared) {
    return words.text(
        "told.head",
        name(report.key().agencyCode()),
        report.key().year(),
        forms(report),
        cells(report),
        compared);
  }

  private String compared(Checked checked) {
    return checked
        .before()
        .map(earlier -> words.text("told.compared", earlier.source()))
        .or(
            () ->
                checked
                    .ofAnother()
                    .map(
                        other ->
                            words.text(
                                "told.of-another", other.source(), name(other.key().agencyCode()))))
        .orElseGet(() -> words.text("told.not-compared"));
  }

  private String forms(Report report) {
    return forms.all().stream()
        .filter(form -> report.facts().stream().anyMatch(fact -> fact.form().equals(form.id())))
        .map(Form::basis)
        .reduce((one, other) -> one + words.text("told.separator") + other)
        .orElse("");
  }

  private String cells(Report report) {
    Map<State, Integer> states = new EnumMap<>(State.class);
    for (Fact fact : report.facts()) {
      states.merge(fact.quantity().state(), 1, Integer::sum);
    }
    List<String> counts = new ArrayList<>();
    states.forEach((state, count) -> counts.add(words.text("told." + state.code(), count)));
    return words.text(
        "told.cells", report.facts().size(), String.join(words.text("told.separator"), counts));
  }

  private String refusal(HandedIn file) {
    Loading.Rejected rejected = (Loading.Rejected) file.loading();
    return words.text(
        "told.refused",
        rejections.text(rejected.rejection().reason().name(), rejected.rejection().detail()));
  }

  private String summary(Checked checked) {
    if (checked.findings().isEmpty()) {
      return words.text("told.clean");
    }
    Map<String, Long> kinds =
        checked.findings().stream()
            .map(finding -> kind(finding, explanations.explain(finding)))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    Long resend = kinds.get(Slip.Ask.RESEND.code());
    return words.text(
        "told.summary",
        resend == null ? "" : words.text("told.resend", resend),
        kinds.getOrDefault(Slip.Ask.CORRECT.code(), 0L),
        kinds.getOrDefault(Slip.Ask.VERIFY.code(), 0L),
        kinds.getOrDefault(NOTE, 0L));
  }

  private CheckSheet.Item item(int number, Finding finding) {
    Slip.Line line = explanations.explain(finding);
    List<CheckSheet.Row> rows = new ArrayList<>();
    add("place", place(finding, line.place()), rows);
    add("figures", rules.figures(finding), rows);
    add("difference", finding.difference(), rows);
    add("message", line.message(), rows);
    if (finding.cause().origin() == Cause.Origin.READING) {
      add("cause", finding.cause().reason(), rows);
    }
    add("basis", line.basis(), rows);
    add("demand", isNote(finding) ? finding.suggestion() : line.demand(), rows);
    String title =
        words.text(
            "told.item",
            number,
            words.text("told.kind." + kind(finding, line)),
            finding.check(),
            rules.title(finding.check()));
    return new CheckSheet.Item(title, rows);
  }

  /** What is asked for, as on the slip; of a note, that it is one. */
  private static String kind(Finding finding, Slip.Line line) {
    return isNote(finding) ? NOTE : line.ask().code();
  }

  /** A note asks for nothing in writing. */
  private static boolean isNote(Finding finding) {
    return finding.severity() == Severity.INFO;
  }

  private String place(Finding finding, String cell) {
    String location = new PrintedPlace(finding.location()).in(language);
    return cell.isEmpty() || location.isEmpty()
        ? cell + location
        : words.text("told.place-in-file", cell, location);
  }

  private void add(String what, String text, List<CheckSheet.Row> rows) {
    if (!text.isEmpty()) {
      rows.add(new CheckSheet.Row(words.text("told." + what), text));
    }
  }
}
