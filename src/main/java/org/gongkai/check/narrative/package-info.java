/**
 * What the written sections of a report say in figures, taken clause by clause. Knows nothing of
 * tables: whether text and table agree is for the checks to say.
 */
@NullMarked
package org.gongkai.check.narrative;

import org.jspecify.annotations.NullMarked;
