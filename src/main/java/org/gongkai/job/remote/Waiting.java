package org.gongkai.job.remote;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** What a worker needs until there is a run to read for. */
@SpringBootApplication(scanBasePackages = "org.gongkai.store", proxyBeanMethods = false)
class Waiting {}
