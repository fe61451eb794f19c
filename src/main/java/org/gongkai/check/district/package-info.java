/** Checks that the sum of a district counts each thing once. */
@NullMarked
package org.gongkai.check.district;

import org.jspecify.annotations.NullMarked;
