package vna.infra;

import java.nio.file.Path;
import software.amazon.awscdk.AssetHashType;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.s3.assets.AssetOptions;

/// A Quarkus zip as one or more functions run it.
///
/// @param handler where Lambda enters it
record Zip(Code code, String handler) {

  /// Of Funqy functions, each of which is told its name.
  static Zip ofFunctions(Path path) {
    return of(path, "io.quarkus.funqy.lambda.FunqyStreamHandler");
  }

  /// Of a REST application.
  static Zip ofRest(Path path) {
    return of(path, "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler");
  }

  private static Zip of(Path path, String handler) {
    var asset =
        AssetOptions.builder()
            .assetHashType(AssetHashType.CUSTOM)
            .assetHash(ZipContents.hash(path))
            .build();
    return new Zip(Code.fromAsset(path.toString(), asset), handler + "::handleRequest");
  }
}
