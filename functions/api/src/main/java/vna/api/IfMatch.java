package vna.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vna.problem.Problem;

/// The header by which a caller says which version of a deal, or of the playbook, they have seen.
///
/// Source: [RFC 9110, 13.1.1](https://www.rfc-editor.org/rfc/rfc9110#section-13.1.1): compared
/// strongly, so that a weak tag matches nothing.
///
/// @param sent as it was sent
record IfMatch(Optional<String> sent) {
  private static final String ANY = "*";
  private static final String TAG = "(?:W/)?\"[\\x21\\x23-\\x7e]*\"";
  private static final Pattern TAGS =
      Pattern.compile("[ \\t]*" + TAG + "(?:[ \\t]*,[ \\t]*" + TAG + ")*[ \\t]*");
  private static final Pattern VERSION = Pattern.compile("(?<!W/)\"(0|[1-9][0-9]{0,17})\"");

  static IfMatch of(HttpHeaders headers) {
    return new IfMatch(Optional.ofNullable(headers.getHeaderString(HttpHeaders.IF_MATCH)));
  }

  boolean isSent() {
    return sent.isPresent();
  }

  /// Empty where any version will do.
  Optional<Set<Long>> versions() {
    return sent.filter(text -> !text.strip().equals(ANY))
        .map(text ->
            VERSION
                .matcher(text)
                .results()
                .map((MatchResult tag) -> Long.valueOf(tag.group(1)))
                .collect(Collectors.toSet()));
  }

  List<Problem> problems() {
    return sent.filter(text -> !text.strip().equals(ANY) && !TAGS.matcher(text).matches()).stream()
        .map(_ ->
            Problem.ofHeader(
                HttpHeaders.IF_MATCH, "must be an ETag of ours, quotes included, such as \"7\""))
        .toList();
  }
}
