package org.gongkai.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.check.dossier.Check;
import org.gongkai.model.Language;
import org.gongkai.model.Wording;

/** Makes the catalogue page from the rules and their words. */
final class CataloguePage {

  private static final Wording ENGLISH = new Wording(Checks.BUNDLE, Language.EN);
  private static final Wording CHINESE = new Wording(Checks.BUNDLE, Language.ZH);

  private CataloguePage() {}

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
            `input/checks.properties` ([office.md](office.md)).

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
        "*Basis:* " + ENGLISH.text(check.id() + ".basis"),
        thresholds(check));
  }

  private static String thresholds(Check check) {
    return check.thresholds().isEmpty()
        ? ""
        : check.thresholds().stream()
            .map(threshold -> "`" + threshold.key() + "=" + threshold.usual() + "`")
            .collect(Collectors.joining(", ", "\n*Thresholds:* ", "\n"));
  }
}
