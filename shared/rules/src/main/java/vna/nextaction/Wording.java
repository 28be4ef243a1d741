package vna.nextaction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vna.deal.Agreement;
import vna.deal.Contact;
import vna.deal.Deal;
import vna.deal.Outcome;
import vna.deal.Standing;
import vna.deal.Touch;
import vna.playbook.BusinessCalendar;
import vna.touch.Channel;

/// How the rows name people, days, texts and channels.
///
/// Nothing here depends on now, so that an action's words change only when the action does.
final class Wording {
  /// Longest action or reason, in characters.
  static final int MAX = 300;

  private static final int MAX_QUOTE = 120;
  private static final int MAX_NAME = 50;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);

  private Wording() {}

  /// One line of at most [#MAX] characters, or `otherwise` when nothing is in it.
  static String sentence(String text, String otherwise) {
    var line = shortened(text, MAX);
    return line.isEmpty() ? otherwise : line;
  }

  /// What somebody wrote or said, in quotation marks.
  static String quoted(String text) {
    return "“" + shortened(text, MAX_QUOTE) + "”";
  }

  /// `: ` and the text in quotation marks, or nothing when there is no text.
  static String colon(String text) {
    return text.isBlank() ? "" : ": " + quoted(text);
  }

  /// A name of the team's or the buyer's, short enough to stand in a sentence.
  static String name(String text) {
    return shortened(text, MAX_NAME);
  }

  /// The day of an instant in the team's calendar.
  static String day(Instant instant, Standing standing) {
    return day(standing.playbook().calendar().dayOf(instant));
  }

  /// A day.
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /// Day and time of an instant in the team's calendar.
  static String time(Instant instant, BusinessCalendar calendar) {
    return TIME.format(instant.atZone(calendar.zone()));
  }

  /// Those contacts by name; the account when none of them is one of the deal's.
  static String people(List<String> contacts, Deal deal) {
    var names =
        contacts.stream()
            .flatMap(contact -> deal.contact(contact).stream())
            .map(Contact::called)
            .map(Wording::name)
            .filter(called -> !called.isEmpty())
            .distinct()
            .toList();
    return switch (names.size()) {
      case 0 -> "the buyer at " + account(deal);
      case 1 -> names.getFirst();
      case 2 -> names.getFirst() + " and " + names.getLast();
      default -> names.getFirst() + " and " + (names.size() - 1) + " others";
    };
  }

  /// Whom we talk to: those of the last touch whom we may and can still reach, else everybody whom
  /// we may and can reach.
  static String buyer(Standing standing) {
    var reachable = reachable(standing);
    var spokenTo =
        standing
            .lastDone()
            .map(done -> done.with().stream().filter(reachable::contains).toList())
            .filter(contacts -> !contacts.isEmpty());
    return people(spokenTo.orElse(reachable), standing.deal());
  }

  /// Whom something was agreed with: who the outcome came from in which it was, else whom we talk
  /// to.
  static String partner(Agreement agreement, Standing standing) {
    return standing.outcomes().stream()
        .filter(outcome -> outcome.occurredAt().equals(agreement.madeAt()))
        .filter(outcome ->
            Stream.concat(outcome.commitment().stream(), outcome.promise().stream())
                .anyMatch(said -> said.action().equals(agreement.action())))
        .findFirst()
        .map(outcome -> source(outcome, standing))
        .orElseGet(() -> buyer(standing));
  }

  /// Who an outcome came from.
  static String source(Outcome outcome, Standing standing) {
    var contacts =
        outcome
            .contact()
            .map(List::of)
            .or(() -> touchOf(outcome, standing.deal()).map(touch -> touch.plan().to()));
    return contacts.map(ids -> people(ids, standing.deal())).orElseGet(() -> buyer(standing));
  }

  /// Ids of everybody whom we may and can reach now.
  static List<String> reachable(Standing standing) {
    return standing.deal().contacts().stream()
        .filter(contact -> standing.reachOf(contact) instanceof Contact.Reach.Reachable)
        .map(Contact::id)
        .toList();
  }

  /// The account, by name.
  static String account(Deal deal) {
    var account = name(deal.account());
    return account.isEmpty() ? "the account" : account;
  }

  /// A touch as a thing, with those it goes to.
  static String touch(Touch touch, Deal deal) {
    return noun(touch.plan().channel()) + " " + people(touch.to(), deal);
  }

  /// How to reach somebody on a channel; a name follows.
  static String verb(Channel channel) {
    return switch (channel) {
      case EMAIL -> "Email";
      case CALL -> "Call";
      case MEETING -> "Meet";
      case VIDEO -> "Hold the video call with";
      case MESSAGE -> "Message";
      case SOCIAL -> "Write on social media to";
      case EVENT -> "At the event, talk to";
      case OTHER -> "Reach out to";
    };
  }

  /// A channel as a thing.
  static String bare(Channel channel) {
    return switch (channel) {
      case EMAIL -> "email";
      case CALL -> "a call";
      case MEETING -> "a meeting";
      case VIDEO -> "a video call";
      case MESSAGE -> "a message";
      case SOCIAL -> "social media";
      case EVENT -> "an event";
      case OTHER -> "that channel";
    };
  }

  private static String noun(Channel channel) {
    return switch (channel) {
      case EMAIL -> "the email to";
      case CALL -> "the call with";
      case MEETING -> "the meeting with";
      case VIDEO -> "the video call with";
      case MESSAGE -> "the message to";
      case SOCIAL -> "the social media message to";
      case EVENT -> "the event with";
      case OTHER -> "the touch with";
    };
  }

  private static Optional<Touch> touchOf(Outcome outcome, Deal deal) {
    return deal.touches().stream()
        .filter(touch -> touch.outcome().filter(of -> of.outcome().equals(outcome)).isPresent())
        .findFirst();
  }

  private static String shortened(String text, int max) {
    // What turns the direction of writing would turn the rest of our sentence, too.
    var line =
        text.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "").strip().replaceAll("\\s+", " ");
    if (line.length() <= max) {
      return line;
    }
    // Never half of a surrogate pair.
    var end = Character.isHighSurrogate(line.charAt(max - 2)) ? max - 2 : max - 1;
    return line.substring(0, end).stripTrailing() + "…";
  }
}
