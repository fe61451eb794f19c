/** Word files of 1997 to 2003, and those of WPS in the same format. */
@NullMarked
package org.gongkai.reader.word.doc;

import org.jspecify.annotations.NullMarked;
