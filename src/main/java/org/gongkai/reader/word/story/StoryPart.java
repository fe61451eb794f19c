package org.gongkai.reader.word.story;

/** A part of a story: what word processors call a run of text that belongs together. */
public sealed interface StoryPart permits StoryLine, StoryTable {}
