/**
 * What every way of reading shares: the heads in force, the place reached, the equations of a line,
 * and the readings found.
 */
@NullMarked
package org.gongkai.extract.table.reading;

import org.jspecify.annotations.NullMarked;
