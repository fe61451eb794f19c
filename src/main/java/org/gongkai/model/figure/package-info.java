/**
 * What a cell prints: numbers in all their dress, changes, marks of notes, and what can be told of
 * them for sure.
 */
@NullMarked
package org.gongkai.model.figure;

import org.jspecify.annotations.NullMarked;
