/**
 * From facts to a district's figures: sums, indicators with ranks, changes between years. Pure
 * arithmetic over what the agencies printed; nothing is stored or written here.
 */
@NullMarked
package org.gongkai.rollup;

import org.jspecify.annotations.NullMarked;
