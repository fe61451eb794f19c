/** The step {@code check}: reports, files and districts are laid before the rules. */
@NullMarked
package org.gongkai.job.review;

import org.jspecify.annotations.NullMarked;
