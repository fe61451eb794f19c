/** The step {@code publish}: whether there is news, and the edition made of what is stored. */
@NullMarked
package org.gongkai.job.publish;

import org.jspecify.annotations.NullMarked;
