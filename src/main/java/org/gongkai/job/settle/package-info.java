/** The step {@code settle}: which of several files stands, and which reports are missing. */
@NullMarked
package org.gongkai.job.settle;

import org.jspecify.annotations.NullMarked;
