/**
 * The main job: what is asked for, the steps in their order, one class a step, and what becomes of
 * a run that is stopped, killed or has nothing to do.
 */
@NullMarked
package org.gongkai.job;

import org.jspecify.annotations.NullMarked;
