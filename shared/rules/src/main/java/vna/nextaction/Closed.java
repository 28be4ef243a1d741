package vna.nextaction;

import vna.deal.Standing;

/// Won or lost: nothing happens next.
record Closed() implements NextActionRule {

  @Override
  public String id() {
    return "closed";
  }

  boolean fits(Standing standing) {
    return standing.deal().isClosed();
  }
}
