package vna.wire;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Strings with a form of their own.
public final class Formats {
  private static final int MAX_URL_LENGTH = 2_048;
  private static final int MAX_EMAIL_LENGTH = 254;

  // java.time alone would also take times without seconds and years with a sign.
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern DATE_TIME =
      Pattern.compile(
          DATE + "[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})");
  private static final Pattern EMAIL =
      Pattern.compile(
          "[^\\s\\p{Cntrl}@<>()\\[\\],;:\\\\\"]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?\\.)+[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}]");
  private static final Pattern SOURCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  private Formats() {}

  /// [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339) with seconds and offset, kept to the
  /// millisecond.
  static OffsetDateTime dateTime(String text) throws Misfit {
    try {
      if (DATE_TIME.matcher(text).matches()) {
        var time = OffsetDateTime.parse(text.toUpperCase(Locale.ROOT));
        if (isInRange(time.getYear())) {
          return time.truncatedTo(ChronoUnit.MILLIS);
        }
      }
    } catch (DateTimeException e) {
      // No such day or hour: said below, as for any other text that is no time.
    }
    throw new Misfit(
        "must be an RFC 3339 time with seconds and offset, in the years 2000 to 2100, such as"
            + " 2026-11-24T09:00:00+01:00");
  }

  /// An ISO 8601 calendar date.
  static LocalDate date(String text) throws Misfit {
    try {
      if (DATE.matcher(text).matches()) {
        var date = LocalDate.parse(text);
        if (isInRange(date.getYear())) {
          return date;
        }
      }
    } catch (DateTimeException e) {
      // No such day: said below, as for any other text that is no date.
    }
    throw new Misfit("must be a date in the years 2000 to 2100, such as 2026-11-27");
  }

  /// An e-mail address as owners are written, in lower case; empty for what is none.
  public static Optional<String> address(String text) {
    try {
      return Optional.of(email(text));
    } catch (Misfit _) {
      return Optional.empty();
    }
  }

  /// An e-mail address, read in lower case.
  static String email(String text) throws Misfit {
    if (text.length() > MAX_EMAIL_LENGTH) {
      throw new Misfit("is too long; an e-mail address has at most 254 characters");
    }
    var email = Text.LINE.read(text).toLowerCase(Locale.ROOT);
    if (!EMAIL.matcher(email).matches()
        || email.startsWith(".")
        || email.contains("..")
        || email.contains(".@")) {
      throw new Misfit("must be an e-mail address, such as dana@plant.example");
    }
    return email;
  }

  /// An address in the web.
  static String url(String text) throws Misfit {
    if (text.length() > MAX_URL_LENGTH) {
      throw new Misfit("is too long; an address has at most 2,048 characters");
    }
    try {
      var uri = new URI(text);
      var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if ((scheme.equals("https") || scheme.equals("http")) && uri.getHost() != null) {
        return text;
      }
    } catch (URISyntaxException e) {
      // No address at all: said below, as for one of another scheme.
    }
    throw new Misfit(
        "must be an http or https address, blanks and the like percent-encoded, such as"
            + " https://example.com/our%20paper.pdf");
  }

  /// A currency in use, with decimals of its own.
  static Currency currency(String text) throws Misfit {
    try {
      var currency = Currency.getInstance(text);
      if (currency.getDefaultFractionDigits() >= 0) {
        return currency;
      }
    } catch (IllegalArgumentException e) {
      // No currency at all: said below, as for gold or bond units.
    }
    throw new Misfit("must be an ISO 4217 currency code, such as EUR");
  }

  /// The name of a system that deals come from.
  static String source(String text) throws Misfit {
    if (!SOURCE.matcher(text).matches()) {
      throw new Misfit(
          "must name a source with at most 64 letters, digits, dots, dashes or underscores, such as"
              + " hubspot");
    }
    return text;
  }

  private static boolean isInRange(int year) {
    return year >= 2000 && year <= 2100;
  }
}
