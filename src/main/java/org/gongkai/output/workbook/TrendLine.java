package org.gongkai.output.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quantity over the years, where it stands in the sheet.
 *
 * @param id the cell or the indicator
 * @param row from 0
 * @param values by year; null where there is none
 */
record TrendLine(Object id, String label, int row, List<@Nullable BigDecimal> values) {

  TrendLine {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }
}
