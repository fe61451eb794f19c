/** Pages that are pictures: their ruling lines, and their text by recognition. */
@NullMarked
package org.gongkai.reader.pdf.scan;

import org.jspecify.annotations.NullMarked;
