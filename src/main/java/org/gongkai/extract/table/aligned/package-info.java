/** Reads statutory tables from text whose columns are kept by spaces. */
@NullMarked
package org.gongkai.extract.table.aligned;

import org.jspecify.annotations.NullMarked;
