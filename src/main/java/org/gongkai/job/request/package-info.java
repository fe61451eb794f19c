/** What a run was asked for: options, the office's instructions, and by which rules it goes. */
@NullMarked
package org.gongkai.job.request;

import org.jspecify.annotations.NullMarked;
