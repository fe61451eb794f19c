package org.gongkai.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.gongkai.model.SourceSpan;
import org.junit.jupiter.api.Test;

class GridTest {

  private static String row(Grid grid, int row) {
    return String.join(" ", grid.row(row).stream().map(GridCell::text).toList());
  }

  @Test
  void everyPlaceKnowsTheCellThatCoversIt() {
    Grid grid =
        Grid.builder(SourceSpan.table(1))
            .row()
            .cell("a", 2, 2)
            .cell("b")
            .row()
            .cell("c")
            .row()
            .cell("d")
            .build();

    assertThat(grid.width()).isEqualTo(3);
    assertThat(grid.find(1, 1)).map(GridCell::text).contains("a");
    assertThat(grid.find(1, 2))
        .map(GridCell::location)
        .contains(SourceSpan.remembered("table 1 row 2 column 3"));
    assertThat(grid.find(2, 1)).isEmpty();
    assertThat(row(grid, 1)).isEqualTo("a c");
  }

  @Test
  void aCellOfNothingButSpacesOfAnyKindIsBlank() {
    Grid grid =
        Grid.builder(SourceSpan.table(1)).row().cell("\u00A0\u3000\n").cell("\u00A00").build();

    assertThat(grid.row(0)).extracting(GridCell::isBlank).containsExactly(true, false);
  }

  @Test
  void cellsThatOverlapAreAllOfTheRow() {
    Grid grid =
        Grid.builder(SourceSpan.table(1))
            .row()
            .cell("a")
            .cell("b")
            .cell("c", 2, 1)
            .row()
            .cell("d", 1, 4)
            .build();

    assertThat(row(grid, 1)).isEqualTo("d c");
    assertThat(grid.find(1, 2)).map(GridCell::text).contains("c");
    assertThat(grid.find(1, 3)).map(GridCell::text).contains("d");
  }

  @Test
  void aSpanEndsWithTheLastRow() {
    assertThat(Grid.builder(SourceSpan.table(1)).row().cell("a", 9, 1).build().height())
        .isEqualTo(1);
  }

  @Test
  void aRowMaySayItselfWhereItStands() {
    Grid grid =
        Grid.builder(SourceSpan.table(1))
            .row(SourceSpan.line(41))
            .cell("a")
            .cell(" b ")
            .row()
            .cell("c")
            .build();

    assertThat(grid.row(0).get(1).location().printed()).isEqualTo("line 41 column 2");
    assertThat(grid.row(0).get(1).text()).isEqualTo("b");
    assertThat(grid.row(1).get(0).location().printed()).isEqualTo("table 1 row 2 column 1");
  }

  @Test
  void misuseIsRefused() {
    Grid.Builder grid = Grid.builder(SourceSpan.table(1));

    assertThatIllegalStateException().isThrownBy(() -> grid.cell("a"));
    assertThatIllegalArgumentException().isThrownBy(() -> grid.row().cell("a", 0, 1));
  }
}
