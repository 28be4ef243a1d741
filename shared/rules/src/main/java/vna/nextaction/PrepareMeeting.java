package vna.nextaction;

import java.time.LocalDate;
import java.util.Optional;
import vna.deal.Agreement;
import vna.deal.Standing;
import vna.deal.Touch;

/// The buyer agreed to meet, and we have no touch planned for that day.
record PrepareMeeting() implements OfCommitment {

  @Override
  public String id() {
    return "prepare-meeting";
  }

  @Override
  public Optional<Proposal> on(Standing standing) {
    return commitment(standing)
        .flatMap(meeting -> meeting.dueBy().map(day -> prepare(meeting, day, standing)));
  }

  @Override
  public Optional<Agreement> commitment(Standing standing) {
    return standing.openCommitments().stream()
        .filter(commitment -> BookedMeeting.isOne(commitment.action()))
        .filter(commitment -> commitment.dueBy().filter(day -> isFree(day, standing)).isPresent())
        .findFirst();
  }

  private static boolean isFree(LocalDate day, Standing standing) {
    return standing.asOf().isBefore(Term.endOf(day, standing))
        && standing.deal().touches().stream().noneMatch(touch -> isOn(day, touch, standing));
  }

  private static boolean isOn(LocalDate day, Touch touch, Standing standing) {
    return standing.stateOf(touch) != Touch.State.CANCELLED
        && standing.playbook().calendar().dayOf(touch.plan().time()).equals(day);
  }

  private static Proposal prepare(Agreement meeting, LocalDate day, Standing standing) {
    return Proposal.seller(
        "Plan the touch for the meeting with %s on %s%s"
            .formatted(Wording.buyer(standing), Wording.day(day), Wording.colon(meeting.action())),
        Term.endOf(standing.playbook().calendar().workingDayBefore(day), standing),
        "They agreed to meet on %s, and no touch is planned for that day"
            .formatted(Wording.day(day)));
  }
}
