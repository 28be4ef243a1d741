package vna.usecase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vna.source.Vendor;
import vna.wire.Received;
import vna.wire.StrictJson;
import vna.wire.Webhook;

/// Every signed sample in `events/webhooks`: what it is mapped to lies beside it, and however often
/// it comes it has one effect.
///
/// With `-Dvna.samples.update=true` what lies beside is written instead of compared.
class VendorSamplesTest {
  private static final boolean IS_UPDATING = Boolean.getBoolean("vna.samples.update");

  private static final Caller ADMIN = new Caller.User("ada@example.com", Role.ADMIN);

  private final Stage stage = new Stage();
  private final Webhooks webhooks = new Webhooks(stage);

  static Stream<Vendor.Sample> samples() {
    return Vendor.all().stream().flatMap(Vendor::samples);
  }

  @BeforeEach
  void it_is_monday_at_eleven() {
    stage.clock.set(Instant.parse("2026-11-23T10:00:00Z"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_sample_is_mapped_as_it_says_beside_it_and_has_one_effect(Vendor.Sample sample)
      throws IOException {
    var name = sample.vendor().name();
    var delivery = sample.delivery();
    webhooks.editSource.write(
        name, ADMIN, Received.of(sample.vendor().definition()), Optional.empty());
    if (name.equals("hubspot-app")) {
      stage.applied(
          Stage.json(
              Samples.open()
                  .put("time", "2026-11-20T09:00:00+01:00")
                  .toString()
                  .replace("9182", "9182736455")));
    }

    var mapped =
        webhooks.trySource.map(name, ADMIN, StrictJson.read(delivery.body().bytes()), delivery);
    var webhook = new Webhook(name, delivery.receivedAt(), delivery.headers(), delivery.body());
    var fate = webhooks.applyWebhook.apply(Received.of(webhook.event("m-1")), true);
    var rows = stage.rows();
    var again = webhooks.applyWebhook.apply(Received.of(webhook.event("m-2")), true);

    var printed = mapped.body().toPrettyString() + "\n";
    if (IS_UPDATING) {
      Files.writeString(sample.answerFile(), printed);
    }
    assertEquals(Files.readString(sample.answerFile(), UTF_8), printed);
    assertEquals(0, mapped.body().findValues("errors").size(), printed);
    if (!name.equals("attio") && !name.equals("zapier")) {
      assertInstanceOf(Fate.Done.class, fate, fate.said());
    }
    assertEquals(rows.keySet(), stage.rows().keySet(), again.said());
    assertEquals(rows, stage.rows());
  }
}
