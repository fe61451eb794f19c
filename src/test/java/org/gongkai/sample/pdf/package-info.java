/** Sample reports as PDF files. */
@NullMarked
package org.gongkai.sample.pdf;

import org.jspecify.annotations.NullMarked;
