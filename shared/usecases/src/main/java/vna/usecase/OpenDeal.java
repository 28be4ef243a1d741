package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vna.decision.Command;
import vna.decision.Decided;
import vna.decision.OpenRequest;
import vna.decision.Opening;
import vna.playbook.Playbook;
import vna.problem.InvalidInput;
import vna.problem.Problem;
import vna.store.DealStore;
import vna.store.Loaded;
import vna.wire.Answer;
import vna.wire.ExternalId;
import vna.wire.Result;

/// Opens a deal, or updates the one that has one of its external ids.
@ApplicationScoped
public class OpenDeal {
  private final Commands commands;

  @Inject
  public OpenDeal(Commands commands) {
    this.commands = commands;
  }

  /// 201 with the deal, 200 when it was there; 403 for whoever opens it for another owner and may
  /// not.
  ///
  /// @throws InvalidInput also when the external ids name several deals, or none and the rest does
  ///   not make a deal
  public Answer open(OpenRequest request, Call call) {
    // Before anything is looked up: the refusal says nothing about whose an external id is.
    if (!request.owner().isEmpty() && !call.caller().sees(request.owner())) {
      return Answer.of(new Result.Forbidden());
    }
    var work =
        new Work(
            Operation.OPEN_DEAL,
            store -> find(store, request),
            (deal, command, playbook) -> Opening.update(deal.journal(), request, command, playbook),
            Optional.of((command, playbook) -> open(request, command, playbook)),
            Map.of(),
            Optional.empty(),
            Optional.empty());
    return commands.run(
        request.openedAt().map(openedAt -> work.happenedAt("/openedAt", openedAt)).orElse(work),
        call);
  }

  private static Optional<Loaded> find(DealStore store, OpenRequest request) {
    var dealIds =
        store.dealIds(
            request.externalIds().entrySet().stream()
                .map(named -> new ExternalId(named.getKey(), named.getValue()))
                .toList());
    if (dealIds.size() > 1) {
      throw new InvalidInput(
          List.of(Problem.at("/externalIds", "names several deals; name one deal at a time")));
    }
    return dealIds.stream().findFirst().flatMap(store::load);
  }

  /// Whoever reads the request cannot know whether its external ids lead to a deal.
  private static Decided open(OpenRequest request, Command command, Playbook playbook) {
    var problems = new ArrayList<Problem>();
    requireFor(problems, "/name", request.name());
    requireFor(problems, "/account", request.account());
    requireFor(problems, "/owner", request.owner());
    InvalidInput.check(problems);
    return Opening.open(request, command, playbook);
  }

  private static void requireFor(List<Problem> problems, String pointer, String text) {
    if (text.isEmpty()) {
      problems.add(Problem.at(pointer, "is missing, and no deal has such an external id yet"));
    }
  }
}
