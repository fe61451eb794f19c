/** Checks that the written sections say what they must and what the tables say. */
@NullMarked
package org.gongkai.check.text;

import org.jspecify.annotations.NullMarked;
