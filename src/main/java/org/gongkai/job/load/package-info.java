/** The step {@code load}: a file is read, bounded in time, and what was read is kept. */
@NullMarked
package org.gongkai.job.load;

import org.jspecify.annotations.NullMarked;
