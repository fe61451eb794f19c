/** Checks that a report goes on where the year before ended. */
@NullMarked
package org.gongkai.check.years;

import org.jspecify.annotations.NullMarked;
