package org.gongkai.job.command;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a check is asked to write.
 *
 * @param sheet what was found, as a page or a document
 * @param marked the folder of marked copies
 */
record CheckFiles(Optional<Path> sheet, Optional<Path> marked) {}
