/** Reads plain text and the ways in which tables are typed in it. */
@NullMarked
package org.gongkai.reader.text;

import org.jspecify.annotations.NullMarked;
