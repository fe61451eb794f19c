/** The step {@code intake}: which files lie in the input, and which of them changed. */
@NullMarked
package org.gongkai.job.intake;

import org.jspecify.annotations.NullMarked;
