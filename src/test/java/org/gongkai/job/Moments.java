package org.gongkai.job;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.gongkai.job.publish.PublishStep;
import org.gongkai.job.publish.Publisher;
import org.gongkai.job.request.RunRequest;
import org.gongkai.output.WatchedPublication;
import org.springframework.batch.core.scope.context.StepContext;
import org.springframework.batch.core.scope.context.StepSynchronizationManager;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Tells of every moment at which the state of a run changes for good: before and after each commit,
 * before each change of the disk by the publication. A moment is named {@code check: before
 * commit}.
 */
class Moments extends FakeRooms {

  /** Is told; one for all, since Spring makes the parts of a run. */
  private static volatile Consumer<String> listener = moment -> {};

  static void listen(Consumer<String> next) {
    listener = next;
  }

  /** One at a time: while a listener holds a moment fast, nothing else changes for good. */
  private static synchronized void tell(String step, String what) {
    listener.accept(step + ": " + what);
  }

  private static void tell(String what) {
    StepContext context = StepSynchronizationManager.getContext();
    tell(context == null ? "" : context.getStepName(), what);
  }

  @Bean
  @Primary
  Publisher watchedPublisher(RunRequest request) {
    return new Publisher(
        request,
        WatchedPublication.into(request.output(), change -> tell(PublishStep.STEP, change)));
  }

  @Bean
  static BeanPostProcessor watchedCommits() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new WatchedSource(source) : bean;
      }
    };
  }

  /** Hands out connections whose commits are told of. */
  private static final class WatchedSource extends DelegatingDataSource {

    WatchedSource(DataSource source) {
      super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
      return watched(super.getConnection());
    }
  }

  private static Connection watched(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            Moments.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              boolean isCommit = method.getName().equals("commit");
              if (isCommit) {
                tell("before commit");
              }
              try {
                Object result = method.invoke(connection, arguments);
                if (isCommit) {
                  tell("after commit");
                }
                return result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
