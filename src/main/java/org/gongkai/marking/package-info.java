/**
 * Copies of the agencies' own files with what was found marked where it stands. The originals are
 * only read.
 */
@NullMarked
package org.gongkai.marking;

import org.jspecify.annotations.NullMarked;
