package vna.intake;

/// Something that intake needs is not to be had now: the same delivery again will do later.
public final class Outage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param what is not to be had; never a secret
  public Outage(String what) {
    super(what);
  }

  /// @param what is not to be had; never a secret
  public Outage(String what, Throwable cause) {
    super(what, cause);
  }
}
