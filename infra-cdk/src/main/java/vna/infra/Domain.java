package vna.infra;

import java.util.Optional;
import java.util.regex.Pattern;

/// The team's own address for its HTTP API.
///
/// @param name without `https://`
/// @param certificate its ARN, of AWS Certificate Manager in the same region
public record Domain(String name, String certificate) {
  private static final String NAME = "([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}";

  static Optional<Domain> read(SettingsFile file, String region) {
    var name = file.optional("domain", NAME, "a host's name, as in vna.example.com");
    var certificate =
        file.optional(
            "certificate",
            "arn:aws[a-z-]*:acm:" + Pattern.quote(region) + ":\\d{12}:certificate/[0-9a-f-]+",
            "the ARN of a certificate in %s, as in arn:aws:acm:%s:123456789012:certificate/0123-ab"
                .formatted(region, region));
    file.together("domain", "certificate");
    return name.flatMap(host -> certificate.map(arn -> new Domain(host, arn)));
  }
}
