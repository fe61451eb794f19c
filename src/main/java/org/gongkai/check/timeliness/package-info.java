/** Checks that reports came, and in time. */
@NullMarked
package org.gongkai.check.timeliness;

import org.jspecify.annotations.NullMarked;
