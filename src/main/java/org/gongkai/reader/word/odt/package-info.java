/** Text files of OpenDocument. */
@NullMarked
package org.gongkai.reader.word.odt;

import org.jspecify.annotations.NullMarked;
