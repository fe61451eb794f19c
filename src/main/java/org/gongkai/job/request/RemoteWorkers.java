package org.gongkai.job.request;

import java.time.Duration;

/**
 * The workers on other machines that a run has its files read by.
 *
 * @param broker over which they are told what to read
 * @param patience how long nothing may be read before the run gives up
 */
public record RemoteWorkers(BrokerAddress broker, Duration patience) {}
