package vna.infra;

import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import io.github.cdklabs.cdknag.NagPackProps;
import io.github.cdklabs.cdknag.ServerlessChecks;
import java.nio.file.Path;
import java.util.Map;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Aspects;

/// Synthesises the stack of one team and says what it will create; run by `./vna deploy` from the
/// top folder of the repository, with the zips built and a Node.js for the CDK on the `PATH`.
///
/// Both packs of cdk-nag look at it, and the CDK's command line deploys nothing that they refuse.
public final class VnaApp {
  private static final String SETTINGS = "infra-cdk/settings.properties";
  private static final Path OUT = Path.of("infra-cdk/cdk.out");

  private VnaApp() {}

  /// @param args the settings' file, if it is not the one beside this module's pom
  public static void main(String... args) {
    try {
      var settings = Settings.read(Path.of(args.length == 0 ? SETTINGS : args[0]));
      var stack = app(settings, Zips.BUILT, OUT).synth().getStackByName(settings.name());
      System.out.print(Summary.of(settings, (Map<?, ?>) stack.getTemplate()));
    } catch (WrongSettings e) {
      e.problems().forEach(System.err::println);
      System.exit(1);
    }
  }

  /// @param out the folder of the cloud assembly
  static App app(Settings settings, Zips zips, Path out) {
    var app =
        new App(
            AppProps.builder()
                .outdir(out.toString())
                // They name a temporary folder, so no two assemblies would be equal.
                .stackTraces(false)
                .context(Map.of("aws:cdk:disable-creation-stack-traces", true))
                .analyticsReporting(false)
                .build());
    new VnaStack(app, settings, zips);
    var quietly = NagPackProps.builder().reports(false).build();
    Aspects.of(app).add(new AwsSolutionsChecks(quietly));
    Aspects.of(app).add(new ServerlessChecks(quietly));
    return app;
  }
}
