/// One DynamoDB table: a deal's journal, the deal as its journal makes it, and what leads to it.
///
/// Promises: a command is one read of the deal's partition and one transaction, whole or not at
/// all; the stored deal is the fold of the stored journal; nothing is ever scanned; what a user
/// typed is in a key only as a hash. Out of scope: deciding, and who may see what.
///
/// | partition `PK` | sort `SK` | row | indexes |
/// | --- | --- | --- | --- |
/// | `DEAL#<dealId>` | `DEAL` | [DealRow]: the deal as lists show it, its version | byOwner, byStatus, byChange |
/// | | `DEAL#ENTRY#<entryId>` | [EntryRow]: one fact | |
/// | | `TOUCH#<touchId>`, `OUTCOME#<outcomeId>` | [TouchRow], [UnplannedRow]: for its owner's weeks | byOwner |
/// | | `ATTEMPT#<id>` | [AttemptRow]: a refused plan, expires | byOwner |
/// | | `DRAFT#<touchId>` | [DraftRow]: the text of a message | |
/// | `EXTERNAL#<hash>` | `EXTERNAL` | [ExternalIdRow]: the deal of an external id | |
/// | `EMAIL#<hash>` | `DEAL#<dealId>`, `OPTOUT` | [EmailRow], [OptOutRow]: a person's deals, and where they opted out | |
/// | `ONCE#<hash>` | `ONCE` | [OnceRow]: the first answer to a keyed request, expires | |
/// | `OWNERS` | `OWNER#<hash>` | [OwnerRow]: whom the review asks | |
///
/// | index | partition | sort |
/// | --- | --- | --- |
/// | `byOwner` | `OWNER#<hash>` | `DEAL#<status>#<dueAt>#<dealId>` or `ACTIVITY#<time>#<id>` |
/// | `byStatus` | `DEALS#<shard of 8>` | `<status>#<dueAt>#<dealId>` |
/// | `byChange` (sparse, keys only) | `CHANGES#<shard of 8>` | `<changesAt>#<dealId>` |
///
/// What a command costs, for a deal of 8 entries, in requests and in capacity units of the table
/// (`CommandCostTest` measures the same; writes to the indexes come on top):
///
/// | command | GetItem | BatchGetItem | Query | TransactWriteItems |
/// | --- | --- | --- | --- | --- |
/// | open a deal | | | | 1 |
/// | open it under an external id | | 1 | 1 if it is known | 1 |
/// | plan a touch, check one | | 1 if `to` has an address | 1 | 1, not to check |
/// | record an outcome, close | | | 1 | 1 |
/// | any, naming the deal by an external id | +1 | | | |
/// | any refusal of a keyed request | +1 | | | |
///
/// An owner's first deal in this process also puts their [OwnerRow].
@NullMarked
package vna.store;

import org.jspecify.annotations.NullMarked;
