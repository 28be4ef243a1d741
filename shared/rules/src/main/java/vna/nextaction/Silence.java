package vna.nextaction;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vna.deal.Outcome;
import vna.deal.Standing;
import vna.deal.Touch;
import vna.playbook.ValueKind;
import vna.touch.Channel;

/// The silent touches in a row at the end.
///
/// @param run latest first, at least one
/// @param since when the latest of them became silent
/// @param standing the deal they belong to
public record Silence(List<Standing.Exchange> run, Instant since, Standing standing) {

  /// The silence of exactly so many touches.
  static Optional<Silence> of(int touches, Standing standing) {
    return of(standing).filter(silence -> silence.run().size() == touches);
  }

  /// Whatever silence there is.
  public static Optional<Silence> of(Standing standing) {
    var run = standing.silentRun();
    return run.isEmpty()
        ? Optional.empty()
        : Optional.of(new Silence(run, became(run.getFirst(), standing), standing));
  }

  /// By when something else is tried.
  Instant dueAt() {
    return Term.replyAfter(since, standing);
  }

  /// Who is silent.
  String who() {
    return Wording.people(run.getFirst().with(), standing.deal());
  }

  /// How long it has been going on, as a reason.
  String why() {
    return "%s has been silent on %s since %s"
        .formatted(
            who(),
            run.size() == 1 ? "one touch" : run.size() + " touches in a row",
            Wording.day(run.getLast().at(), standing));
  }

  /// What kind of value the latest of them brought, where it is known.
  public Optional<ValueKind> lastKind() {
    return run.getFirst().touch().flatMap(touch -> touch.plan().value().kind());
  }

  /// A channel that none of them used.
  public Channel otherChannel() {
    var used = run.stream().map(Standing.Exchange::channel).toList();
    return List.of(Channel.CALL, Channel.EMAIL, Channel.VIDEO, Channel.MEETING).stream()
        .filter(channel -> !used.contains(channel))
        .findFirst()
        .orElseGet(() -> unused(used));
  }

  /// Somebody whom none of them went to.
  public Optional<String> otherPerson() {
    return Wording.reachable(standing).stream()
        .filter(contact -> run.stream().noneMatch(exchange -> exchange.with().contains(contact)))
        .findFirst();
  }

  private static Channel unused(List<Channel> used) {
    return Arrays.stream(Channel.values())
        .filter(channel -> !used.contains(channel))
        .findFirst()
        .orElse(Channel.OTHER);
  }

  private static Instant became(Standing.Exchange latest, Standing standing) {
    return latest
        .outcome()
        .map(Outcome::occurredAt)
        .or(() -> latest.touch().map(touch -> presumed(touch, standing)))
        .orElse(latest.at());
  }

  private static Instant presumed(Touch touch, Standing standing) {
    return Term.later(touch.overAt(standing.playbook().calendar()), standing.silentFrom(touch));
  }
}
