package vna.api;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Lists as [CSV](https://www.rfc-editor.org/rfc/rfc4180): a header, then a line for each element.
/// Empty where a value is absent.
///
/// @param lists of the document, by name; where there are several, the first column says of which
///   one a line is
/// @param columns by their names, where they may be in an element: JSON pointers
record Csv(List<String> lists, Map<String, List<String>> columns) {
  static final String TYPE = "text/csv;charset=UTF-8";
  static final MediaType MEDIA_TYPE = new MediaType("text", "csv");

  static final Csv DEALS =
      of(
          "dealId",
          "name",
          "account",
          "owner",
          "status",
          "parkedUntil",
          "closedReason",
          "step",
          "openedAt",
          "amount=/amount/value",
          "currency=/amount/currency",
          "contact.name=/contacts/0/name",
          "contact.email=/contacts/0/email",
          "contact.role=/contacts/0/role",
          "nextAction.actor",
          "nextAction.action",
          "nextAction.dueAt",
          "nextAction.rule",
          "nextAction.why",
          "momentum.lastMovementAt",
          "momentum.touchesSinceMovement",
          "momentum.silentInARow",
          "stalled",
          "version");

  static final Csv TOUCHES =
      of(
          "touchId",
          "dealId",
          "owner",
          "ref",
          "plannedAt",
          "state",
          "channel",
          "scheduledFor",
          "buyerExpects",
          "value.kind",
          "value.statement",
          "value.asset",
          "advances.step",
          "advances.goal",
          "ask=/buyerNextAction/action",
          "dueBy=/buyerNextAction/dueBy",
          "decision=/verdict/decision",
          "result=/outcome/result",
          "occurredAt=/outcome/occurredAt",
          "presumed");

  static final Csv HISTORY = of("entryId", "at", "recordedAt", "by", "through", "type", "data");

  static final Csv UNMATCHED =
      of(
          "id",
          "source",
          "eventId",
          "at",
          "reason",
          "contact=/outcome/contact",
          "result=/outcome/result",
          "occurredAt=/outcome/occurredAt");

  static final Csv NEXT_ACTIONS =
      of(
          "dealId=/deal/dealId",
          "name=/deal/name",
          "account=/deal/account",
          "owner=/deal/owner",
          "step=/deal/step",
          "actor=/nextAction/actor",
          "action=/nextAction/action",
          "dueAt=/nextAction/dueAt",
          "rule=/nextAction/rule",
          "why=/nextAction/why",
          "changesAt=/nextAction/changesAt",
          "touchId=/nextAction/touchId");

  static final Csv REVIEW =
      of(
              "owner=/deal/owner|/owner",
              "dealId=/deal/dealId|/dealId",
              "name=/deal/name|/name",
              "account=/deal/account|/account",
              "reasons",
              "gap",
              "question",
              "action",
              "at",
              "dueAt",
              "daysUntilDue",
              "until",
              "step",
              "goal",
              "channel",
              "kind",
              "shelf",
              "rule",
              "planned",
              "intentional",
              "needsWork",
              "empty",
              "unplanned",
              "advance.count",
              "advance.of",
              "autopilot.count",
              "autopilot.of",
              "fired",
              "refused",
              "overridden")
          .ofEach(
              "moved",
              "decide",
              "waitingFor",
              "someday",
              "goalsThin",
              "mend",
              "habits",
              "habitsByChannel",
              "habitsByKind",
              "values",
              "rules");

  /// What a spreadsheet takes for the beginning of a formula, also in the wide forms of East Asia.
  ///
  /// Source: [OWASP, CSV Injection](https://owasp.org/www-community/attacks/CSV_Injection).
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static Csv of(String... columns) {
    var pointers = new LinkedHashMap<String, List<String>>();
    for (var column : columns) {
      var named = column.indexOf('=');
      if (named < 0) {
        pointers.put(column, List.of("/" + column.replace('.', '/')));
      } else {
        pointers.put(column.substring(0, named), List.of(column.substring(named + 1).split("\\|")));
      }
    }
    return new Csv(List.of("items"), pointers);
  }

  private Csv ofEach(String... names) {
    return new Csv(List.of(names), columns);
  }

  String print(JsonNode document) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(line("section", columns.keySet().stream()));
      for (var list : lists) {
        for (var item : document.path(list)) {
          csv.writeRecord(line(list, columns.values().stream().map(at -> cell(item, at))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private List<String> line(String section, Stream<String> cells) {
    return Stream.concat(Stream.of(section).limit(lists.size() - 1), cells).toList();
  }

  private static String cell(JsonNode item, List<String> pointers) {
    return pointers.stream()
        .map(item::at)
        .filter(value -> !value.isMissingNode())
        .findFirst()
        .map(Csv::cell)
        .orElse("");
  }

  /// A text quoted so that a spreadsheet shows it and runs nothing; a number below zero is none.
  private static String cell(JsonNode value) {
    if (!value.isTextual()) {
      return value.toString();
    }
    var text = value.textValue();
    var shown = text.strip();
    var begins =
        text.isEmpty() ? "" : text.substring(0, 1) + (shown.isEmpty() ? "" : shown.charAt(0));
    return begins.chars().anyMatch(character -> FORMULA.indexOf(character) >= 0)
        ? "'" + text
        : text;
  }
}
