/** Checks that figures are usual ones. */
@NullMarked
package org.gongkai.check.plausibility;

import org.jspecify.annotations.NullMarked;
