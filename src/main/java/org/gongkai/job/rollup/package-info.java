/** The step {@code rollUp}: a district's figures are summed and compared. */
@NullMarked
package org.gongkai.job.rollup;

import org.jspecify.annotations.NullMarked;
