package vna.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vna.deal.Deal;
import vna.decision.PlanRequest.Aim;
import vna.playbook.Severity;
import vna.playbook.ValueKind;
import vna.touch.Channel;
import vna.touch.Decision;
import vna.touch.Verdict;

/// A plan that was refused, without its texts.
///
/// @param dealVersion of the deal, which it leaves as it is
/// @param at when it was tried
/// @param recordedAt when we learnt of it
/// @param goalId the goal of the deal that it aimed at, if any
public record Attempt(
    String id,
    String dealId,
    long dealVersion,
    String owner,
    Instant at,
    Instant recordedAt,
    String by,
    Channel channel,
    Optional<ValueKind> valueKind,
    Optional<String> step,
    Optional<String> goalId,
    Decision decision,
    List<Said> findings,
    int playbookVersion) {

  /// A finding without its words.
  ///
  /// @param field JSON pointer into the plan
  public record Said(String rule, Severity severity, String field) {}

  public Attempt {
    findings = List.copyOf(findings);
  }

  /// The attempt that a refused plan leaves.
  public static Attempt of(Command command, Deal deal, PlanRequest request, Verdict verdict) {
    return new Attempt(
        command.id(),
        deal.dealId(),
        deal.version(),
        deal.owner(),
        command.at(),
        command.recordedAt(),
        command.by(),
        request.channel(),
        request.value().kind(),
        request.advances() instanceof Aim.ToStep(var key) ? Optional.of(key) : Optional.empty(),
        request.advances() instanceof Aim.ToGoal(var id) ? Optional.of(id) : Optional.empty(),
        verdict.decision(),
        verdict.findings().stream()
            .map(finding -> new Said(finding.rule(), finding.severity(), finding.field()))
            .toList(),
        verdict.playbookVersion());
  }
}
