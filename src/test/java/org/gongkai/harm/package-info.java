/** Files that are damaged, by chance or by a fuzzer, and what must hold of them all the same. */
@org.jspecify.annotations.NullMarked
package org.gongkai.harm;
