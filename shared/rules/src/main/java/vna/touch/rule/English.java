package vna.touch.rule;

/// The English word lists, as data. How a line reads: [Phrase].
final class English {
  private static final String FUNCTION_WORDS =
      """
      a an the and or but if so as at by for from in into of off on onto out over per than that then there these
      this those to too under up upon until till via when where which while who whom whose why how what whether
      with within without i me my mine myself we us our ours ourselves you your yours yourself he him his she her
      hers it its they them their theirs one be am is are was were been being do does did done doing have has had
      having will would shall should can could may might must not nor any some all both each every few more most
      other another such same own very also only even about regarding concerning re around before after since
      because though although however like i'm im i'd i'll i've ive we're we'd we'll we've you're youre you'd
      you'll you've youve he's she's it's they're they've that's thats there's what's whats where's who's how's
      hows let's lets don't dont didn't didnt doesn't doesnt haven't havent hasn't hasnt isn't aren't wasn't can't
      cant couldn't wouldn't won't wont
      """;

  private static final String FILLERS =
      """
      previous 1st 2nd 3rd
      nr pm o'clock oclock
      just quick quickly short shortly brief briefly really simply maybe perhaps possibly kindly gently gentle
      friendly little bit tiny soon well anyway basically actually again once please pls super honestly personally
      thing things stuff something anything everything anyone someone today tonight tomorrow yesterday monday
      tuesday wednesday thursday friday saturday sunday week weeks month months day days morning afternoon evening
      weekend year years next last past coming recent recently lately earlier later currently moment minute sec
      time times right yes yeah oh hmm also still already yet quite rather somewhat sometime later asap merely
      only now then jsut jst jus ya u ur wanna gonna tho plz kindly re fwd subject mr mrs ms bit kind sort also hopefully ok okay far much many lot lots hey
      january february march april june july august september october november december jan feb mar apr jun jul aug
      sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun eod eow cob asap tmrw
      """;

  private static final String DATES =
      """
      today tonight tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday january february march
      april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
      mon tue tues wed thu thur thurs fri sat sun pm o'clock oclock
      """;

  private static final String CHASE_WORDS =
      """
      twice whenever suits suit link leave left excited learn sending opened opening spelled speak invite invitation quarter expires
      noticed noticing voicemails charm guess
      better convenient suitable sooner works e finds sincerely rescheduled reschedule arrange anew circled mailed typed rang
      see seeing seen hear heard hearing know knew knowing look looked looking read chance opportunity think
      thinking thought thoughts feedback opinion get got getting give gave find go going goes gone come came coming
      want wanted wants wish love hope hoping hoped wonder wondering wondered curious decide decided deciding
      decision progress progressing progressed move moved moving movement forward ahead further stand stands
      standing status state situation update updates updated news new word response reply replied respond talk
      talked talking speak spoke spoken speaking chat chatted catch caught connect reconnect discuss discussed
      contact reach reaching reached sent send receive received arrived review reviewed reviewing internally team
      question questions need needs help helpful assist interested interest busy sure fine good great nice happy
      open available ready project matter topic subject radar top inbox mind page loop touch touching base wait
      waiting pending outstanding possible possibly reminder remind nudge ping bump bumping follow following check
      checking checked circle circling back side end part try trying tried drop dropping line say saying hi hello
      make makes made took take taking anything happening happened keep keeping kept posted way yourself free keen
      steps step priority relevant interesting ask asking write writing calling emailing swing swinging put putting bring
      everything's things' either way positive awaiting await eagerly advise revert receipt confirm proceed anytime
      hesitate feel report guys lucky third second attempt attempts share fyi noted continued answer replying jump bugging
      else luck joy latest discussed promised agreed mentioned per case resending below delay boss manage managed digest
      stay staying chase chasing chaser chased bubble bubbling inform informed particular reason given through nope
      expect expects expected expecting bother bothering bothered disturb disturbing sorry apologies apologise apologize pester pestering nag nagging
      sure buried lost missed miss slip slipped slips fall fallen fell crack cracks hold hop jump grab schedule scheduled
      calendar bandwidth hand note noted saw forget forgotten forgot thinking minded silence
      silent quiet ghost ghosting ghosted hate annoying persistent swamped slammed tied
      crazy hectic inundated next timing time
      """;

