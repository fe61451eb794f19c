/**
 * {@code <district>.xlsx}: the edition as a workbook that an office filters, prints and pastes
 * from. One class a sheet; Apache POI stays in here.
 */
@NullMarked
package org.gongkai.output.workbook;

import org.jspecify.annotations.NullMarked;
