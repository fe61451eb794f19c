package org.gongkai.job.remote;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** What a worker needs until there is a run to read for. */
@EnableAutoConfiguration
@ComponentScan("org.gongkai.store")
class IdleWorkerConfiguration {}
