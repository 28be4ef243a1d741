package vna.touch.rule;

/// What fills a field with nothing in every language: always speaks, whatever a team's languages
/// are.
final class Anywhere {
  private static final String NONES =
      """
      n a, na, n v t, k a, tbd, t b d, tba, tbc, todo, to do, tbd tbd, null, nil, nan, undefined, void
      lorem, ipsum, dolor, sit, amet, consectetur, consetetur, adipiscing, sadipscing, elit, elitr, sed, diam, nonumy
      eiusmod, eirmod, tempor, incididunt, invidunt, ut, labore, et, dolore, magna, aliqua, aliquyam, erat, voluptua
      """;

  private static final String STUBS =
      """
      xx*, yy*, zz*, x, y, z, aaa*, asdf*, asd, sdf*, qwe*, qwertz, dsfs*, fdsa*, jkl*, hjkl*, abc, abcd*, foo, bar
      foobar, foo bar, baz, dummy, string, test, tests, testtest, test test, blah, bla, todo, wip, none, empty, blank
      value, ask, draft, text, placeholder
      """;

  static final Lexicon LEXICON =
      Lexicon.of("", false).with(Listing.NONE, NONES).with(Listing.STUB, STUBS);

  private Anywhere() {}
}
