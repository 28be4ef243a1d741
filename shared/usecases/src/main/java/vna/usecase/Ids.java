package vna.usecase;

import com.github.f4b6a3.ulid.UlidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;

/// Makes ids that nobody has had and nobody can guess.
@ApplicationScoped
public class Ids {
  private static final int REPLY_REF_BYTES = 16;
  private final SecureRandom random = new SecureRandom();

  /// A ULID: sortable by `now`, random beyond the millisecond.
  String next(Instant now) {
    return UlidCreator.getUlid(now.toEpochMilli()).toString();
  }

  /// 128 random bits in hexadecimal digits.
  String replyRef() {
    var bytes = new byte[REPLY_REF_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
