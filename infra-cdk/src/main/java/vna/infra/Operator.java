package vna.infra;

import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.actions.SnsAction;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.sns.Topic;
import software.amazon.awscdk.services.sns.subscriptions.EmailSubscription;
import software.constructs.Construct;

/// Whoever keeps this running: hears of each alarm by mail, when it goes off and when it is over.
final class Operator extends Construct {
  private final Topic topic;

  Operator(Construct scope, String id, String mail) {
    super(scope, id);
    topic =
        Topic.Builder.create(this, "Topic")
            .displayName("Very Next Action")
            .enforceSsl(true)
            .build();
    var subscription = topic.addSubscription(new EmailSubscription(mail));
    Waiver.of(
        subscription,
        "Serverless-SNSRedrivePolicy",
        "A queue would not tell the operator either; the alarm itself stays on until mended.");
    // A policy of our own replaces the one by which alarms of this account may publish.
    var alarms =
        ServicePrincipal.Builder.create("cloudwatch.amazonaws.com")
            .conditions(
                Map.of("StringEquals", Map.of("aws:SourceAccount", Stack.of(this).getAccount())))
            .build();
    topic.grantPublish(alarms);
  }

  void hears(Alarm alarm) {
    var mail = new SnsAction(topic);
    alarm.addAlarmAction(mail);
    alarm.addOkAction(mail);
  }
}
