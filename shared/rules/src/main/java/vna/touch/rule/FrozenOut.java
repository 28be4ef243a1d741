package vna.touch.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vna.deal.Standing;
import vna.playbook.Severity;
import vna.touch.Finding;

/// Everybody it goes to has let our last touches on this channel pass in silence.
record FrozenOut() implements TouchRule {
  @Override
  public About about() {
    return new About(
        "frozen-out",
        Severity.ADVICE,
        "",
        "Article: they freeze you out",
        "silent.max silent touches in a row to the same person on the same channel",
        "A call after three e-mails without an answer",
        "A fourth e-mail after three without an answer");
  }

  @Override
  public Optional<Finding> judge(TouchSituation situation) {
    var plan = situation.plan();
    var max = situation.playbook().settings().silent().max();
    var run = plan.to().isEmpty() ? List.<Standing.Exchange>of() : silentRun(situation);
    if (run.size() < max || plan.to().stream().anyMatch(id -> silentTouches(run, id) < max)) {
      return Optional.empty();
    }
    var names = BetterWay.names(situation, plan.to());
    var channel = plan.channel().name().toLowerCase(Locale.ROOT);
    return Optional.of(
        finding(
            "/channel",
            "No word from "
                + names
                + " here for a while; one more of the same will hardly change that.",
            "another channel, another person or another kind of value",
            silentTouches(run, plan.to().getFirst()) + " silent touches in a row by " + channel,
            BetterWay.somebodyElse(situation)
                .map(contact ->
                    "Try " + contact.called() + ", or another channel than " + channel + ".")
                .orElse(
                    "Try another channel than "
                        + channel
                        + ", or ask who else works on "
                        + BetterWay.buyerQuestion(situation))));
  }

  private static List<Standing.Exchange> silentRun(TouchSituation situation) {
    return situation.standing().silentRun().stream()
        .filter(exchange -> exchange.channel() == situation.plan().channel())
        .toList();
  }

  private static long silentTouches(List<Standing.Exchange> run, String id) {
    return run.stream().filter(exchange -> exchange.with().contains(id)).count();
  }
}
