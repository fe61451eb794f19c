package org.gongkai.output.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.model.Answers;
import org.gongkai.model.Decision;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.TableFile;

/**
 * {@code proposed_decisions.csv}: what agencies answered, in lines that an office may copy into its
 * {@code decisions.csv}. Nothing of it is applied before.
 */
public final class ProposedDecisionsFile implements TableFile {

  @Override
  public String name() {
    return "proposed_decisions";
  }

  @Override
  public List<CsvColumn> columns() {
    return List.of(
        CsvColumn.text("finding").always(),
        CsvColumn.text("decision")
            .oneOf(CommonColumns.words(Decision.Kind.values()))
            .inFile(name()),
        CsvColumn.text("note").inFile(name()));
  }

  @Override
  public List<String> key() {
    return List.of("finding");
  }

  @Override
  public boolean isByDistrict() {
    return false;
  }

  @Override
  public void write(EditionSource edition, CsvRows rows) {
    Answers answers = edition.answers();
    if (answers.all().isEmpty()) {
      return;
    }
    Set<String> written = new HashSet<>();
    edition.forEachFinding(
        finding -> {
          String answer = answers.to(finding);
          if (finding.isOpen() && !answer.isEmpty() && written.add(finding.fingerprint())) {
            rows.text(finding.fingerprint())
                .text(Decision.Kind.EXPLAINED.code())
                .text(answer)
                .end();
          }
        });
  }
}
