/** The workbook that an agency fills in, one for each: it adds up while one types. */
@NullMarked
package org.gongkai.output.template;

import org.jspecify.annotations.NullMarked;
