/**
 * What open findings can do to the published figures of a district, and whom to ring first:
 * selective editing as statistical offices do it (Di Zio and Guarnera, SeleMix; UNECE, Statistical
 * Data Editing, vol. 3).
 */
@NullMarked
package org.gongkai.rollup.effect;

import org.jspecify.annotations.NullMarked;
