package org.gongkai.job.remote.carrier;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.integration.dsl.IntegrationFlow;
import org.springframework.integration.dsl.IntegrationFlowBuilder;
import org.springframework.integration.dsl.Pollers;
import org.springframework.integration.jdbc.store.JdbcChannelMessageStore;
import org.springframework.integration.jdbc.store.channel.JsonChannelMessageStorePreparedStatementSetter;
import org.springframework.integration.jdbc.store.channel.JsonMessageRowMapper;
import org.springframework.integration.jdbc.store.channel.PostgresChannelMessageStoreQueryProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.messaging.MessageHandler;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.util.ErrorHandler;

/**
 * Slices in a table of the office's PostgreSQL, where there is no broker. The transaction that took
 * a slice out stays open until it is read, so that it is back as soon as the worker's session ends.
 */
final class DatabaseCarrier implements Carrier {

  private static final Duration GLANCE = Duration.ofMillis(300);

  private final HikariDataSource sessions;
  private final JdbcTemplate jdbc;
  private final JdbcChannelMessageStore messages = new JdbcChannelMessageStore();

  /**
   * Uses sessions of its own.
   *
   * @param sessions whose transactions may last as long as it takes to read a slice; closed with it
   */
  DatabaseCarrier(HikariDataSource sessions) {
    this.sessions = sessions;
    jdbc = new JdbcTemplate(sessions);
    jdbc.setFetchSize(1);
    messages.setJdbcTemplate(jdbc);
    messages.setTablePrefix("slice_");
    messages.setChannelMessageStoreQueryProvider(new PostgresChannelMessageStoreQueryProvider());
    messages.setPreparedStatementSetter(new JsonChannelMessageStorePreparedStatementSetter());
    messages.setMessageRowMapper(new JsonMessageRowMapper());
    messages.afterPropertiesSet();
  }

  @Override
  public MessageHandler outgoing() {
    return message ->
        messages.addMessageToGroup(String.valueOf(message.getHeaders().get(TOKEN)), message);
  }

  /** The database has one run at a time: what a killed one left goes as well. */
  @Override
  public void withdraw(String token) {
    jdbc.update(
        """
        delete from slice_channel_message where message_sequence in
          (select message_sequence from slice_channel_message for update skip locked)
        """);
  }

  @Override
  public IntegrationFlowBuilder incoming(String token, ErrorHandler givenBack) {
    return IntegrationFlow.fromSupplier(
        () -> messages.pollMessageFromGroup(token),
        endpoint ->
            endpoint.poller(
                Pollers.fixedDelay(GLANCE)
                    .maxMessagesPerPoll(-1)
                    .transactional(transactions())
                    .errorHandler(givenBack)));
  }

  /** No part of what is done in between: reading has transactions of its own. */
  private TransactionManager transactions() {
    DataSourceTransactionManager transactions = new DataSourceTransactionManager(sessions);
    transactions.setTransactionSynchronization(
        AbstractPlatformTransactionManager.SYNCHRONIZATION_NEVER);
    return transactions;
  }

  @Override
  public void close() {
    sessions.close();
  }
}
