package vna.infra;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

@NeedsNode
class QuarkusFunctionTest {
  private static final Set<String> ABOUT_FUNCTIONS =
      Set.of(
          "AWS::Lambda::Version",
          "AWS::Lambda::Alias",
          "AWS::Lambda::EventInvokeConfig",
          "AWS::CloudWatch::Alarm");

  private final Assembly assembly = Assembly.ofGoodSettings();

  @Test
  void there_is_a_function_for_each_that_the_zips_hold() {
    assertEquals(
        Set.of(
            "api",
            "apply-command",
            "clock-tick",
            "close-deal",
            "open-deal",
            "plan-touch",
            "publish-events",
            "record-outcome",
            "webhooks",
            "weekly-review"),
        assembly.functions().keySet());
  }

  @Test
  void every_setting_of_a_function_is_set() {
    assembly
        .functions()
        .forEach((name, function) -> {
          var set = (ObjectNode) function.properties().deepCopy();
          set.remove(List.of("Code", "Role", "Environment", "Handler", "Timeout"));
          if (name.equals("webhooks")) {
            set.remove("ReservedConcurrentExecutions");
          }
          ((ObjectNode) set.path("LoggingConfig")).remove("LogGroup");

          assertEquals(
              Assembly.json(
                  """
                  {
                    "FunctionName": "vna-sales-%s",
                    "Runtime": "java25",
                    "Architectures": ["arm64"],
                    "MemorySize": 1024,
                    "SnapStart": {"ApplyOn": "PublishedVersions"},
                    "TracingConfig": {"Mode": "Active"},
                    "LoggingConfig": {"LogFormat": "JSON"}
                  }
                  """
                      .formatted(name)),
              set);
        });
  }

  @Test
  void a_function_is_entered_and_told_what_it_is() {
    var told = new TreeMap<String, String>();
    assembly
        .functions()
        .forEach((name, function) -> {
          var set = function.properties();
          told.put(
              name,
              "%s %s %s"
                  .formatted(
                      set.path("Handler").textValue(),
                      set.path("Timeout"),
                      set.at("/Environment/Variables")));
        });

    var funqy =
        "io.quarkus.funqy.lambda.FunqyStreamHandler::handleRequest %d"
            + " {\"QUARKUS_FUNQY_EXPORT\":\"%s\",\"VNA_TABLE\":{\"Ref\":\"DealsTableB8315DDB\"}}";
    assertEquals(
        new TreeMap<>(
            Map.ofEntries(
                entry(
                    "api",
                    "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest 29"
                        + " {\"VNA_ADMINS\":\"sales-admins\",\"VNA_AUDIENCE\":\"vna\","
                        + "\"VNA_GROUPS_CLAIM\":\"groups\","
                        + "\"VNA_ISSUER\":\"https://login.example.com/\","
                        + "\"VNA_MANAGERS\":\"sales-managers\",\"VNA_OWNER_CLAIM\":\"email\","
                        + "\"VNA_TABLE\":{\"Ref\":\"DealsTableB8315DDB\"}}"),
                entry("open-deal", funqy.formatted(30, "open-deal")),
                entry("plan-touch", funqy.formatted(30, "plan-touch")),
                entry("record-outcome", funqy.formatted(30, "record-outcome")),
                entry("close-deal", funqy.formatted(30, "close-deal")),
                entry("weekly-review", funqy.formatted(300, "weekly-review")),
                entry(
                    "apply-command",
                    "io.quarkus.funqy.lambda.FunqyStreamHandler::handleRequest 30"
                        + " {\"QUARKUS_FUNQY_EXPORT\":\"apply-command\","
                        + "\"VNA_DEAD_LETTERS_URL\":{\"Ref\":\"InboxDeadQueue43B9579E\"},"
                        + "\"VNA_TABLE\":{\"Ref\":\"DealsTableB8315DDB\"}}"),
                entry(
                    "webhooks",
                    "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest 10"
                        + " {\"VNA_INBOX_URL\":{\"Ref\":\"InboxQueue96F60793\"},"
                        + "\"VNA_PUBLIC_URL\":{\"Fn::GetAtt\":[\"ApiHttp17514DA7\",\"ApiEndpoint\"]},"
                        + "\"VNA_SECRETS_PREFIX\":\"vna-sales/sources/\","
                        + "\"VNA_TABLE\":{\"Ref\":\"DealsTableB8315DDB\"}}"),
                entry(
                    "clock-tick",
                    "io.quarkus.funqy.lambda.FunqyStreamHandler::handleRequest 120"
                        + " {\"QUARKUS_FUNQY_EXPORT\":\"clock-tick\","
                        + "\"VNA_COMMANDS_BUS\":\"vna-sales\","
                        + "\"VNA_TABLE\":{\"Ref\":\"DealsTableB8315DDB\"}}"),
                entry(
                    "publish-events",
                    "io.quarkus.funqy.lambda.FunqyStreamHandler::handleRequest 120"
                        + " {\"QUARKUS_FUNQY_EXPORT\":\"publish-events\","
                        + "\"VNA_BUS\":\"vna-sales-events\","
                        + "\"VNA_TABLE\":{\"Ref\":\"DealsTableB8315DDB\"}}"))),
        told);
  }

