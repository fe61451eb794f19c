/** The database itself: its address, its connections, who holds it, what its faults mean. */
@NullMarked
package org.gongkai.store.database;

import org.jspecify.annotations.NullMarked;
