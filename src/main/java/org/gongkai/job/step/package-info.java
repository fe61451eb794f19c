/** What all steps are made of: their two kinds, the run's name, progress and times. */
@NullMarked
package org.gongkai.job.step;

import org.jspecify.annotations.NullMarked;
