/**
 * An edition while it is written: what it is made of, what can be added to it, and its files,
 * staged and forced to disk before anything is replaced.
 */
@NullMarked
package org.gongkai.output.edition;

import org.jspecify.annotations.NullMarked;
