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
/// | | `TOUCH#<touchId>`, `OUTCOME#<outcomeId>` | [TouchRow], [UnplannedRow]: for its owner's weeks, a touch with the [vna.touch.rule.Gist] of its texts | byOwner |
/// | | `ATTEMPT#<id>` | [AttemptRow]: a refused plan, expires | byOwner |
/// | | `CLOCK#<turnId>` | [TurnRow]: what time alone has made of it, for the bus and the history | |
/// | | `DRAFT#<touchId>` | [DraftRow]: the text of a message | |
/// | | `ERASED` | all that is left of a deal that was erased | |
/// | `EXTERNAL#<hash>` | `EXTERNAL` | [ExternalIdRow]: the deal of an external id | |
/// | `EMAIL#<hash>` | `DEAL#<dealId>`, `OPTOUT` | [EmailRow], [OptOutRow]: a person's deals, and where they opted out | |
/// | `ONCE#<hash>` | `ONCE` | [OnceRow]: the first answer to a keyed request, expires | |
/// | `REVIEW#<week>` | `TEAM`, `OWNER#<hash>` | [ReviewRow]: the team's review, an owner's part of it; expire | |
/// | | `RUN` | that the week is being reviewed, expires | |
/// | `REVIEWS` | `COUNT` | how many weeks were reviewed | |
/// | `OWNERS` | `OWNER#<hash>` | [OwnerRow]: whom the review asks | |
/// | `REPLY#<hash>` | `REPLY` | [ReplyRefRow]: the deal of the reference in a link | |
/// | `SOURCES` | `SOURCE#<hash>` | [SourceRow]: a source's definition; nothing else lies here | |
/// | `UNMATCHED` | `<id>` | [UnmatchedRow]: an outcome that fits no deal yet, expires | |
/// | `PLAYBOOK` | `VERSION#<n>` | [PlaybookRow]: one version of the playbook, never changed | |
///
/// | index | partition | sort |
/// | --- | --- | --- |
/// | `byOwner` | `OWNER#<hash>` | `DEAL#<status>#<dueAt>#<dealId>` or `ACTIVITY#<time>#<id>` |
/// | `byStatus` | `DEALS#<shard of 8>` | `<status>#<dueAt>#<dealId>` |
/// | `byChange` (sparse, keys only) | `CHANGES#<shard of 8>` | `<nextLookAt>#<dealId>` |
///
/// What commands ask for, and what it costs of the table, as DynamoDB Local counts it for the
/// sample deal, named by its external id and under a key (`CommandCostTest` holds this table;
/// DynamoDB itself counts one read unit for each row that is not there):
///
/// | command | GetItem | BatchGetItem | Query | TransactWriteItems | read units | write units | with indexes |
/// | --- | --- | --- | --- | --- | --- | --- | --- |
/// | open a deal | 0 | 1 | 0 | 1 | 0 | 20 | 40 |
/// | open it again, with another name | 0 | 1 | 1 | 1 | 2 | 20 | 36 |
/// | plan a touch | 1 | 1 | 2 | 1 | 2 | 28 | 76 |
/// | plan it again: the first answer | 2 | 1 | 2 | 0 | 4 | 0 | 0 |
/// | record what came of it | 1 | 0 | 1 | 1 | 3 | 28 | 76 |
/// | close the deal | 1 | 0 | 1 | 1 | 3 | 20 | 56 |
/// | close it once more: refused | 2 | 0 | 1 | 0 | 4 | 0 | 0 |
///
/// An owner's first deal in this process also puts their [OwnerRow]. A deal named by its id needs
/// no GetItem, a command without a key writes no [OnceRow], a plan to nobody with an address reads
/// no opt-outs. Checking a plan is planning it, without the write. Of a plan's two queries one is
/// of the index by owner, eventually consistent: at most 200 of the owner's latest deeds, for
/// whoever says the same on many deals.
///
/// The playbook is one Query a minute and process. A suggestion asks for the deal, the opt-outs of
/// its contacts (BatchGetItem), and by one Query of the index for the owner's latest touches.
///
/// A tick of the clock asks one Query of `byChange` for each of its parts; and, for each deal whose
/// instant has come, one Query of the table and one transaction: the deal, and a row for each thing
/// to tell.
///
/// What others are told comes from the table's stream ([OutgoingRows]): an entry, an attempt and
/// what the clock wrote are each written once, and say all that is told of them.
///
/// The review of a week asks one Query for each batch of owners, two of the index by owner for each
/// of them, and one of the table for each deal that time has turned since; it puts one row for each
/// owner, and reads these to put the team's.
@NullMarked
package vna.store;

import org.jspecify.annotations.NullMarked;
