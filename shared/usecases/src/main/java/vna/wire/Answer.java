package vna.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import vna.deal.Deal;
import vna.deal.Fact;
import vna.problem.InvalidInput;
import vna.review.Week;
import vna.review.WeeklyReview;
import vna.touch.Verdict;

/// An answer as every door gives it: HTTP as status, headers and body, a function as `{"status",
/// "body"}`.
///
/// @param body a problem document (RFC 9457) from status 400 on
/// @param etag of the deal or the playbook, quoted
/// @param location path of what was made
/// @param replayed whether it is the first answer to a request that came before
public record Answer(
    int status,
    ObjectNode body,
    Optional<String> etag,
    Optional<String> location,
    boolean replayed) {

  /// Whether it is a problem document.
  public boolean isProblem() {
    return status >= 400;
  }

  /// The same answer, where nothing is said about what is gone.
  public Answer withoutBody() {
    return isProblem() ? this : new Answer(204, new Members().object(), etag, location, replayed);
  }

  /// Bad input.
  public static Answer of(InvalidInput invalid) {
    var problems = invalid.problems();
    return problem(
        problems.contains(StrictJson.TOO_LARGE)
            ? ProblemJson.tooLarge()
            : ProblemJson.invalidInput(problems));
  }

  /// A review that can be read from now on.
  public static Answer toRead(Week week) {
    return new Answer(
        202,
        new Members().text("week", week.toString()).object(),
        Optional.empty(),
        Optional.of("/v1/reviews/" + week),
        false);
  }

  /// What came of a tick of the clock.
  ///
  /// @param turned how many deals it turned
  /// @param complete whether no other waits
  public static Answer ofTick(int turned, boolean complete) {
    return plain(200, new Members().number("turned", turned).flag("complete", complete).object());
  }

  /// An owner's review, or, with its number, the team's.
  public static Answer of(WeeklyReview review, Optional<Long> number) {
    return plain(200, ReviewJson.review(review, number));
  }

  /// A step of a review is done.
  public static Answer done(WeeklyReview review, Optional<Long> number) {
    return plain(200, ReviewJson.done(review, number));
  }

  /// What is to be done for a review.
  public static Answer batches(Week week, List<Optional<String>> cursors) {
    return plain(200, ReviewJson.batches(week, cursors));
  }

  /// The answer to a command or question.
  public static Answer of(Result result) {
    return switch (result) {
      case Result.Happened(var fact, var touchId, var now) ->
          happened(fact, touchId, DealJson.deal(now)).with(now.deal());
      case Result.AsBefore(var now, var opened) -> {
        var deal = DealJson.deal(now);
        yield plain(200, opened ? deal : new Members().node("deal", deal).object())
            .with(now.deal());
      }
      case Result.Shown(var now) -> plain(200, DealJson.deal(now)).with(now.deal());
      case Result.ShownTouch(var touch, var standing) ->
          plain(200, TouchJson.touch(touch, standing)).with(standing.deal());
      case Result.Listed(var page) -> plain(200, page.json());
      case Result.Erased() -> plain(204, new Members().object());
      case Result.Judged(var verdict) ->
          plain(200, new Members().node("verdict", TouchJson.verdict(verdict)).object());
      case Result.Suggested(var suggestion, var deal) ->
          plain(200, SuggestionJson.suggestion(suggestion)).with(deal);
      case Result.ShownPlaybook(var playbook) ->
          plain(200, PlaybookJson.playbook(playbook)).with(playbook.version());
      case Result.PlaybookStale() -> problem(ProblemJson.playbookOutdated());
      case Result.Refused(var verdict) -> problem(ProblemJson.emptyTouch(verdict));
      case Result.NotFound() -> problem(ProblemJson.notFound());
      case Result.Forbidden() -> problem(ProblemJson.forbidden());
      case Result.DealClosed() -> problem(ProblemJson.dealClosed());
      case Result.OutcomeRecorded() -> problem(ProblemJson.outcomeRecorded());
      case Result.JournalFull() -> problem(ProblemJson.journalFull());
      case Result.Overtaken() -> problem(ProblemJson.stale());
      case Result.Stale() -> problem(ProblemJson.outdated());
      case Result.KeyReused() -> problem(ProblemJson.keyReused());
    };
  }

  private static Answer happened(Fact fact, Optional<String> touchId, ObjectNode deal) {
    return switch (fact) {
      case Fact.DealOpened _ ->
          new Answer(
              201,
              deal,
              Optional.empty(),
              Optional.of("/v1/deals/" + deal.get("dealId").textValue()),
              false);
      case Fact.DealUpdated _ -> plain(200, deal);
      case Fact.TouchPlanned planned ->
          plain(201, change(touchId, Optional.of(planned.verdict()), deal));
      case Fact.TouchChanged changed ->
          plain(200, change(touchId, Optional.of(changed.verdict()), deal));
      // What happened without a plan is made here; what came of one belongs to its touch.
      case Fact.OutcomeRecorded _ ->
          plain(touchId.isPresent() ? 200 : 201, change(touchId, Optional.empty(), deal));
      case Fact.DealEdited _,
          Fact.TouchCancelled _,
          Fact.TouchSent _,
          Fact.OutcomeCorrected _,
          Fact.OutcomeWithdrawn _,
          Fact.DealClosed _,
          Fact.DealReopened _,
          Fact.NextActionSet _,
          Fact.NextActionDeferred _ ->
          plain(200, change(touchId, Optional.empty(), deal));
    };
  }

  private static ObjectNode change(
      Optional<String> touchId, Optional<Verdict> verdict, ObjectNode deal) {
    return new Members()
        .text("touchId", touchId)
        .node("verdict", verdict, TouchJson::verdict)
        .node("deal", deal)
        .object();
  }

  private Answer with(Deal deal) {
    return with(deal.version());
  }

  private Answer with(long version) {
    return new Answer(status, body, Optional.of("\"" + version + "\""), location, replayed);
  }

  private static Answer plain(int status, ObjectNode body) {
    return new Answer(status, body, Optional.empty(), Optional.empty(), false);
  }

  private static Answer problem(ObjectNode problem) {
    return plain(problem.get("status").intValue(), problem);
  }
}
