package vna.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The description of this API, for anybody: `openapi.json` of this module, written by hand and
/// held against every answer of the tests.
@Path("/q/openapi")
public class OpenApiResource {
  private static final byte[] DOCUMENT = read();

  /// [OpenAPI 3.1](https://spec.openapis.org/oas/v3.1.1.html); JSON is YAML, too.
  @GET
  @Produces({MediaType.APPLICATION_JSON, "application/yaml"})
  public byte[] document() {
    return DOCUMENT;
  }

  private static byte[] read() {
    try (var document = OpenApiResource.class.getResourceAsStream("/openapi.json")) {
      return Objects.requireNonNull(document).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
