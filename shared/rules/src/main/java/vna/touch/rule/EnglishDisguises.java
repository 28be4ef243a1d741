package vna.touch.rule;

/// The English words that dress up nothing: praise, being in touch, promises. As data.
final class EnglishDisguises {
  private static final String FEELINGS =
      """
      congratulations congrats congratulation kudos bravo chapeau wow deserved loved love enjoyed impressed impressive
      inspiring inspired inspirational amazing amazed wonderful fantastic fabulous brilliant marvellous marvelous
      delighted delightful honoured honored thrilled grateful thankful thanks thank proud admire admiration pleasure joy
      moved touched charming contagious memorable heartfelt awesome magnificent outstanding remarkable superb
      happy respect compliment compliments fun splendid stunning incredible unforgettable enjoyable enthusiastic
      gratitude blessed overwhelmed excited privilege honour honor
      """;

  private static final String BESIDE_FEELINGS =
      """
      truly absolutely totally deeply such huge big million hundred star gem absolute always kind sincere generous
      warm welcome hospitality words thoughtful passionate passion enthusiasm energy spirit gathering evening dinner
      lunch breakfast reception talk talks keynote speech presentation performance panel interview podcast colleagues
      whole entire lovely friendly beautiful simply well everybody heart work hosting host together event conference
      was being met see evenings crew show role job company growing growth fair trade booth stand workshop webinar
      tour visit site round pleasant dance concert party celebration ceremony award awards prize promotion anniversary years
      milestone achievement achievements news article interview post blog website photo photos smile humour humor
      stage audience doing done made makes feel felt really incredibly people staff members department boss colleague
      everything life future hope wish wishes enjoyable interesting helpful chapter journey adventure town city place person leader leaders
      leadership dedication commitment professional professionalism expertise kindness patience effort efforts
      """;

  private static final String CONTACTS =
      """
      chase chasing nudge phone phoned rang reach reaching conversation speak spoke follow-up following follow
      drop swing
      """;

  private static final String BESIDE_CONTACTS =
      """
      let noon office around afternoon evening lunch chat phone politely polite try trying further by expect
      spoke following thought colleague half quarter past next workshop webinar demo tour site visit fair expo
      kick-off kickoff session event dinner breakfast last productive informative personally directly telephone
      mobile landline skype zoom teams video person line voice desk diary slot slots
      """;

  private static final String OWN_FOLLOW_UPS =
      """
      i|we|i'll|we'll|will drop|swing|stop|pop|come by|round|over|around
      i|we|i'll|we'll|will try you again|later|on
      colleague will call|ring|phone|contact|visit|email|write you
      """;

  private static final String VALUE =
      """
      value benefit benefits advantage advantages solution solutions success successful best easier partner
      expectations
      """;

  private static final String PROMISING =
      """
      offer offering bring bringing create creating deliver delivering provide providing generate generating find
      finding guarantee guaranteeing help helping add adding give giving get convince convincing exceed exceeding
      strive striving believe committed commit stand stands goal mission aim aims passion priority ambition
      best optimal optimum ideal perfect right real true genuine added lasting sustainable clear tangible huge
      enormous great greatest greater highest higher high maximum maximal possible together top excellent outstanding
      let show showing care convinced easier easy make making life partner partners partnership relationship dedicated
      deserve focus promise ensure ensuring achieve reach together grow simply business daily work day results
      growth satisfaction satisfied happy heart innovative reliable trusted professional customers customer client
      big biggest measurable significant want wants wish love like here truly always way ways able service quality
      business company team success even better need needs
      """;

  static final Lexicon LEXICON =
      Lexicon.of("en", false)
          .with(Trait.FEELING, FEELINGS)
          .with(Listing.WISH, "hats off")
          .with(Trait.COURTESY, BESIDE_FEELINGS)
          .with(Trait.CONTACT, CONTACTS)
          .with(Trait.SCENE, BESIDE_CONTACTS)
          .with(Listing.OWN_FOLLOW_UP, OWN_FOLLOW_UPS)
          .with(Trait.FILLER, "dr prof doctor")
          .with(Trait.US, "i me my we us our ours i'd i'll i'm i've we'd we'll we're we've")
          .with(Trait.VALUE, VALUE)
          .with(Trait.PROMISING, PROMISING);

  private EnglishDisguises() {}
}
