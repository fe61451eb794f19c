/** Writes made-up reports as documents of a word processor. */
@NullMarked
package org.gongkai.sample.word;

import org.jspecify.annotations.NullMarked;
