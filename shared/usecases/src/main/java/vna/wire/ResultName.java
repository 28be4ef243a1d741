package vna.wire;

import java.util.List;
import java.util.Set;
import vna.deal.Outcome.Result;

/// The published names of outcome results, and the fields that belong to some of them only.
enum ResultName {
  BUYER_ACTED,
  BUYER_COMMITTED,
  BUYER_REPLIED,
  NO_RESPONSE,
  BUYER_DECLINED,
  BUYER_WENT_BACK,
  AWAY,
  UNREACHABLE,
  OPTED_OUT,
  NOT_DONE;

  /// Every field that belongs to some results only.
  static final List<String> OWN_FIELDS =
      List.of("action", "commitment", "question", "reason", "until", "why");

  /// Those of them that belong to this result.
  Set<String> fields() {
    return switch (this) {
      case BUYER_ACTED -> Set.of("action", "commitment");
      case BUYER_COMMITTED -> Set.of("commitment");
      case BUYER_REPLIED -> Set.of("question", "commitment");
      case BUYER_DECLINED -> Set.of("reason");
      case AWAY -> Set.of("until");
      case UNREACHABLE -> Set.of("why");
      case NO_RESPONSE, BUYER_WENT_BACK, OPTED_OUT, NOT_DONE -> Set.of();
    };
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
