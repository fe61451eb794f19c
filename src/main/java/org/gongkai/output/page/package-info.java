/**
 * {@code report.html}: an edition as one page that needs no network. Java writes the figures into
 * it as data, the scripts beside {@code page.html} among the resources show them.
 */
@NullMarked
package org.gongkai.output.page;

import org.jspecify.annotations.NullMarked;
