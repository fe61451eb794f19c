/** What the edition before held: what of it a run may lose, and what has come since. */
@NullMarked
package org.gongkai.job.before;

import org.jspecify.annotations.NullMarked;
