/**
 * One reader a format: bytes become a {@link org.gongkai.document.Document}. What a file is, is
 * told from its content; limits guard against files made to do harm. Each library stays inside the
 * reader that needs it.
 */
@NullMarked
package org.gongkai.reader;

import org.jspecify.annotations.NullMarked;
