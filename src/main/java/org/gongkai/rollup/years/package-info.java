/** Two neighbouring years side by side, and whether they may be compared. */
@NullMarked
package org.gongkai.rollup.years;

import org.jspecify.annotations.NullMarked;
