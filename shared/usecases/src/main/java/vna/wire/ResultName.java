package vna.wire;

import java.util.List;
import vna.deal.Outcome.Result;

/// The published names of outcome results, and the fields that belong to some of them only.
enum ResultName {
  BUYER_ACTED("action", "commitment"),
  BUYER_COMMITTED("commitment"),
  BUYER_REPLIED("question", "commitment"),
  NO_RESPONSE,
  BUYER_DECLINED("reason"),
  BUYER_WENT_BACK,
  AWAY("until"),
  UNREACHABLE("why"),
  OPTED_OUT,
  NOT_DONE;

  /// Every field that belongs to some results only.
  static final List<String> OWN_FIELDS =
      List.of("action", "commitment", "question", "reason", "until", "why");

  private final List<String> fields;

  ResultName(String... fields) {
    this.fields = List.of(fields);
  }

  boolean has(String field) {
    return fields.contains(field);
  }

  static ResultName of(Result result) {
    return switch (result) {
      case Result.Acted _ -> BUYER_ACTED;
      case Result.Committed _ -> BUYER_COMMITTED;
      case Result.Replied _ -> BUYER_REPLIED;
      case Result.NoResponse _ -> NO_RESPONSE;
      case Result.Declined _ -> BUYER_DECLINED;
      case Result.WentBack _ -> BUYER_WENT_BACK;
      case Result.Away _ -> AWAY;
      case Result.Unreachable _ -> UNREACHABLE;
      case Result.OptedOut _ -> OPTED_OUT;
      case Result.NotDone _ -> NOT_DONE;
    };
  }
}
