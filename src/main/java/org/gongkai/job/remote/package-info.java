/** The step {@code load} on many machines: a manager hands out slices, workers read them. */
@NullMarked
package org.gongkai.job.remote;

import org.jspecify.annotations.NullMarked;
