/**
 * What an office keeps beside the reports, as CSV files saved by Excel or WPS: the roster of
 * agencies, its decisions about findings, its deadlines. A wrong file is refused as a whole, with
 * the lines and the reasons; nothing in it is guessed or repaired.
 */
@NullMarked
package org.gongkai.office;

import org.jspecify.annotations.NullMarked;
