package vna.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vna.deal.AmountEdit;
import vna.deal.Closing;
import vna.deal.Contact.Reach;
import vna.deal.Entry;
import vna.deal.Fact;
import vna.deal.Journal;
import vna.deal.Outcome.Result;
import vna.deal.TouchName;
import vna.nextaction.Announcement;
import vna.nextaction.Announcements;
import vna.playbook.Playbook;
import vna.touch.Advances;
import vna.wire.DealJson;

/// Facts are stored for good: what is written today reads as `journal-v1` was written, and folds to
/// the deal it was.
class FrozenJournalTest {
  private static final Path JOURNAL = Path.of("src/test/resources/journal-v1.jsonl");
  private static final Path DEAL = Path.of("src/test/resources/journal-v1.deal.json");
  private static final List<Class<?>> ALTERNATIVES =
      List.of(
          Fact.class,
          Announcement.class,
          Result.class,
          TouchName.class,
          Advances.class,
          Reach.class,
          Closing.class,
          AmountEdit.class);

  @Test
  void facts_are_written_as_they_were() throws IOException {
    var written = AllFacts.entries().stream().map(entry -> DomainJson.write(entry.fact())).toList();

    assertEquals(String.join("\n", Files.readAllLines(JOURNAL)), String.join("\n", written));
  }

  @Test
  void facts_are_read_as_they_were_written() throws IOException {
    var read =
        Files.readAllLines(JOURNAL).stream()
            .map(line -> DomainJson.read(line, Fact.class))
            .toList();

    assertEquals(AllFacts.entries().stream().map(Entry::fact).toList(), read);
  }

  @Test
  void a_row_is_its_entry() {
    for (var entry : AllFacts.entries()) {
      var row =
          EntryRow.of(
              "deal",
              7,
              entry,
              Optional.of("touch"),
              new Announcements(List.of(new Announcement.DealStalled("step", Optional.empty()))),
              Optional.of("ONCE#x"));

      var read = EntryRow.SCHEMA.mapToItem(EntryRow.SCHEMA.itemToMap(row, true));

      assertEquals(row, read);
      assertEquals(entry, read.toDomain());
    }
  }

  @Test
  void the_journal_folds_to_the_deal_it_was() throws IOException {
    var folded = new Journal("deal", AllFacts.entries()).fold(Playbook.DEFAULT);

    var deal =
        DealJson.deal(Loaded.at(folded, Instant.parse("2026-11-28T08:00:00Z"), Playbook.DEFAULT));

    assertEquals(Files.readString(DEAL).strip(), deal.toPrettyString());
  }

  @Test
  void every_alternative_has_a_name_and_occurs_in_the_journal() throws IOException {
    var all =
        ALTERNATIVES.stream()
            .flatMap(type -> Stream.of(type.getPermittedSubclasses()))
            .collect(Collectors.toSet());
    assertEquals(
        all, DomainJson.ALTERNATIVES.stream().map(NamedType::getType).collect(Collectors.toSet()));
    var journal = Files.readString(JOURNAL);
    for (var alternative : DomainJson.ALTERNATIVES) {
      assertTrue(
          journal.contains("\"type\":\"" + alternative.getName() + "\"")
              || isElsewhere(alternative),
          alternative::getName);
    }
    assertEquals(Set.of(), doubled());
  }

  /// Contacts are stored as they are told, only the fold knows more; announcements are no facts.
  private static boolean isElsewhere(NamedType alternative) {
    return Reach.class.isAssignableFrom(alternative.getType())
        || Announcement.class.isAssignableFrom(alternative.getType());
  }

  private static Set<String> doubled() {
    var seen = new HashSet<String>();
    return DomainJson.ALTERNATIVES.stream()
        .map(named -> named.getType().getEnclosingClass().getName() + " " + named.getName())
        .filter(name -> !seen.add(name))
        .collect(Collectors.toSet());
  }
}
