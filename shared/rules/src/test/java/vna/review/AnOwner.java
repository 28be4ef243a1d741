package vna.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import vna.review.OwnerWeek.Activity;
import vna.touch.Channel;
import vna.touch.Decision;

/// An owner with nothing, until a test gives them something.
record AnOwner(OwnerWeek week) {
  static final String MARA = "mara@seller.example";

  static AnOwner mara() {
    return new AnOwner(new OwnerWeek(MARA, List.of(), List.of()));
  }

  /// Any owner, the same for the same number and generator.
  static AnOwner any(int number, Random random) {
    var owner = mara().called("rep" + number + "@seller.example");
    for (var i = 0; i < 1 + random.nextInt(4); i++) {
      var id = "d" + number + "-" + i;
      var deal = ADeal.open(id).goals(random.nextInt(2)).silent(random.nextInt(5));
      owner =
          owner.with(random.nextBoolean() ? deal.stalled() : deal.moved("2026-11-18T08:00:00Z"));
      for (var j = 0; j < random.nextInt(20); j++) {
        var at = Instant.parse("2026-11-09T08:00:00Z").plus(Duration.ofHours(random.nextInt(300)));
        owner = owner.did(activity(at, id, random));
      }
    }
    return owner;
  }

  private static Activity activity(Instant at, String dealId, Random random) {
    var touch = ATouch.at(at, dealId).judged(List.of(Decision.values()).get(random.nextInt(3)));
    return switch (random.nextInt(4)) {
      case 0 -> new Activity.UnplannedTouch(at, dealId, Channel.CALL, random.nextBoolean());
      case 1 -> touch.moved().touch();
      case 2 -> touch.rules("ask-undated").says("The benchmark of the plants").touch();
      default -> touch.by(Channel.VIDEO).touch();
    };
  }

  AnOwner called(String owner) {
    return new AnOwner(new OwnerWeek(owner, week.deals(), week.activities()));
  }

  AnOwner with(ADeal deal) {
    return new AnOwner(
        new OwnerWeek(week.owner(), plus(week.deals().stream(), deal.deal()), week.activities()));
  }

  AnOwner did(ATouch touch) {
    return did(touch.touch());
  }

  AnOwner did(Activity activity) {
    return new AnOwner(
        new OwnerWeek(week.owner(), week.deals(), plus(week.activities().stream(), activity)));
  }

  private static <T> List<T> plus(Stream<? extends T> some, T one) {
    return Stream.concat(some, Stream.of(one)).toList();
  }
}
