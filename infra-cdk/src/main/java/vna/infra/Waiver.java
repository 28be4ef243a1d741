package vna.infra;

import io.github.cdklabs.cdknag.NagPackSuppression;
import io.github.cdklabs.cdknag.NagSuppressions;
import java.util.List;
import software.constructs.IConstruct;

/// A rule of cdk-nag that a construct does not keep, and why that is right.
final class Waiver {
  private Waiver() {}

  /// Holds for this construct alone.
  static void of(IConstruct construct, String rule, String reason) {
    add(construct, NagPackSuppression.builder().id(rule).reason(reason).build());
  }

  /// Holds for one finding of the rule only, such as `Resource::*`.
  static void of(IConstruct construct, String rule, String finding, String reason) {
    add(
        construct,
        NagPackSuppression.builder().id(rule).appliesTo(List.of(finding)).reason(reason).build());
  }

  private static void add(IConstruct construct, NagPackSuppression suppression) {
    NagSuppressions.addResourceSuppressions(construct, List.of(suppression));
  }
}
