/** How a run ended: exit code, closing words, history, metrics, summary. */
@NullMarked
package org.gongkai.job.ending;

import org.jspecify.annotations.NullMarked;
