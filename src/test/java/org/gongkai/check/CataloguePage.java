package org.gongkai.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.check.context.Check;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.model.Severity;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;

/** Makes the catalogue page from the rules and their words. */
final class CataloguePage {

  private static final Wording ENGLISH = new Wording(Checks.BUNDLE, Language.EN);
  private static final Wording CHINESE = new Wording(Checks.BUNDLE, Language.ZH);
  private static final Map<Severity, String> LEVELS =
      Map.of(Severity.ERROR, "须更正", Severity.WARNING, "请核实", Severity.INFO, "提示");

  private CataloguePage() {}

  /** The page in Chinese alone. */
  static String writeInChinese(List<Check> checks) {
    StringBuilder page =
        new StringBuilder(
            """
            # 检查目录

            <!-- 由 org.gongkai.check 中的类及其文字生成，请勿手改：
                 mvn test -Dtest=CatalogueTest -Dapprove -->

            审核人员会在各单位报告中发现的问题，写在 `findings.csv` 中。**须更正**（error）的数据不可能正确，
            **请核实**（warning）的应更正或说明，**提示**（info）供参考。这里列的是通常级别，有例外的另有说明。
            办公室可在 `input/checks.properties` 中另定级别和阈值（见[办公室的文件](office.md)）。
            依据所列为现行格式的文号；按旧格式编制的报告，退改单上写旧格式的文号。

            | 编号 | 级别 | 检查 |
            |---|---|---|
            """);
    for (Check check : checks) {
      page.append(
          "| [%s](#%s) | %s | %s |\n"
              .formatted(
                  check.id(),
                  check.id().toLowerCase(Locale.ROOT),
                  LEVELS.get(check.severity()),
                  CHINESE.text(check.id() + ".title")));
    }
    checks.forEach(check -> page.append(entryInChinese(check)));
    return page.toString();
  }

  private static String entryInChinese(Check check) {
    return String.join(
        "\n",
        "",
        "## <a name=\"%s\"></a>%s %s"
            .formatted(
                check.id().toLowerCase(Locale.ROOT),
                check.id(),
                CHINESE.text(check.id() + ".title")),
        "",
        CHINESE.text(check.id() + ".explanation"),
        "",
        "*依据：*" + basis(check, CHINESE, "%s年格式：%s"),
        "",
        "*建议：*" + CHINESE.text(check.id() + ".suggestion"),
        thresholds(check, "*阈值：*"));
  }

  static String write(List<Check> checks) {
    StringBuilder page =
        new StringBuilder(
            """
            # Checks

            <!-- Made from the classes in org.gongkai.check and their words; do not edit.
                 mvn test -Dtest=CatalogueTest -Dapprove -->

            What a reviewing office would find in the reports of its agencies. Findings stand in
            `findings.csv`. An **error** cannot be right, a **warning** is to be corrected or
            explained, an **info** is a note. The weight given is the usual one; the text says
            when it differs. An office sets other weights and thresholds in
            `input/checks.properties` ([office.md](office.md)). A basis names the notice of
            the form in force; for reports by the form before, its own notice stands there.

            | id | weight | check | 名称 |
            |---|---|---|---|
            """);
    checks.forEach(check -> page.append(line(check)));
    checks.forEach(check -> page.append(entry(check)));
    return page.toString();
  }

  private static String line(Check check) {
    return "| [%s](#%s) | %s | %s | %s |\n"
        .formatted(
            check.id(),
            check.id().toLowerCase(Locale.ROOT),
            check.severity().code(),
            ENGLISH.text(check.id() + ".title"),
            CHINESE.text(check.id() + ".title"));
  }

  private static String entry(Check check) {
    return String.join(
        "\n",
        "",
        "## <a name=\"%s\"></a>%s %s · %s"
            .formatted(
                check.id().toLowerCase(Locale.ROOT),
                check.id(),
                ENGLISH.text(check.id() + ".title"),
                CHINESE.text(check.id() + ".title")),
        "",
        ENGLISH.text(check.id() + ".explanation"),
        "",
        CHINESE.text(check.id() + ".explanation"),
        "",
        "*Basis:* " + basis(check, ENGLISH, "form of %s: %s"),
        thresholds(check, "*Thresholds:* "));
  }

  /** As it is in force, and before where that was another than the notice of the form. */
  private static String basis(Check check, Wording words, String older) {
    Forms forms = Forms.national();
    Basis basis = new Basis(forms, words);
    Form newest = forms.all().get(forms.all().size() - 1);
    String before =
        forms.all().stream()
            .filter(form -> words.has(check.id() + ".basis." + form.id()))
            .map(form -> older.formatted(form.id(), basis.of(check.id(), form)))
            .collect(Collectors.joining("; "));
    return basis.of(check.id(), newest) + (before.isEmpty() ? "" : " (" + before + ")");
  }

  private static String thresholds(Check check, String label) {
    return check.thresholds().isEmpty()
        ? ""
        : check.thresholds().stream()
            .map(threshold -> "`" + threshold.key() + "=" + threshold.usual() + "`")
            .collect(Collectors.joining(", ", "\n" + label, "\n"));
  }
}