  private static final String COURTESY_WORDS =
      """
      festive season seasons joyful advent peaceful prosperous blessed warm warmest sincere heartfelt
      fantastic productive amazing awesome brilliant excellent super terrific pleasant staying safe continued everything's
      sounds noted kids folks guys much many time call chat meeting conversation discussion talk talking speaking speak advance interest patience
      trust support help attention consideration understanding reply response great good nice lovely wonderful
      pleasure pleased enjoyed enjoy enjoying week weekend year start doing going well fine safe healthy family find
      finds message email mail note summer winter spring holiday holidays vacation break christmas easter happy merry
      best wishes everyone team having taking meet see seeing welcome appreciate appreciated ahead hope hoping trust
      hearing hear connect connecting keep keeping started rest busy relaxing restful sunny birthday congratulations work your side end got
      off glad
      """;

  private static final String SCENE =
      """
      fair trade show booth stand expo exhibition conference summit event colleague colleagues manager account rep
      representative consultant advisor adviser territory region area town city neighbourhood neighborhood dedicated
      personal assigned responsible role position partner person point company website linkedin profile voicemail quote
      ref reference ticket office pm am sales key regional inquiry enquiry request
      """;

  private static final String PAPERS =
      """
      proposal offer quote quotation email emails mail mails message messages note voicemail call calls meeting
      conversation discussion demo document documents deck presentation info information material materials
      solution product service platform plan plans timeline idea contract agreement paperwork brochure thread invite
      """;

  private static final String CHASING =
      """
      checking|checkin|cheking|chekcing in|up|back
      just|quick|quickly|jsut|jst check|checks|checked in|up|back
      wanted|want|like|love|hoping|trying|time to check in|up|back
      thought|figured i'd|i|id|we'd check in|up|back
      touch|touching|touched base|bases
      circle|circling|circled back|around
      just|quick|quickly|simply|only following|follow|followed up
      wanted|want|like|love|hoping|trying|writing|calling|emailing|here to follow|catch|reach up|out
      thought|figured i'd|i|id|we'd follow|reach|catch up|out
      just|quick|quickly|only reaching|reach|reached out
      just|gentle|friendly|little|kind|quick a? reminder|nudge|ping|bump
      bumping|bump|floating|pushing this|my|it|our
      popping|pop this|my|back? to|up
      just|wanted|want|thought to|i'd|a? say|saying hi|hello|hey
      just pinging|ping|bumping|nudging you|this
      """;

  private static final String QUESTIONS =
      """
      any update|updates|news|thoughts|feedback|progress|word|movement|developments
      what's|what is? new, where do we stand, have you had a chance|look, do you have any update|updates|news|questions
      """;

