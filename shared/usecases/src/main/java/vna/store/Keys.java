package vna.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import vna.deal.Deal;
import vna.review.Week;
import vna.wire.ExternalId;

/// Every key of the table and its indexes, printed and parsed here only.
///
/// What a user can type is hashed, so that no key holds it, and none is split on a character of it.
public final class Keys {
  /// What the rows that a command reads start with, and no other row of a deal.
  static final String JOURNAL = "DEAL";

  /// What a deal's entries start with.
  static final String ENTRY = "DEAL#ENTRY#";

  /// Into how many partitions an index over all deals is spread.
  public static final int SHARDS = 8;

  /// The partition of all owners.
  static final String OWNERS = "OWNERS";

  /// The partition of all source definitions, and of nothing else: who may read these alone is told
  /// so by its name.
  static final String SOURCES = "SOURCES";

  /// The partition of the outcomes that fit no deal yet.
  static final String UNMATCHED = "UNMATCHED";

  /// The partition of all versions of the playbook.
  static final String PLAYBOOK = "PLAYBOOK";

  /// What the rows of a deal start with that the clock wrote.
  static final String CLOCK = "CLOCK#";

  /// What a deal's refused plans start with.
  static final String ATTEMPT = "ATTEMPT#";

  private static final String DEAL = "DEAL#";
  private static final String REVIEW = "REVIEW#";
  private static final String TEAM = "TEAM";
  private static final String TOUCH = "TOUCH#";
  private static final String OUTCOME = "OUTCOME#";
  private static final String PART = "OWNER#";
  private static final String ACTIVITY = "ACTIVITY#";
  private static final DateTimeFormatter FIXED_WIDTH =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private Keys() {}

  static String partition(String dealId) {
    return DEAL + dealId;
  }

  static RowKey deal(String dealId) {
    return new RowKey(partition(dealId), JOURNAL);
  }

  static RowKey entry(String dealId, String entryId) {
    return new RowKey(partition(dealId), ENTRY + entryId);
  }

  static String entryId(RowKey entry) {
    return entry.sort().substring(ENTRY.length());
  }

  static String dealId(RowKey ofDeal) {
    return ofDeal.partition().substring(DEAL.length());
  }

  static RowKey touch(String dealId, String touchId) {
    return new RowKey(partition(dealId), TOUCH + touchId);
  }

  static RowKey unplanned(String dealId, String outcomeId) {
    return new RowKey(partition(dealId), OUTCOME + outcomeId);
  }

  static boolean isTouch(String sort) {
    return sort.startsWith(TOUCH);
  }

  static boolean isUnplanned(String sort) {
    return sort.startsWith(OUTCOME);
  }

  static RowKey attempt(String dealId, String attemptId) {
    return new RowKey(partition(dealId), ATTEMPT + attemptId);
  }

  static RowKey turn(String dealId, String turnId) {
    return new RowKey(partition(dealId), CLOCK + turnId);
  }

  static RowKey draft(String dealId, String touchId) {
    return new RowKey(partition(dealId), "DRAFT#" + touchId);
  }

  static RowKey externalId(ExternalId externalId) {
    return new RowKey("EXTERNAL#" + hash(externalId.source(), externalId.id()), "EXTERNAL");
  }

  /// Leads from the reference that we gave out in a link to the deal.
  static RowKey replyRef(String replyRef) {
    return new RowKey("REPLY#" + hash(replyRef), "REPLY");
  }

  static RowKey source(String name) {
    return new RowKey(SOURCES, "SOURCE#" + hash(name));
  }

  static RowKey unmatched(String id) {
    return new RowKey(UNMATCHED, id);
  }

  /// A message that waits on a laptop, in the order in which they came.
  static RowKey letter(String queue, String id) {
    return new RowKey("QUEUE#" + queue, id);
  }

  static RowKey email(String email, String dealId) {
    return new RowKey("EMAIL#" + hash(email), DEAL + dealId);
  }

  static RowKey optOut(String email) {
    return new RowKey("EMAIL#" + hash(email), "OPTOUT");
  }

  static RowKey once(String by, String operation, String key) {
    return once("ONCE#" + hash(by, operation, key));
  }

  /// The row of a once-key that was kept.
  static RowKey once(String partition) {
    return new RowKey(partition, "ONCE");
  }

  static RowKey owner(String owner) {
    return new RowKey(OWNERS, "OWNER#" + hash(owner));
  }

  /// Where in the partition of all owners a cursor points to.
  static RowKey ownerAfter(String cursor) {
    return new RowKey(OWNERS, "OWNER#" + cursor);
  }

  /// What [#ownerAfter] takes to go on behind an owner; it holds nothing that a user typed.
  static String cursor(String owner) {
    return hash(owner);
  }

