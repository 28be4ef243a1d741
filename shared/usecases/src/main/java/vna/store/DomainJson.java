package vna.store;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.util.List;
import vna.deal.AmountEdit;
import vna.deal.Closing;
import vna.deal.Contact.Reach;
import vna.deal.Fact;
import vna.deal.Outcome.Result;
import vna.deal.TouchName;
import vna.nextaction.Announcement;
import vna.touch.Advances;

/// Domain records as stored JSON. The names of alternatives are given here, for good: a renamed
/// class keeps the name it was stored under. What a later version added is passed over when read.
final class DomainJson {
  /// Every alternative that is stored, under its name.
  static final List<NamedType> ALTERNATIVES =
      List.of(
          new NamedType(Fact.DealOpened.class, "deal-opened"),
          new NamedType(Fact.DealUpdated.class, "deal-updated"),
          new NamedType(Fact.DealEdited.class, "deal-edited"),
          new NamedType(Fact.TouchPlanned.class, "touch-planned"),
          new NamedType(Fact.TouchChanged.class, "touch-changed"),
          new NamedType(Fact.TouchCancelled.class, "touch-cancelled"),
          new NamedType(Fact.TouchSent.class, "touch-sent"),
          new NamedType(Fact.OutcomeRecorded.class, "outcome-recorded"),
          new NamedType(Fact.OutcomeCorrected.class, "outcome-corrected"),
          new NamedType(Fact.OutcomeWithdrawn.class, "outcome-withdrawn"),
          new NamedType(Fact.DealClosed.class, "deal-closed"),
          new NamedType(Fact.DealReopened.class, "deal-reopened"),
          new NamedType(Fact.NextActionSet.class, "next-action-set"),
          new NamedType(Fact.NextActionDeferred.class, "next-action-deferred"),
          new NamedType(Announcement.NextActionChanged.class, "next-action-changed"),
          new NamedType(Announcement.NextActionDue.class, "next-action-due"),
          new NamedType(Announcement.DealStalled.class, "deal-stalled"),
          new NamedType(Result.Acted.class, "acted"),
          new NamedType(Result.Committed.class, "committed"),
          new NamedType(Result.Replied.class, "replied"),
          new NamedType(Result.NoResponse.class, "no-response"),
          new NamedType(Result.Declined.class, "declined"),
          new NamedType(Result.WentBack.class, "went-back"),
          new NamedType(Result.Away.class, "away"),
          new NamedType(Result.Unreachable.class, "unreachable"),
          new NamedType(Result.OptedOut.class, "opted-out"),
          new NamedType(Result.NotDone.class, "not-done"),
          new NamedType(TouchName.ById.class, "id"),
          new NamedType(TouchName.ByRef.class, "ref"),
          new NamedType(TouchName.ByReplyRef.class, "reply-ref"),
          new NamedType(TouchName.Unplanned.class, "unplanned"),
          new NamedType(Advances.Nothing.class, "nothing"),
          new NamedType(Advances.ToStep.class, "step"),
          new NamedType(Advances.ToGoal.class, "goal"),
          new NamedType(Reach.Reachable.class, "reachable"),
          new NamedType(Reach.Away.class, "away"),
          new NamedType(Reach.Unreachable.class, "unreachable"),
          new NamedType(Reach.OptedOut.class, "opted-out"),
          new NamedType(Closing.Won.class, "won"),
          new NamedType(Closing.Lost.class, "lost"),
          new NamedType(Closing.Parked.class, "parked"),
          new NamedType(AmountEdit.Keep.class, "keep"),
          new NamedType(AmountEdit.Remove.class, "remove"),
          new NamedType(AmountEdit.SetTo.class, "set"));

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  private interface Alternative {}

  private static final JsonMapper MAPPER = mapper();

  private DomainJson() {}

  static String write(Object domain) {
    try {
      return MAPPER.writeValueAsString(domain);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a domain record that cannot be written", e);
    }
  }

  static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      // The parser's own message would quote the text into the logs.
      throw new IllegalStateException(
          "stored JSON that is no " + type.getSimpleName() + ": " + e.getOriginalMessage());
    }
  }

  private static JsonMapper mapper() {
    var builder =
        JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .withConfigOverride(
                BigDecimal.class,
                override -> override.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)));
    for (var type :
        List.of(
            Fact.class,
            Announcement.class,
            Result.class,
            TouchName.class,
            Advances.class,
            Reach.class,
            Closing.class,
            AmountEdit.class)) {
      builder.addMixIn(type, Alternative.class);
    }
    ALTERNATIVES.forEach(builder::registerSubtypes);
    return builder.build();
  }
}
