/** Indicators: their formulas over the cells of a report, their ranking within a district. */
@NullMarked
package org.gongkai.rollup.indicator;

import org.jspecify.annotations.NullMarked;
