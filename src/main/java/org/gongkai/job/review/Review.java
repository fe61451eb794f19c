package org.gongkai.job.review;

import java.util.List;
import java.util.function.Supplier;
import org.gongkai.model.Finding;

/**
 * A piece of what is to be checked.
 *
 * @param district of which all its findings are; empty for none
 */
public record Review(String district, Supplier<List<Finding>> findings) {}