  @Test
  void each_function_has_a_role_and_a_log_of_its_own_that_is_kept_three_months() {
    var functions = assembly.functions().values();
    var roles = new ArrayList<Assembly.Resource>();
    var logs = new ArrayList<Assembly.Resource>();
    for (var function : functions) {
      roles.add(assembly.referred(function.properties().path("Role")));
      logs.add(assembly.referred(function.properties().at("/LoggingConfig/LogGroup")));
    }

    assertEquals(functions.size(), Set.copyOf(roles).size());
    assertEquals(functions.size(), Set.copyOf(logs).size());
    for (var log : logs) {
      assertEquals(90, log.properties().path("RetentionInDays").intValue(), log.id());
    }
  }

  @Test
  void each_function_is_published_as_live() {
    var live = new TreeMap<String, String>();
    for (var alias : assembly.all("AWS::Lambda::Alias")) {
      var function = assembly.referred(alias.properties().path("FunctionName"));
      var version = assembly.referred(alias.properties().at("/FunctionVersion"));
      assertEquals("AWS::Lambda::Version", version.type());
      assertEquals(function, assembly.referred(version.properties().path("FunctionName")));
      live.put(
          function.properties().path("FunctionName").textValue(),
          alias.properties().path("Name").textValue());
    }

    assertEquals(
        new TreeMap<>(
            Map.ofEntries(
                entry("vna-sales-api", "live"),
                entry("vna-sales-apply-command", "live"),
                entry("vna-sales-webhooks", "live"),
                entry("vna-sales-open-deal", "live"),
                entry("vna-sales-plan-touch", "live"),
                entry("vna-sales-record-outcome", "live"),
                entry("vna-sales-close-deal", "live"),
                entry("vna-sales-weekly-review", "live"),
                entry("vna-sales-clock-tick", "live"),
                entry("vna-sales-publish-events", "live"))),
        live);
  }

  @Test
  void nothing_calls_a_function_but_by_its_alias() {
    var functions = assembly.all("AWS::Lambda::Function");

    for (var resource : assembly.all()) {
      if (!ABOUT_FUNCTIONS.contains(resource.type())) {
        for (var function : functions) {
          assertEquals(
              false,
              resource.properties().toString().contains('"' + function.id() + '"'),
              resource.id() + " names " + function.id());
        }
      }
    }
  }

  @Test
  void what_fails_to_the_last_ends_in_the_queue_for_that() {
    var exports = new ArrayList<String>();
    for (var invoke : assembly.all("AWS::Lambda::EventInvokeConfig")) {
      var set = invoke.properties();
      var failed = assembly.referred(set.at("/DestinationConfig/OnFailure/Destination"));
      exports.add(assembly.functionOf(set.at("/Qualifier/Fn::Select/1/Fn::Split/1")));

      assertEquals("FunctionsFailedQueue", failed.name());
      assertEquals(2, set.path("MaximumRetryAttempts").intValue());
      assertEquals(6 * 60 * 60, set.path("MaximumEventAgeInSeconds").intValue());
    }

    assertEquals(assembly.functions().keySet(), Set.copyOf(exports));
  }
}
