/** Opens archives of reports, within limits. */
@NullMarked
package org.gongkai.reader.archive;

import org.jspecify.annotations.NullMarked;
