/** The CSV files, one class each. */
@NullMarked
package org.gongkai.output.table;

import org.jspecify.annotations.NullMarked;
