package org.gongkai.job.remote.carrier;

import org.springframework.integration.dsl.IntegrationFlowBuilder;
import org.springframework.messaging.MessageHandler;
import org.springframework.util.ErrorHandler;

/**
 * What carries slices from a manager to its workers. A worker takes one at a time and has it until
 * it has dealt with it; when that fails, or the worker dies, the next is given it, however often
 * that happens: when to give a slice up is not the carrier's to decide.
 */
public interface Carrier extends AutoCloseable {

  /** The header of a message that tells the slices of a run from those of others. */
  String TOKEN = "gongkaiToken";

  /** Takes a manager's messages, which hold the id of a slice and the token of its run. */
  MessageHandler outgoing();

  /**
   * Takes back what no worker has taken.
   *
   * @param token of the run
   */
  void withdraw(String token);

  /**
   * Where a worker's flow begins. What the flow throws gives the slice back.
   *
   * @param token of the run that it reads for
   * @param givenBack is told of it
   */
  IntegrationFlowBuilder incoming(String token, ErrorHandler givenBack);

  @Override
  void close();
}
