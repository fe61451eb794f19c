/** Writes made-up reports as workbooks, the way offices collect them. */
@NullMarked
package org.gongkai.sample.book;

import org.jspecify.annotations.NullMarked;
