/** A report laid out as it is printed: lines of text and tables with spans, in reading order. */
@NullMarked
package org.gongkai.sample.page;

import org.jspecify.annotations.NullMarked;
