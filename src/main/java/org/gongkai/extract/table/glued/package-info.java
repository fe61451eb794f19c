/** Parts figures and labels that ran together, where only one way of parting them can be meant. */
@NullMarked
package org.gongkai.extract.table.glued;

import org.jspecify.annotations.NullMarked;
