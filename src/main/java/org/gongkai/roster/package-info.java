/**
 * The roster of agencies as an office keeps it: a CSV file saved by Excel or WPS. A wrong roster is
 * refused as a whole, with the lines and the reasons; nothing in it is guessed or repaired.
 */
@NullMarked
package org.gongkai.roster;

import org.jspecify.annotations.NullMarked;
