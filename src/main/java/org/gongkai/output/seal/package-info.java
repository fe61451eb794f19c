/**
 * Figures that an office has declared final: the seal that says so, what has become other since,
 * and whether what was sealed is still what it was.
 */
@NullMarked
package org.gongkai.output.seal;

import org.jspecify.annotations.NullMarked;
