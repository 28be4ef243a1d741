package vna.wire;

import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vna.deal.AmountEdit;
import vna.deal.Goal;
import vna.deal.Money;
import vna.decision.EditRequest;
import vna.decision.NewContact;
import vna.decision.NewGoal;

/// Reads `PATCH /v1/deals/{dealId}`, a merge patch of what a person may correct.
public final class EditReader {
  private static final int MAX_PARTS = 50;

  private EditReader() {}

  /// The patch as far as it makes sense by itself, whatever deal it is for: without an amount of
  /// which it names a part only.
  ///
  /// @throws vna.problem.InvalidInput with everything that is wrong
  public static EditRequest check(Received patch) {
    var isPart =
        patch.tree().path("amount").isObject()
            && (!patch.tree().path("amount").has("value")
                || !patch.tree().path("amount").has("currency"));
    var tree = isPart ? patch.tree().<ObjectNode>deepCopy().without("amount") : patch.tree();
    return read(new Received(tree, patch.problems()), Optional.empty());
  }

  /// @param amount of the deal so far: the patch may name a part of it only
  /// @throws vna.problem.InvalidInput with everything that is wrong
  public static EditRequest read(Received patch, Optional<Money> amount) {
    return patch.read(fields ->
        new EditRequest(
            filled(fields, "name"),
            Optional.empty(),
            fields.optional("owner", Formats::email),
            filled(fields, "step"),
            amount(fields, amount),
            parts(fields, "contacts", EditReader::contact),
            parts(fields, "goals", EditReader::goal)));
  }

  private static Optional<String> filled(Fields fields, String name) {
    return fields
        .optional(name, Text.LINE)
        .filter(text -> {
          fields.requireFilled(name, text);
          return true;
        });
  }

  private static AmountEdit amount(Fields fields, Optional<Money> before) {
    if (isNull(fields, "amount")) {
      return new AmountEdit.Remove();
    }
    return fields
        .merged("amount", before.map(DealJson::money), OpenReader::money)
        .flatMap(amount -> amount)
        .<AmountEdit>map(AmountEdit.SetTo::new)
        .orElseGet(AmountEdit.Keep::new);
  }

  private static <T> Optional<List<T>> parts(
      Fields fields, String name, Function<Fields, T> reader) {
    if (isNull(fields, name)) {
      return Optional.of(List.of());
    }
    return Optional.of(fields.objects(name, MAX_PARTS, reader)).filter(_ -> fields.has(name));
  }

  private static boolean isNull(Fields fields, String name) {
    var isNull =
        Optional.ofNullable(fields.tree().get(name)).orElse(MissingNode.getInstance()).isNull();
    if (isNull) {
      fields.requireMember(name);
    }
    return isNull;
  }

  private static NewContact contact(Fields fields) {
    var id = fields.text("id", Text.LINE);
    var contact = OpenReader.contact(fields);
    return new NewContact(id, contact.name(), contact.email(), contact.role(), contact.deciding());
  }

  private static NewGoal goal(Fields fields) {
    var id = fields.text("id", Text.LINE);
    var state = fields.optional("state", Format.oneOf(Goal.State.class)).orElse(Goal.State.OPEN);
    var goal = OpenReader.goal(fields);
    return new NewGoal(id, goal.title(), goal.buyerAction(), goal.targetDate(), state);
  }
}
