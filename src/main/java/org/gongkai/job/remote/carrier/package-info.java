/** What carries slices from a manager to its workers: a class for each kind of broker. */
@NullMarked
package org.gongkai.job.remote.carrier;

import org.jspecify.annotations.NullMarked;
