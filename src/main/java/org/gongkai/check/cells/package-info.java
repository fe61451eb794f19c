/** Checks that each cell is printed as the form wants it. */
@NullMarked
package org.gongkai.check.cells;

import org.jspecify.annotations.NullMarked;
