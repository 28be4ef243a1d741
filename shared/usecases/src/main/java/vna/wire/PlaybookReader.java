package vna.wire;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vna.playbook.Enforcement;
import vna.playbook.Phrases;
import vna.playbook.Playbook;
import vna.playbook.RuleSetting;
import vna.playbook.Severity;
import vna.playbook.ShelfValue;
import vna.playbook.Step;
import vna.playbook.ValueKind;
import vna.touch.rule.TouchRule;
import vna.touch.rule.TouchRules;

/// Reads `PUT /v1/playbook`: the whole playbook, as `GET` gives it. Only settings, and what one can
/// do without, may be left out; a version in it says nothing, for `If-Match` does.
public final class PlaybookReader {
  private static final int MAX_STEPS = 20;
  private static final int MAX_DAYS = 3_650;
  private static final int MAX_PHRASES = 500;
  private static final int MAX_SHELF = 200;
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
  private static final Pattern WORD = Pattern.compile(".*[\\p{L}\\p{N}].*");
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private PlaybookReader() {}

  /// @throws vna.problem.InvalidInput with everything that is wrong
  public static Playbook read(Received body) {
    return body.read(PlaybookReader::playbook);
  }

  private static Playbook playbook(Fields fields) {
    var version = fields.whole("version", 1, Integer.MAX_VALUE).orElse(1);
    var enforcement =
        fields.required("enforcement", Format.oneOf(Enforcement.class), Enforcement.REFUSE);
    fields.requireMember("allowOverride");
    var allowOverride = fields.flag("allowOverride").orElse(true);
    var languages = required(fields, "languages", 20, once(PlaybookReader::language));
    var steps = steps(fields);
    var step = oneOf(steps.stream().map(Step::key).toList(), "is no step of this playbook");
    fields.requireMember("rules");
    var rules = fields.objects("rules", ruleId(), rule -> rule(rule, step));
    var settings = fields.requiredObject("settings", SettingsReader::settings);
    fields.requireMember("phrases");
    var phrases =
        fields.objects(
            "phrases",
            oneOf(languages, "is none of the playbook's languages"),
            PlaybookReader::phrases);
    var titles = required(fields, "decidingTitles", MAX_PHRASES, PlaybookReader::word);
    var calendar = fields.requiredObject("calendar", CalendarReader::calendar);
    fields.requireMember("shelf");
    Format<String> shelfKey = once(PlaybookReader::key);
    var shelf = fields.objects("shelf", MAX_SHELF, value -> shelfValue(value, shelfKey, step));
    return new Playbook(
        version,
        enforcement,
        allowOverride,
        languages,
        // Fewer than two are a problem by now.
        steps.size() < 2 ? Playbook.DEFAULT.steps() : steps,
        rules,
        settings,
        phrases,
        titles,
        calendar,
        shelf);
  }

  private static List<Step> steps(Fields fields) {
    fields.requireMember("steps");
    Format<String> key = once(PlaybookReader::key);
    var steps = fields.objects("steps", MAX_STEPS, step -> step(step, key));
    var sent = fields.tree().path("steps");
    if (sent.isArray() && sent.size() < 2) {
      fields.problem("steps", "has too few elements; a decision has at least two steps");
    }
    return steps;
  }

  private static Step step(Fields fields, Format<String> key) {
    fields.requireMember("maxDays");
    return new Step(
        fields.required("key", key, ""),
        fields.requiredText("name", Text.LINE),
        fields.requiredText("buyerQuestion", Text.LINE),
        fields.requiredText("exitAction", Text.LINE),
        fields.whole("maxDays", 1, MAX_DAYS).orElse(1),
        fields.flag("needsDecider").orElse(false));
  }

  private static RuleSetting rule(Fields fields, Format<String> step) {
    return new RuleSetting(
        fields.optional("severity", Format.oneOf(Severity.class)),
        fields.optional("fromStep", step));
  }

  private static Phrases phrases(Fields fields) {
    return new Phrases(
        fields.strings("empty", MAX_PHRASES, PlaybookReader::word),
        fields.strings("vagueAsk", MAX_PHRASES, PlaybookReader::word),
        fields.strings("order", MAX_PHRASES, PlaybookReader::word),
        fields.strings("aboutUs", MAX_PHRASES, PlaybookReader::word));
  }

  private static ShelfValue shelfValue(Fields fields, Format<String> key, Format<String> step) {
    return new ShelfValue(
        fields.required("key", key, ""),
        fields.required("kind", Format.oneOf(ValueKind.class), ValueKind.INFORMATION),
        fields.requiredText("title", Text.LINE),
        fields.optional("asset", Formats::url).orElse(""),
        fields.strings("steps", MAX_STEPS, step));
  }

  private static <T> List<T> required(Fields fields, String name, int max, Format<T> format) {
    fields.requireMember(name);
    return fields.strings(name, max, format);
  }

  private static String key(String text) throws Misfit {
    if (!KEY.matcher(text).matches()) {
      throw new Misfit(
          "must be a key of at most 64 letters, digits, dots, dashes or underscores, such as"
              + " compare-options");
    }
    return text;
  }

  private static String word(String text) throws Misfit {
    var line = Text.LINE.read(text).strip();
    if (!WORD.matcher(line).matches()) {
      throw new Misfit("holds no word; write one, or leave it out");
    }
    return line;
  }

  private static String language(String text) throws Misfit {
    if (!LANGUAGES.contains(text)) {
      throw new Misfit("must be an ISO 639-1 language code, such as en or de");
    }
    return text;
  }

  private static Format<String> ruleId() {
    return oneOf(TouchRules.ALL.stream().map(TouchRule::id).toList(), "is no rule");
  }

  /// One of these. Where there are none, what is wrong with them is said already.
  private static Format<String> oneOf(List<String> known, String otherwise) {
    return text -> {
      if (!known.isEmpty() && !known.contains(text)) {
        throw new Misfit(
            otherwise + "; these are: " + known.stream().distinct().collect(joining(", ")));
      }
      return text;
    };
  }

  /// What may come only once in its list.
  private static Format<String> once(Format<String> format) {
    var seen = new HashSet<String>();
    return text -> {
      var read = format.read(text);
      if (!seen.add(read)) {
        throw new Misfit("comes twice; name each once");
      }
      return read;
    };
  }
}
