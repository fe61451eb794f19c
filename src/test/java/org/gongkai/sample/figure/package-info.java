/**
 * Figures that fit together: every equation of the forms holds, and a year follows from the one
 * before.
 */
@NullMarked
package org.gongkai.sample.figure;

import org.jspecify.annotations.NullMarked;
