/**
 * Figures of the written sections that no table asks for: posts by channel, interpretations,
 * answers. Notices of recent years have districts compile them.
 */
@NullMarked
package org.gongkai.rollup.narrative;

import org.jspecify.annotations.NullMarked;
