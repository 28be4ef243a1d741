package vna.store;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;

/// The connections of this process, which can all be dropped: the next request makes new ones.
@Singleton
public class Connections implements SdkHttpClient {
  private final AtomicReference<SdkHttpClient> live =
      new AtomicReference<>(Apache5HttpClient.create());

  /// Closes all connections; there must be no request under way.
  public void drop() {
    live.getAndSet(Apache5HttpClient.create()).close();
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return live.get().prepareRequest(request);
  }

  @Override
  public String clientName() {
    return live.get().clientName();
  }

  @Override
  public void close() {
    live.get().close();
  }
}
