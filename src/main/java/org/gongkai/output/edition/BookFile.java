package org.gongkai.output.edition;

import org.gongkai.output.edition.EditionFolder.Place;

/**
 * A file that a book has put into an edition.
 *
 * @param place where it was to go; its path is other where that was taken
 * @param title of the file, for the data package
 */
public record BookFile(Place place, String title, MediaType type, StagedFile file) {}
