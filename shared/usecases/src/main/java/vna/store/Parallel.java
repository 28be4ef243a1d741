package vna.store;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Asks for many things at once.
public final class Parallel {
  private Parallel() {}

  /// What each gives, in their order.
  ///
  /// @throws Unavailable when one of them threw it
  public static <T, R> List<R> map(List<T> all, Function<T, R> one) {
    if (all.size() <= 1) {
      return all.stream().map(one).toList();
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads
          .invokeAll(all.stream().<Callable<R>>map(it -> () -> one.apply(it)).toList())
          .stream()
          .map(Parallel::result)
          .toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while it waited for the table");
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while it waited for the table");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }
}
