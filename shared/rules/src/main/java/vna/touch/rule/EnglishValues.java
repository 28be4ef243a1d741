package vna.touch.rule;

/// What English words tell about a value, as data. How a line reads: [Phrase].
final class EnglishValues {
  private static final String GENERIC =
      """
      reading background method methods guide guides guideline guidelines whitepaper white paper mistakes common typical avoid
      avoiding recommendations recommendation project projects initiative compact handy essentials basics know-how knowhow wins
      various different several lots aspects aspect areas fields kinds kind everyone every modern read proven practical
      information info insight insights idea ideas tip tips advice content material materials resource resources article
      articles blog post posts webinar newsletter brochure flyer presentation deck overview introduction intro details
      news trends trend solution solutions product products service services platform software tool tools technology
      technologies offering offerings portfolio company companies business businesses organisation organization team
      market industry customer customers client clients value benefit benefits advantage advantages improvement
      improvements improve improving increase increasing boost boosting optimise optimize optimising optimizing efficiency
      efficient efficiently productivity productive performance growth grow growing success successful innovation
      innovative digital digitalisation digitalization transformation future better best great good excellent interesting
      useful helpful valuable relevant important exciting amazing powerful unique tailored customised customized
      personalised personalized new latest modern smart smarter leading world class cutting edge state art experience
      expertise knowledge opportunity opportunities possibility possibilities potential challenge challenges goals needs
      need way ways approach approaches strategy strategies working help helps helping support offering
      provide provides providing share shares sharing show shows showing learn learning discover explore find talk discuss
      save saves saving savings synergy synergies partnership partnerships collaborate collaboration holistic
      comprehensive seamless robust scalable flexible make makes making take takes taking level next practice practices
      excellence competitive proven trusted reliable professional quality world-class people everything maximise maximize
      achieve achieving enable enables enabling empower empowers streamline streamlining leverage leveraging deliver
      delivers delivering add adds added adding difference get getting give giving see look looking love would hope
      interest interested send sending sent think thought thoughts case study studies story stories example examples
      expert experts general proposition propositions high cut cutting lower customer's success further additional some
      topic topics process processes company's your teams result results facts
      """;

  private static final String GENERIC_PHRASES =
      """
      reduce|lower|cut|cuts|save|reducing|lowering|cutting|saving your? cost|costs|money|time|effort|expenses
      save|saving time and money|costs, time and money, return on investment, to the next level, win win, one stop shop
      """;

  private static final String ABOUT_US =
      """
      our|the|my new|latest|current|#? #? catalogue|catalog|brochure|website|range|edition|magazine|newsletter is|has|are? now? out|here|available|online|live|ready|arrived|published
      we|we're|company|firm celebrate|celebrating|celebrates|turn|turning|mark|marking #? years|year|anniversary|birthday?
      hit|make|reach|meet|making|hitting|close my|our|the sales|revenue|annual|quarterly|monthly|yearly quota|target|targets|number|numbers|goal|goals
      # years of|in our|the? business|experience|tradition|history|excellence|expertise, our # anniversary, our anniversary
      family business|company|firm, our|a dedicated|passionate|great|strong|experienced team, state of the art facility
      leading|premier|largest|biggest|best|top|foremost|trusted|innovative|winning|one|1 global? provider|supplier|vendor|manufacturer|company
      leading|premier|largest|biggest|best|top|foremost|trusted|innovative|winning|one|1 global? platform|partner|specialist|specialists|experts
      market|industry|world|global|technology|quality leader|leaders, market leading, award winning, world class
      our|the|this|fiscal|sales quarter|year|month|fiscal end|ends|closes|close|is, quarter|year|month end, end of our|the fiscal|sales? quarter|year|month
      quarter ends|closes|close, hit|make|reach|meet|making|hitting my|our|the quota|target|targets|number|numbers|goal
      we|i need|want|have|must|would|are|am to|like|trying to? close|hit|win|reach|meet|make our|the|my|this? deal|quota|target|business|quarter?
      want|like|love to win|earn|have you|your, number one in, opened|opening a? new? office|branch|site|plant, our references|certifications|certificates|partners
      won|win|received|awarded the|an|a * award|prize, # happy|satisfied customers|clients, over # customers|clients|happy
      we're|we proud|excited|thrilled|delighted|happy|pleased to announce, we are? proud|excited|thrilled|delighted|pleased
      been in business, founded in, established in, since #, # years of|in? experience|business|market, years of experience
      won|received|awarded an|the|several|many? award|awards, we raised, raised a|our|# series|funding|round|million a|b|c|d?
      our company|history|mission|vision|values|founders|founder|ceo|office|offices|headquarters|employees|awards|certifications
      our own? story|success|growth|heritage|tradition|passion|culture|philosophy, about us, who we are
      company overview|profile|presentation|brochure|history|introduction, our new office|website|logo|brand|ceo|colleague
      our product|solution|platform|software|service|technology|team|system is|are the|a? best|great|unique|leading|number|excellent|perfect|better
      proud to|of, pride ourselves, passionate about, trusted by, # customers|clients|countries|employees|offices|locations
      love|like|want your business, love to work with? you|your?, love to win|earn you|your?, introduce|introducing ourselves|myself|our|us, family owned|run, we exist to
      """;

  static final Lexicon LEXICON =
      Lexicon.of("en", false)
          .with(Trait.GENERIC, GENERIC)
          .with(Listing.GENERIC_PHRASE, GENERIC_PHRASES)
          .with(Listing.ABOUT_US, ABOUT_US)
          .with(Trait.BUYER, "you your yours you'll you're");

  private EnglishValues() {}
}
