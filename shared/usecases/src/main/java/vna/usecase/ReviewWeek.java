package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vna.playbook.Playbook;
import vna.problem.InvalidInput;
import vna.problem.Problem;
import vna.review.Week;
import vna.review.WeeklyReview;
import vna.store.Owners;
import vna.store.Reviews;
import vna.wire.Answer;
import vna.wire.Received;
import vna.wire.Result;
import vna.wire.ReviewReader;
import vna.wire.ReviewRequest.Step;

/// Reviews a week, step by step: say what the batches are, review each batch of owners, put their
/// parts together. Each step is an event of its own, so that batches can be reviewed anywhere;
/// asked for no step, all of them are taken here, one after the other.
///
/// A step that failed is taken again; a review that was made is replaced by the next one.
@ApplicationScoped
public class ReviewWeek {
  private final Owners owners;
  private final ReviewOwner reviewOwner;
  private final Reviews reviews;
  private final Playbooks playbooks;
  private final Clock clock;

  @Inject
  public ReviewWeek(
      Owners owners, ReviewOwner reviewOwner, Reviews reviews, Playbooks playbooks, Clock clock) {
    this.owners = owners;
    this.reviewOwner = reviewOwner;
    this.reviews = reviews;
    this.playbooks = playbooks;
    this.clock = clock;
  }

  /// 200 with the review of the team or of one owner, or with what a step did in numbers; or 400.
  ///
  /// @throws vna.store.Unavailable when the table cannot be reached
  public Answer review(Received received) {
    try {
      var request = ReviewReader.read(received);
      var playbook = playbooks.current();
      var day = playbook.calendar().dayOf(request.time());
      var week = request.week().orElseGet(() -> Week.of(day).before());
      refuseUnbegun(week, playbook, "/data/week");
      return request
          .step()
          .map(step -> take(step, week, playbook))
          .orElseGet(() -> all(week, playbook));
    } catch (InvalidInput invalid) {
      return Answer.of(invalid);
    }
  }

  /// 202 with where to read the review, which by then is made; 403 for whoever may not ask for it.
  ///
  /// @throws InvalidInput when the week has not begun
  /// @throws vna.store.Unavailable when the table cannot be reached
  public Answer ask(Week week, Caller caller) {
    if (!caller.isAtLeast(Role.MANAGER)) {
      return Answer.of(new Result.Forbidden());
    }
    var playbook = playbooks.current();
    refuseUnbegun(week, playbook, "/week");
    all(week, playbook);
    return Answer.toRead(week);
  }

  private Answer take(Step step, Week week, Playbook playbook) {
    return switch (step) {
      case Step.Begin() -> Answer.batches(week, begin(week));
      case Step.OfOwners(var cursor) ->
          Answer.done(batch(week, cursor, playbook), Optional.empty());
      case Step.OfOwner(var owner) -> Answer.of(part(week, owner, playbook), Optional.empty());
      case Step.Compose() -> {
        var made = compose(week, playbook);
        yield Answer.done(made.review(), Optional.of(made.number()));
      }
    };
  }

  private Answer all(Week week, Playbook playbook) {
    begin(week).forEach(cursor -> batch(week, cursor, playbook));
    var made = compose(week, playbook);
    return Answer.of(made.review(), Optional.of(made.number()));
  }

  private List<Optional<String>> begin(Week week) {
    reviews.begin(week, clock.instant());
    return owners.batches();
  }

  private WeeklyReview batch(Week week, Optional<String> cursor, Playbook playbook) {
    return owners.batch(cursor).stream()
        .map(owner -> part(week, owner, playbook).forTeam())
        .reduce(WeeklyReview.none(week, now()), WeeklyReview::plus);
  }

  private WeeklyReview part(Week week, String owner, Playbook playbook) {
    var part = reviewOwner.review(owner, week, now(), playbook);
    reviews.save(owner, part, expires(playbook));
    return part;
  }

  private Reviews.OfTeam compose(Week week, Playbook playbook) {
    var earlier =
        reviews.ofTeam(week.before()).map(team -> team.review().weeks()).orElse(List.of());
    var review = reviews.sum(week, WeeklyReview.none(week, now())).after(earlier);
    return new Reviews.OfTeam(reviews.save(review, expires(playbook)), review);
  }

  private void refuseUnbegun(Week week, Playbook playbook, String pointer) {
    if (now().isBefore(week.startIn(playbook.calendar().zone()))) {
      throw new InvalidInput(List.of(Problem.at(pointer, "must not be a week that has not begun")));
    }
  }

  private Instant expires(Playbook playbook) {
    return clock.instant().plus(Duration.ofDays(playbook.settings().keep().refusedDays()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