  private static final String FAINT =
      """
      #|ten|fifteen|twenty|thirty|few|five|some minutes|mins|hour|hours of|from|in your|the time|day|calendar|diary|schedule
      if|whether now|this|today|tomorrow is|might|would be? a|the? better|good|right|bad|convenient|suitable time|moment
      some|a update|updates|news|thoughts|feedback|progress|word
      any questions|response|reply|decision
      your thoughts|feedback|opinion|decision|response|reply
      see|seeing|know|ask|asking|wondering|wondered|wonder|curious|find|hear out? if|whether|where|how|what|when
      where|how things|you|we|it|everything|that|this stand|stands|stood|are|is
      where|how do|does|are|is we|you|things|it|everything|this stand|with|at|on|standing?
      how|how's|hows is|are? it|things|everything|you|that going|doing|coming
      what do|did|are you|your think|thoughts|thinking
      what's|whats new|up|happening|next
      what is new|happening|next
      had|have|get|got a|an|the|any? chance|moment|opportunity|minute
      still|are|if|whether you? interested
      hear|heard|hearing back|from|anything
      haven't|havent|not|didn't|didnt heard|hear
      get|got|receive|received|see|seen|saw|read my|our|the last|previous|latest? email|emails|mail|mails|message|messages|note|call
      my|our last|previous|earlier|recent|latest email|emails|mail|mails|message|messages|note|call|voicemail|proposal|offer|quote
      proposal|offer|quote|email|message i|we|that sent|send|emailed|shared
      move|moving|go|going|proceed|take|taking forward|ahead|further
      discuss|talk|agree|align|about|on the|about|on? next steps|step
      top of mind|your|inbox
      on|off your|the radar
      keep|keeping|kept you|me|us|this in|posted|warm|alive
      in the loop
      pick your brain
      let me|us know
      looking|look forward to
      decided|decide yet|anything|already
      made|make|reach|reached a|any|the|your decision|mind
      waiting|wait to|for|on hear|your|you
      get|getting|got back to
      see|hear|know what you think
      have|has|had been? a? while
      been a while
      any|a chance you|you've|to|of
      have|had any time|thoughts|questions
      either way
      a? yes or no
      appreciate any|your|a|some|an update|feedback|reply|response|thoughts|answer
      please|kindly|pls advise|revert|confirm
      await|awaiting your|a
      happy|glad|available|delighted to answer|help|jump|hop|talk|discuss|chat|assist|call
      your|the|our calendar
      here if|for|to|whenever you
      let you know
      don't|dont|not hesitate
      feel free
      to proceed
      what are|is the|your|our? next steps
      any progress|news|movement to
      follow up #
      third|second|last|final|another time|attempt|try|email|chance|followup|follow
      stand|at|going|happening|progress with my|our|the|your? proposal|offer|quote|contract|project|quotation
      did|has|have you? the|our|my|like|read|see|get|receive|received|seen the|our|my? proposal|offer|quote|quotation
      what|how did|do|does you|your|the|they? team|boss? think|like|feel|find
      how you|your guys|team|folks
      sorry to|for keep? bother|disturb|bothering|chasing|pestering|nagging
      make|making sure you|this|it|my|our|that
      have|had|find|found|get|got time|bandwidth
      what's|what|whats is|are? the latest
      any luck|joy
      how did|is|are it|that|this|things|you go|going|get|getting
      is|are this|it|that|there|now still|a|anything|good
      bubble|bubbling this|it|up
      chase|chasing|chased this|you|up
      just|to chase|chasing|chaser
      as discussed|promised|agreed|mentioned|per
      per my|our last|previous|conversation|email|call|discussion
      did|has my|our email|message|mail|note reach|arrive|get
      sure if|whether you|you've|this
      in case you|this|it
      resending|re my|this|it|sending
      should i|we close|stop
      stop reaching|contacting|emailing|writing
      close your|the|my file
      given up
      have|get|grab|spare|got #|a|five|ten|fifteen|some few? minutes|mins|min
      keep|keeping|maintain|maintaining the? conversation|relationship|contact going|warm|alive|moving?
      keep|keeping this|it|things moving|going
      build|building|maintaining rapport|relationship|relationships
      relationship building|management
      ask for|about|if feedback|an|update|they|she|he|the decision|update?
      get a|an|them|their to? reply|respond|response|update|answer
      remind|reminding them|her|him|you of|about
      move|push|close|advance|progress the|this|our deal
      discuss|discussing|talk|about the|our proposal|offer|quote
      weekly|regular|monthly|biweekly check|sync|touch|call
      courtesy call
      expect a|my|our call
      give|giving you|them|her|him a? call|ring|shout
      need anything|something
      anything|something else? you|they|that need
      where your|their|everyone's head is|at
      grab|over|for|have a|some? coffee|lunch|beer|drink
      run this|it by|past
      stay|staying top|on|in
      find|see|check where|how they|she|he|you are|is
      speak|talk to your boss|team|colleagues
      put|putting|get|getting|bring|move|keep|keeping this|it|me|us|my back? on|at|to|up|in
      long time no
      """;

  private static final String FAINT_WORDS =
      """
      fup, f u, update, updates, status, news, reminder, nudge, ping, bump, followup, checkin, catchup, touchpoint, checkup, chaser
      check|checks|checked in|up|back, follow|following|followed|follows up, catch|catching|caught up
      reach|reaching|reached out, get|getting|keep|keeping|stay|staying|be|being in touch|contact
      reconnect|reconnecting, say|saying hi|hello|hey, try|trying|tried to? get|reach|connect|catch|find
      when|can|could|shall|should|may|might we|i talk|speak|chat|meet|connect|hop|jump|schedule|have|get|grab|find
      love|like|great|want|wanted|happy|good|nice to connect|reconnect|chat|talk|speak|catch|meet|hear|discuss
      quick|short|brief call|chat|sync|question|one|note|hello|catch|touch up|base?
      """;

  private static final String WISHES =
      """
      season's|seasons|warm|best greetings|wishes
      talk|speak|see you|to? you? soon|later|then, take care, bye, looking forward to? hearing|speaking|hear
      wish|wishing you|everyone a|all
      how|how's|hows are|is|was? you|your|everything|life|things|business
      how have|are you|things been|doing
      nice|great|good|lovely|pleasure|pleased|glad to? meet|meeting|talk|talking|speak|speaking|chat|chatting|see
      nice|great|good|lovely|pleasure|pleased|glad to? seeing|connect|connecting|hear|hearing
      happy|merry new? monday|tuesday|wednesday|thursday|friday|birthday|year|easter|holidays|christmas
      have|enjoy a|your|the great|nice|good|lovely|wonderful? day|week|weekend|evening|one|holiday|holidays
      long time no see|speak|talk
      all the best
      """;

