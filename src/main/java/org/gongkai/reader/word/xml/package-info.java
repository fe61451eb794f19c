/** The XML parts of packed documents, read within limits and without outside entities. */
@NullMarked
package org.gongkai.reader.word.xml;

import org.jspecify.annotations.NullMarked;
