/** Reads web pages, whole or wrapped in mail or scripts. */
@NullMarked
package org.gongkai.reader.web;

import org.jspecify.annotations.NullMarked;
