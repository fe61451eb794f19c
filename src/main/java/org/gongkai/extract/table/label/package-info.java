/** The words of the statutory tables: what a text may name, exactly or by likeness. */
@NullMarked
package org.gongkai.extract.table.label;

import org.jspecify.annotations.NullMarked;
