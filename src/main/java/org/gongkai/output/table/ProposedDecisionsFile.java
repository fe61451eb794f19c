package org.gongkai.output.table;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.gongkai.model.Answers;
import org.gongkai.model.Decision;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.edition.EditionSource;

/**
 * {@code proposed_decisions.csv}: what agencies answered, in lines that an office may copy into its
 * {@code decisions.csv}. Nothing of it is applied before.
 */
public final class ProposedDecisionsFile extends RowTable<ProposedDecisionsFile.Row> {

  record Row(String finding, String answer) {}

  public ProposedDecisionsFile() {
    super("proposed_decisions", "finding");
    add(CsvColumn.text("finding").always(), Row::finding);
    add(
        CsvColumn.text("decision").oneOf(Decision.Kind.values()).inFile(name()),
        row -> Decision.Kind.EXPLAINED.code());
    add(CsvColumn.text("note").inFile(name()), Row::answer);
  }

  @Override
  public boolean isByDistrict() {
    return false;
  }

  @Override
  void forEach(EditionSource edition, Consumer<Row> rows) {
    Answers answers = edition.answers();
    if (answers.all().isEmpty()) {
      return;
    }
    Set<String> written = new HashSet<>();
    edition.forEachFinding(
        finding -> {
          String answer = answers.to(finding);
          if (finding.isOpen() && !answer.isEmpty() && written.add(finding.fingerprint())) {
            rows.accept(new Row(finding.fingerprint(), answer));
          }
        });
  }
}
