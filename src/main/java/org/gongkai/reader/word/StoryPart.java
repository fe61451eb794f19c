package org.gongkai.reader.word;

/** A part of a story: what word processors call a run of text that belongs together. */
sealed interface StoryPart permits StoryLine, StoryTable {}
