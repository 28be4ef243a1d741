package vna.function;

import io.quarkus.funqy.Funq;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vna.usecase.ReviewWeek;
import vna.wire.Received;

/// Reviews one week; the scheduler sends its event.
public class ReviewFunction {
  private final ReviewWeek reviewWeek;

  @Inject
  ReviewFunction(ReviewWeek reviewWeek) {
    this.reviewWeek = reviewWeek;
  }

  /// The review of the team or of one owner.
  @Funq(FunctionName.WEEKLY_REVIEW)
  public FunctionAnswer weeklyReview(@Nullable Received event) {
    return FunctionAnswer.of(FunctionName.WEEKLY_REVIEW, reviewWeek.review(Nothing.orElse(event)));
  }
}
