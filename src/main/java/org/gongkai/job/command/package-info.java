/** What the program does beside its runs, each by the first word of the command line. */
@NullMarked
package org.gongkai.job.command;

import org.jspecify.annotations.NullMarked;
