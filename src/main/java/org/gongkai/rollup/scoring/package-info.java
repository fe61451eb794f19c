/** Points by the scheme that an office brings: what reports scored, and what that rests on. */
@NullMarked
package org.gongkai.rollup.scoring;

import org.jspecify.annotations.NullMarked;
