/**
 * Whose report it is and for which year: everything in and around a file that says so is heard as a
 * witness and weighed, what a reader sees above what he cannot see. What stays open is refused with
 * the readings; nothing is guessed.
 */
@NullMarked
package org.gongkai.extract.identity;

import org.jspecify.annotations.NullMarked;
