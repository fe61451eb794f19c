/** Which lines and tables what is painted makes, page by page and across pages. */
@NullMarked
package org.gongkai.reader.pdf.layout;

import org.jspecify.annotations.NullMarked;
