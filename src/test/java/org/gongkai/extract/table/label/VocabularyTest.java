package org.gongkai.extract.table.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.form.Form;
import org.gongkai.form.FormBlock;
import org.gongkai.form.Forms;
import org.gongkai.form.Table;
import org.gongkai.model.figure.PrintedNumber;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  /** Who finds a label in a cell does not ask whether it is a figure. */
  @Test
  void noLabelReadsAsAFigure() {
    List<String> labels = new ArrayList<>();
    for (Form form : Forms.national().all()) {
      form.tables().forEach(table -> addLabels(table, labels));
    }

    assertThat(labels)
        .hasSizeGreaterThan(100)
        .allSatisfy(label -> assertThat(PrintedNumber.find(label)).isEmpty());
  }

  private static void addLabels(Table table, List<String> labels) {
    table.groups().forEach(group -> labels.add(group.label()));
    for (FormBlock block : table.blocks()) {
      labels.add(block.title());
      labels.add(block.corner());
      block.columns().forEach(column -> labels.addAll(column.labels()));
      block.columns().forEach(column -> labels.addAll(column.aliases()));
      block.lines().forEach(line -> labels.addAll(line.labels()));
      block.lines().forEach(line -> labels.addAll(line.aliases()));
    }
  }
}
