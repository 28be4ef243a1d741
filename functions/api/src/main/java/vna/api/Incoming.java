package vna.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vna.problem.InvalidInput;
import vna.problem.Problem;
import vna.usecase.Call;
import vna.usecase.Caller;
import vna.wire.Answer;
import vna.wire.DealName;
import vna.wire.Fingerprint;
import vna.wire.Parameters;
import vna.wire.Received;
import vna.wire.StrictJson;

/// The request at hand, and the way back to whoever sent it.
@RequestScoped
public class Incoming {
  private static final int MAX_BODY = 256 * 1024;
  private static final Pattern ID = Pattern.compile("[0-9A-HJKMNP-TV-Z]{26}");

  private final UriInfo uri;
  private final HttpHeaders headers;
  private final Users users;
  private final Outgoing outgoing;

  @Inject
  public Incoming(UriInfo uri, HttpHeaders headers, Users users, Outgoing outgoing) {
    this.uri = uri;
    this.headers = headers;
    this.users = users;
    this.outgoing = outgoing;
  }

  /// Who sent it.
  Caller caller() {
    return users.caller();
  }

  /// The parameters of the query, decoded.
  Map<String, List<String>> query() {
    return uri.getQueryParameters();
  }

  /// The query as it was sent, with its question mark.
  String rawQuery() {
    var query = uri.getRequestUri().getRawQuery();
    return query == null ? "" : "?" + query;
  }

  /// All headers; what came twice is joined by commas.
  Map<String, String> headers() {
    return headers.getRequestHeaders().entrySet().stream()
        .collect(
            Collectors.toMap(
                header -> header.getKey().toLowerCase(Locale.ROOT),
                header -> String.join(",", header.getValue()),
                (one, other) -> one + "," + other));
  }

  /// A deal by the id in the path.
  ///
  /// @throws NotFoundException for what is no id
  DealName.ById deal(String dealId) {
    return new DealName.ById(id(dealId));
  }

  /// An id in the path.
  ///
  /// @throws NotFoundException for what is no id
  String id(String id) {
    if (!ID.matcher(id).matches()) {
      throw new NotFoundException();
    }
    return id;
  }

  /// For an operation that takes no parameters and no body.
  ///
  /// @throws InvalidInput for parameters
  void expectNothing() {
    InvalidInput.check(Parameters.none(query()));
  }

  /// The body of an operation that takes no parameters, with whatever is wrong with the rest of the
  /// request.
  Received body(InputStream body) {
    return received(bytes(body));
  }

  /// The same of a body that was read before.
  Received received(byte[] body) {
    return withProblems(StrictJson.read(body));
  }

  /// The same where nothing need be said.
  Received optionalBody(InputStream body) {
    var bytes = bytes(body);
    var type = headers.getMediaType();
    if (bytes.length > 0 && type != null && !type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
      throw new NotSupportedException();
    }
    return withProblems(
        bytes.length == 0
            ? Received.of(JsonNodeFactory.instance.objectNode())
            : StrictJson.read(bytes));
  }

  /// What comes along with a command.
  Call command(Received body) {
    var key = IdempotencyKey.of(headers);
    return Call.ofRequest(
        caller(),
        key.map(text -> new Call.Idempotency(text, Fingerprint.of(body.tree(), uri.getPath()))),
        IfMatch.of(headers).versions());
  }

  /// What comes along with a command of which its sender must say what they saw.
  Call change(Received body) {
    if (!IfMatch.of(headers).isSent()) {
      throw Refusal.versionMissing();
    }
    return command(body);
  }

  /// The answer to it.
  Response answer(Answer answer) {
    return outgoing.of(answer);
  }

  /// The answer to it where that holds lists: as CSV if this is what is accepted first.
  Response list(Answer answer, Csv csv) {
    return !answer.isProblem() && wantsCsv() ? outgoing.csv(answer, csv) : answer(answer);
  }

  /// A text of that type, one of several forms of the same.
  Response text(String type, String text) {
    return outgoing.text(type, text).build();
  }

  /// A page, one of several forms of the same.
  Response page(String html) {
    return outgoing.page(html);
  }

  private boolean wantsCsv() {
    return headers.getAcceptableMediaTypes().stream()
        .filter(accepted ->
            accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                || accepted.isCompatible(Csv.MEDIA_TYPE))
        .findFirst()
        .filter(accepted -> !accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE))
        .isPresent();
  }

  private Received withProblems(Received received) {
    var problems = new ArrayList<Problem>(Parameters.none(query()));
    problems.addAll(IdempotencyKey.problems(headers));
    problems.addAll(IfMatch.of(headers).problems());
    problems.addAll(received.problems());
    return new Received(received.tree(), problems);
  }

  /// A body as it came.
  byte[] bytes(InputStream body) {
    if (headers.getLength() > MAX_BODY) {
      throw Refusal.tooLarge();
    }
    // Reading nothing would wait for it until the server's patience ends.
    if (headers.getLength() == 0) {
      return new byte[0];
    }
    try {
      var bytes = body.readNBytes(MAX_BODY + 1);
      if (bytes.length > MAX_BODY) {
        throw Refusal.tooLarge();
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
