package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import vna.playbook.Playbook;
import vna.review.OwnerWeek;
import vna.review.Week;
import vna.review.WeeklyReview;
import vna.store.Reviews;

/// Shows a review that was made.
@ApplicationScoped
public class ShowReview {
  private final Reviews reviews;
  private final Playbooks playbooks;
  private final Clock clock;

  @Inject
  public ShowReview(Reviews reviews, Playbooks playbooks, Clock clock) {
    this.reviews = reviews;
    this.playbooks = playbooks;
    this.clock = clock;
  }

  /// What there is to show.
  public sealed interface Shown {
    /// @param number of the team's review, none of an owner's part
    /// @param zone the team's
    record Made(WeeklyReview review, Optional<Long> number, ZoneId zone) implements Shown {}

    /// It is being made: look again.
    record Running() implements Shown {}

    /// Nobody asked for it.
    record NotThere() implements Shown {}
  }

  /// The review of the team, or one owner's part of it; a rep sees their own part only.
  ///
  /// @throws vna.store.Unavailable when the table cannot be reached
  public Shown show(Week week, Optional<String> owner, Caller caller) {
    var whose = owner.or(caller::onlyOwner);
    if (whose.filter(one -> !caller.sees(one)).isPresent()) {
      return new Shown.NotThere();
    }
    return made(week, whose)
        .<Shown>map(made -> made)
        .orElseGet(() ->
            reviews.isRunning(week, clock.instant()) ? new Shown.Running() : new Shown.NotThere());
  }

  private Optional<Shown.Made> made(Week week, Optional<String> owner) {
    var playbook = playbooks.current();
    var zone = playbook.calendar().zone();
    return owner.isPresent()
        ? part(week, owner.get(), playbook)
            .map(part -> new Shown.Made(part, Optional.empty(), zone))
        : reviews
            .ofTeam(week)
            .map(team -> new Shown.Made(team.review(), Optional.of(team.number()), zone));
  }

  /// Who never had a deal has no part of their own, and nothing in it.
  private Optional<WeeklyReview> part(Week week, String owner, Playbook playbook) {
    var nothing = new OwnerWeek(owner, List.of(), List.of());
    return reviews
        .part(week, owner)
        .or(() ->
            reviews
                .ofTeam(week)
                .map(team -> WeeklyReview.of(week, team.review().asOf(), playbook, nothing)));
  }
}
