/** Tests of reading PDF, on pages drawn in memory and on two made-up reports. */
@NullMarked
package org.gongkai.reader.pdf;

import org.jspecify.annotations.NullMarked;