  /// The team's review of a week.
  static RowKey review(Week week) {
    return new RowKey(REVIEW + week, TEAM);
  }

  static boolean isTeamsReview(RowKey key) {
    return key.partition().startsWith(REVIEW) && key.sort().equals(TEAM);
  }

  /// One owner's part of it.
  static RowKey review(Week week, String owner) {
    return new RowKey(review(week).partition(), PART + hash(owner));
  }

  /// What all parts of it begin with.
  static RowKey reviewParts(Week week) {
    return new RowKey(review(week).partition(), PART);
  }

  /// That the week is being reviewed.
  static RowKey reviewRun(Week week) {
    return new RowKey(review(week).partition(), "RUN");
  }

  /// How many weeks were reviewed.
  static RowKey reviewCount() {
    return new RowKey("REVIEWS", "COUNT");
  }

  /// A version of the playbook; sorted by their numbers.
  static RowKey playbook(long version) {
    return new RowKey(PLAYBOOK, "VERSION#%010d".formatted(version));
  }

  /// In `byOwner`: the owner's deals by urgency.
  static RowKey dealByOwner(String owner, Deal.Status status, Instant dueAt, String dealId) {
    return new RowKey(byOwner(owner), DEAL + status + "#" + place(dueAt, dealId));
  }

  /// In `byOwner`: what all of the owner's deals begin with.
  static RowKey dealsByOwner(String owner) {
    return new RowKey(byOwner(owner), DEAL);
  }

  /// In `byOwner`: where the owner's deals begin that are not lost before `closed`.
  static RowKey dealsLostFrom(String owner, Instant closed) {
    return new RowKey(byOwner(owner), DEAL + Deal.Status.LOST + "#" + print(closed));
  }

  /// In `byOwner`: behind the last of the owner's deals.
  static RowKey dealsEnd(String owner) {
    return new RowKey(byOwner(owner), DEAL + Deal.Status.WON + "$");
  }

  /// In `byOwner`: what all of the owner's deals of a status begin with.
  static RowKey dealsByOwner(String owner, Deal.Status status) {
    return new RowKey(byOwner(owner), DEAL + status + "#");
  }

  /// In `byStatus`: what all deals of a status begin with, in each of the index's partitions.
  static List<RowKey> dealsByStatus(Deal.Status status) {
    return IntStream.range(0, SHARDS)
        .mapToObj(shard -> new RowKey("DEALS#" + shard, status + "#"))
        .toList();
  }

  /// Where among the deals of a status one lies: what follows the beginning that they share.
  static String place(Instant dueAt, String dealId) {
    return print(dueAt) + "#" + dealId;
  }

  /// What the deals of a person begin with.
  static RowKey dealsOfEmail(String email) {
    return new RowKey("EMAIL#" + hash(email), DEAL);
  }

  /// What the texts of a deal's messages begin with.
  static RowKey drafts(String dealId) {
    return draft(dealId, "");
  }

  /// What remains of a deal that was erased.
  static RowKey erased(String dealId) {
    return new RowKey(partition(dealId), "ERASED");
  }

  /// In `byOwner`: what the owner did, by time.
  static RowKey activity(String owner, Instant at, String id) {
    return new RowKey(byOwner(owner), ACTIVITY + print(at) + "#" + id);
  }

  /// In `byOwner`: what all that an owner did begins with.
  static RowKey activities(String owner) {
    return new RowKey(byOwner(owner), ACTIVITY);
  }

  /// In `byStatus`: all deals of a status by urgency.
  static RowKey dealByStatus(Deal.Status status, Instant dueAt, String dealId) {
    return new RowKey("DEALS#" + shard(dealId), status + "#" + place(dueAt, dealId));
  }

  /// In `byChange`: the deals that time alone will change.
  static RowKey change(Instant nextLookAt, String dealId) {
    return new RowKey(changes(shard(dealId)), place(nextLookAt, dealId));
  }

  /// In `byChange`: what lies beyond all that has changed by `now` in one of its partitions.
  static RowKey changesUntil(int shard, Instant now) {
    return new RowKey(changes(shard), print(now) + "~");
  }

  private static String changes(int shard) {
    return "CHANGES#" + shard;
  }

  private static String byOwner(String owner) {
    return "OWNER#" + hash(owner);
  }

  private static int shard(String dealId) {
    return Math.floorMod(dealId.hashCode(), SHARDS);
  }

  private static String print(Instant instant) {
    return FIXED_WIDTH.format(instant);
  }

  /// SHA-256 over the parts, each with its length before it.
  private static String hash(String... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : parts) {
        var bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
      }
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
