package vna.infra;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Runs only where the CDK does; elsewhere one line says that these tests did not run, and why. In
/// CI they fail instead.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsNode.Condition.class)
@interface NeedsNode {

  final class Condition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      var missing = Node.missing();
      if (missing.isEmpty() || context.getTestMethod().isPresent()) {
        return ConditionEvaluationResult.enabled("");
      }
      var why = context.getDisplayName() + " did not run: " + missing.get();
      if (System.getenv("CI") != null) {
        throw new IllegalStateException(why);
      }
      System.err.println(why);
      return ConditionEvaluationResult.disabled(why);
    }
  }
}
