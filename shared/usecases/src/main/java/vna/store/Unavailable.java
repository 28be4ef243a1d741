package vna.store;

import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkServiceException;

/// The table cannot be reached, or throttles, also after retries: try again later. Nothing was done
/// by halves; whether all was done, the same request under the same key will tell.
public final class Unavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unavailable(Throwable cause) {
    super("the table is not available", cause);
  }

  /// @throws Unavailable for an outage; what is a bug goes up as it is
  static <T> T unless(Supplier<T> call) {
    try {
      return call.get();
    } catch (AbortedException e) {
      throw e;
    } catch (SdkClientException e) {
      throw new Unavailable(e);
    } catch (SdkServiceException e) {
      if (e.isThrottlingException() || e.statusCode() >= 500) {
        throw new Unavailable(e);
      }
      throw e;
    }
  }
}