  private static final String HOPES =
      """
      hope|hoping|hopefully|trust you|you've|youve|you'd|everything's|things|we|your|you're|youre|your|all|all's|this|everything|things|it|it's|the|that|everyone|#
      """;

  private static final String THANKS =
      """
      thanks, thank you, thankyou, thx, many thanks, much appreciated, appreciate, appreciated, grateful, cheers
      """;

  private static final String GREETINGS =
      """
      hi there|again|all|everyone|team|folks?, hello there|again|all|everyone|team|folks?, hey there|again?, dear
      good morning|afternoon|evening|day, greetings, hiya, howdy, to whom it may concern
      """;

  private static final String FAREWELLS =
      """
      best, best|kind|warm|kindest|warmest regards|wishes, regards, cheers, sincerely, yours truly|sincerely|faithfully
      all the best, rgds, br, kr
      """;

  private static final String OCCASIONS =
      """
      i|we|i'm look|am|are|looking responsible|after|cover|covering after|for?
      congratulations|congrats|congratulation on|to|for|from?, congratulate|congratulating you|your
      let|allow|permit me|us to? introduce|present myself|ourselves|our|my
      i|we|i'd|we'd|to|would|just? like|want|wanted|love|thought|writing|reaching|am|are? to? introduce|introducing|present myself|ourselves|you|mr|ms
      my name is, i|i'm am? your|the|a new|dedicated|local|regional|personal|account|sales|contact|key
      i|i'm|we|we're am|are|have|recently|newly? calling|writing|from|with|new|joined at|from|on|to
      your|the|as your? new|dedicated|personal|main|local|primary new|dedicated|personal|local|key|sales|area|regional? account|sales|contact|point|representative|rep|consultant|advisor|adviser|partner|person
      i|i've|i'm|we|he|she|who have|has|am|is|will? just? taken|taking|take over your|the|this|from|as
      it|was? was? great|nice|good|lovely|wonderful|fantastic|pleasure|enjoyed|delighted|glad|pleased|super to? meeting|meet|seeing|see|catching|chatting|speaking|talking|chat|speak|talk|catch|having|running|run you|with|up|to|into
      we|i met|spoke|talked|chatted|bumped|connected at|during|on|last|in|briefly|into|over
      it|it's|has|been been? a|quite|some|been? while|long|ages|months|weeks|time time? since
      i|we came|saw|noticed|visited|looked|stumbled|was|were across|your|on|in|at|upon your|the|linkedin? website|profile|company|linkedin|area|town|neighbourhood|neighborhood
      i|we|i'm|we're|i'll|we'll will|am|are|be|happen be|to|going? be|in|to in|visiting|travelling|traveling? your|the area|town|region|neighbourhood|neighborhood|city|country
      thanks|thank you|again? for visiting|stopping|coming|joining|attending|meeting|connecting|accepting|choosing|being|dropping|hosting|having
      wish|wishing you|your|everyone|all, happy|merry|joyful holidays|christmas|new|easter|thanksgiving|birthday|anniversary|work
      as the|this|another|# year|quarter? draws|comes|nears|ends|winds|closes, warm|season's|seasons|festive|best greetings|wishes from
      hope|hoping|trust you|your|the|this had|enjoyed|have|had|are|enjoying a|the|your|had? great|good|nice|lovely|relaxing|wonderful? weekend|holiday|holidays|summer|break|time|week|vacation|easter|christmas
      excited|thrilled|happy|looking|glad forward? to work|working|partner|partnering|collaborate|collaborating|doing with|business
      invite|inviting you|your to our|the|a|join, join|visit|meet|see us at|on|in|for our|the|booth|stand
      """;

  private static final String HOLLOW =
      """
      THINGS about|on|of|from|into|for? our|the|us|your? product|products|solution|solutions|company|service|services|platform|offering|portfolio?
      some|any|an|a|the|more|further|useful|new|valuable|interesting|general|great|helpful|good useful|new|valuable|interesting|general|great|helpful|good|further? THINGS about|on|of|from|into|for? our|the|us|your? product|products|solution|solutions|company|service|services|platform|offering|portfolio?
      """;

  private static final String HOLLOW_THINGS =
      "insights|insight|information|info|details|demo|demonstration|introduction|presentation|brochure"
          + "|newsletter|news|value|help|advice|support|service|contact|update|updates|webinar|overview"
          + "|ideas|answers|content|solution|solutions|product";

