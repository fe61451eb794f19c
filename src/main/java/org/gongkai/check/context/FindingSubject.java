package org.gongkai.check.context;

import org.jspecify.annotations.Nullable;

/**
 * Whom and which file a finding is about; any part may be empty.
 *
 * @param subject see {@link org.gongkai.model.Finding#subject()}
 */
public record FindingSubject(
    String district, String agencyCode, @Nullable Integer year, String source, String subject) {}
