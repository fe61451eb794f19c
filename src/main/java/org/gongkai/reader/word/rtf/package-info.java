/** Rich text files. */
@NullMarked
package org.gongkai.reader.word.rtf;

import org.jspecify.annotations.NullMarked;
