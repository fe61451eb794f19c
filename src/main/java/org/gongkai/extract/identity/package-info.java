/**
 * Whose report it is and for which year: from the title, the signature and the reporting period
 * first, then the file name, then the folder. Nothing is guessed.
 */
@NullMarked
package org.gongkai.extract.identity;

import org.jspecify.annotations.NullMarked;
