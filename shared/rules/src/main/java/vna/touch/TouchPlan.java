package vna.touch;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/// One planned touch with its four answers. What is missing is for the rules to judge.
///
/// @param scheduledFor when it reaches the buyer, with the offset as sent; may be past
/// @param to ids of contacts of the deal
/// @param buyerExpects what the buyer expects from it, or empty
/// @param draft the message's text, or empty
/// @param ref the caller's own id of the touch, or empty
/// @param keeps ids of promises that this touch keeps
/// @param overrideReason why a refused plan is to be stored all the same, or empty
public record TouchPlan(
    Channel channel,
    OffsetDateTime scheduledFor,
    List<String> to,
    String buyerExpects,
    Value value,
    Advances advances,
    Ask ask,
    String draft,
    String ref,
    List<String> keeps,
    String overrideReason) {

  public TouchPlan {
    to = List.copyOf(to);
    keeps = List.copyOf(keeps);
  }

  /// The same plan with another text of the message.
  public TouchPlan with(String newDraft) {
    return new TouchPlan(
        channel,
        scheduledFor,
        to,
        buyerExpects,
        value,
        advances,
        ask,
        newDraft,
        ref,
        keeps,
        overrideReason);
  }

  /// When it reaches the buyer, as an instant.
  public Instant time() {
    return scheduledFor.toInstant();
  }
}
