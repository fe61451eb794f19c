package org.gongkai.reader.word.doc;

import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;
import org.gongkai.reader.word.story.RowEdges;
import org.gongkai.reader.word.story.StoryCell.Merge;
import org.jspecify.annotations.Nullable;

/** The edges of a Word 97 table's row, which stand with the mark that ends it. */
final class DocRow {

  private DocRow() {}

  static RowEdges edges(@Nullable PAPX rowEnd) {
    RowEdges edges = new RowEdges();
    if (rowEnd == null || rowEnd.getSprmBuf() == null) {
      return edges;
    }
    TableProperties row = TableSprmUncompressor.uncompressTAP(rowEnd.getSprmBuf());
    short[] centers = row.getRgdxaCenter();
    @Nullable TableCellDescriptor @Nullable [] cells = row.getRgtc();
    if (centers == null || cells == null || centers.length < 2) {
      return edges;
    }
    edges.begin(centers[0]);
    for (int at = 0; at + 1 < centers.length; at++) {
      TableCellDescriptor cell = at < cells.length ? cells[at] : null;
      boolean mergedLeft = cell != null && cell.isFMerged() && !cell.isFFirstMerged();
      edges.add(centers[at + 1], merge(cell), mergedLeft);
    }
    return edges;
  }

  private static Merge merge(@Nullable TableCellDescriptor cell) {
    if (cell == null || !cell.isFVertMerge()) {
      return Merge.NONE;
    }
    return cell.isFVertRestart() ? Merge.BEGINS : Merge.CONTINUES;
  }
}
