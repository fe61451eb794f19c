/** The statutory tables filled with the totals of a district, and what those totals lack. */
@NullMarked
package org.gongkai.output.sums;

import org.jspecify.annotations.NullMarked;
