package org.gongkai.office;

import java.util.List;

/**
 * A kind of file that an office keeps.
 *
 * @param title what it is called in messages
 * @param required the columns it has to have
 */
record OfficeFile(String title, List<String> required) {}