  private static final String OWN_FOLLOW_UPS =
      """
      i|we|i'll|we'll|ill|i'm|we're|i'd|to|will SOON follow up|back
      i|we|i'll|we'll|ill|i'm|we're|i'd|to|will SOON call|ring|phone|contact|email|mail|write|message you|again|back|her|him
      i|we|i'll|we'll|ill|i'm|we're|i'd|to|will SOON get|be|stay|keep back|in to|touch?
      i|we|i'll|we'll|ill|i'm|we're|i'd|to|will SOON reach|come|circle|report|check|touch out|back|in|base|again
      i|we|i'll|we'll|ill|i'm|we're|i'd|to|will SOON try|talk|speak again|soon|later
      i|we|i'll|we'll|ill|i'm|we're|i'd|to|will SOON send|share|give you? more|some|further|a|again info|information|details|call|ring|shout?
      with more|further details|information|info
      i|we|i'll|we'll|ill|i'm|we're|i'd|to|will SOON keep you|them|her|him posted|updated|informed
      """;

  private static final String NONES =
      """
      none, nothing, nothing yet|special|specific|new|particular|in? particular?, no particular reason|value, not applicable|available|sure|known|yet|defined
      no idea|clue|value|expectation|expectations|ask|action, don't|dont know, unknown, pending, undefined
      to be defined|determined|discussed|confirmed|added|filled|decided|done, to do, later, nobody, no one
      same as? above|before|last?, see ask|value|expectation|goal|above|below, as above|below|before, ditto, zero, nope
      """;

  private static final String STUBS =
      """
      an? email|mail|demo|introduction
      value statement?, statement, the value, expectation, expectations, buyer expects|expectation|expectations
      buyer next action, next action, action, the ask, ask, our value, value proposition, test test?, testing, dummy
      placeholder, text, some text, string, insert|enter|add|your value|text|statement|here text|value|here?, blah blah?
      nothing here, yes, no, ok, okay, y, something, anything, whatever, stuff, things, thoughts, sounds good|great, got it, sure thing, will do, noted, perfect, fyi, an fyi, cool, tgif, yo, eta, fyi, agreed
      call, a? phone? call, draft, message, some value
      """;

  private static final String HEARSAY =
      """
      nothing, not much, no|zero|few expectations, anything
      be|being|get|getting kept|keep|informed|updated|called|contacted|reached|emailed|pinged in|up? the? loop|to|date?
      hear|hears|hearing something|more|back? from? us|me|you|our
      we|us|i|me to|will? call|follow|contact|reach|get|write|ring|email|check|touch|meet|speak|talk
      call, calls, contact, email, mail, message, contact, follow, followup, sales|phone call, ping
      """;

  static final Lexicon LEXICON =
      Lexicon.of("en", false)
          .with(Trait.FUNCTION, FUNCTION_WORDS)
          .with(Trait.FILLER, FILLERS)
          .with(Trait.CHASE, CHASE_WORDS)
          .with(Trait.COURTESY, COURTESY_WORDS)
          .with(Trait.PAPER, PAPERS)
          .with(Trait.DATE, DATES)
          .with(Trait.BRINGING, "with attach enclose bring brings bringing")
          .with(Listing.CHASE, CHASING)
          .with(Listing.QUESTION, QUESTIONS)
          .with(Listing.FAINT, FAINT)
          .with(Listing.FAINT_WORD, FAINT_WORDS)
          .with(Listing.WISH, WISHES)
          .with(Listing.HOPE, HOPES)
          .with(Listing.THANKS, THANKS)
          .with(Listing.GREETING, GREETINGS)
          .with(Listing.FAREWELL, FAREWELLS)
          .with(
              Listing.OWN_FOLLOW_UP,
              OWN_FOLLOW_UPS.replace(
                  "SOON", "will|shall|am|are|would|plan|like|want|going? going|like? to?"))
          .with(Listing.OCCASION, OCCASIONS)
          .with(Listing.HOLLOW, HOLLOW.replace("THINGS", HOLLOW_THINGS))
          .with(Trait.HANDING_OVER, "here here's attached enclosed below with because which who")
          .with(
              Trait.CONTACT,
              "call calling phone ring ringing meet meeting met visit visiting talk talking speak"
                  + " speaking chat chatting connect connecting reconnect introduce introducing email"
                  + " emailing write writing reach contact contacting coffee lunch")
          .with(
              Trait.PERSON,
              "i me my mine myself we us our ours you your yours i'd i'll i'm i've we'd we'll we're"
                  + " we've you'd you'll you're you've")
          .with(Trait.SCENE, SCENE)
          .with(Listing.NONE, NONES)
          .with(Listing.STUB, STUBS)
          .with(Listing.HEARSAY, HEARSAY)
          .and(EnglishAsks.LEXICON)
          .and(EnglishDisguises.LEXICON)
          .and(EnglishValues.LEXICON);

  private English() {}
}
