/** What is painted on a page of a PDF: letters, ruling lines, areas that cover them. */
@NullMarked
package org.gongkai.reader.pdf.page;

import org.jspecify.annotations.NullMarked;
