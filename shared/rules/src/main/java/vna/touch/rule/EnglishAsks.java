package vna.touch.rule;

/// What English words tell about an ask, as data. How a line reads: [Phrase].
final class EnglishAsks {
  private static final String OPENINGS =
      """
      please, kindly, pls, just, to, you, they, then, so
      could|can|would|will you|they please|kindly|possibly? be? able? to?
      would you mind|be willing|able? to?
      i|we would|want|need|ask|like|invite you|them to
      i|we|i'd|we'd would? like|love|want|need|ask you|them to
      i|we would like|love|want to ask|invite|request|encourage you to?
      it|that would be great|helpful|good|perfect if you could|can
      you|they should|could|can|will|would|might|need|must to?
      """;

  private static final String QUESTION_WORDS =
      "who whom whose what which when where why how whether if whichever";

  private static final String ORDERS =
      """
      sign|signs|signed|signing|countersign|countersigned, signature|signatures, buy|buys|buying|bought
      dotted line, purchase|purchases|purchasing|purchased, order|orders|ordering|ordered, po|pos
      close|closes|closing|closed, win the|this? deal, accept|accepts|approve|approves the|our|this|your? offer|proposal|quote|quotation
      """;

  private static final String ORDER_WORDS =
      """
      sign signs signed signing signature signatures countersign countersigned contract contracts agreement order
      orders ordering ordered purchase purchases purchasing purchased po pos buy buys buying bought deal close closes
      closing closed win won get gets receive received offer proposal quote quotation accept accepts accepted approve
      approves approved issue issues issued raise raises raised release releases place places placed submit submits
      put return returns back send sends sent final finalise finalize finalised service supply licence license
      subscription maintenance master annual sales new attached enclosed full whole make give confirm confirms commit commits us it here go ahead
      """;

  private static final String ORDER_HEADS =
      """
      buy|purchase the|a|an|our|your|this|from|one|two|it|#, order the|a|an|your|this|it|from|one|two|#, buy
      place|submit|make|put|give in|us? a|an|the|your|this order|purchase order?
      issue|raise|release|submit|cut|send us? a|an|the|your|this? po|purchase order?
      """;

  private static final String ORDER_STEPS =
      """
      nda, non disclosure, confidentiality, sample|samples|sampling, pilot|pilots|piloting, trial|trials, test|tests|testing
      demo, poc, proof, evaluation, questionnaire, survey, dpa, data processing, letter of intent, loi, mou, minutes
      requirement|requirements, spec|specs|specification, checklist, prototype, loan, rental, buy in, off on, book, of
      swatch, starter, assessment, visit, workshop, form, list, history, confirmation, number|numbers, process, planning
      """;

  private static final String VAGUE_HEADS =
      """
      think about|over|on|through, think it|this|things over|through, consider|considering, reflect, ponder, contemplate
      mull, sleep on, give it|this some|more? thought, have a think, bear|keep us|me|it|this|our in mind
      feel good|great|comfortable|confident|happy|ready|excited|sure|safe|better, be|get|become|stay|remain excited|happy|convinced|interested|comfortable|confident|enthusiastic|keen|curious
      be|get|become|stay|remain satisfied|impressed|aware|engaged|motivated|inspired|positive|sold|delighted|thrilled|pleased
      be|get|become willing|successful, be|get|come on board, get|be bought in, be|become a|our customer
      believe, trust, realise|realize, understand|understands|understanding, appreciate, recognise|recognize the|our value|need|benefit|advantage
      see the|our|its value|benefit|benefits|need|advantage|advantages|potential|point|light, want to|our|the|it
      like|love our|the|this? idea|solution|product|proposal|offer|approach, fall in love, buy into, warm up
      get|be|stay aligned, align, achieve, succeed, gain confidence|trust|clarity
      increase|improve|boost|raise|grow|optimise|optimize productivity|efficiency|sales|revenue|growth|quality|performance|output
      reduce|cut|lower|save downtime|cost|costs|scrap|waste|risk|risks|money|time, have confidence|trust|a buy|interest
      """;

  private static final String VAGUE_ALONE =
      """
      let me|us know, tell me|us what|how|your, get|come back, get|gain|secure buy in, show interest, don't|dont hesitate
      continue|keep the? conversation|discussion|dialogue going?, do the needful, status? update, status, news, get in touch, stay|keep in touch|contact, keep me|us posted|updated|informed, stay tuned
      touch base, check in, follow up, circle back, catch up, connect, reach out, move|go|progress forward|ahead|on
      move to the? next step|stage|phase, proceed, take the|it|things next|forward|further? step|steps?, take action, act
      next steps|step|action, discuss|agree|define|plan|align|talk|decide|determine|clarify on|about? the? next steps|step
      share|give|provide|send|offer|tell|have me|us|some|any|a? your|some|any|a? thoughts|feedback|opinion|impressions|view|views|input
      discuss|review|align|talk|sync|agree|consider|evaluate|check it|this|things? internally, have|take a|another look
      look at|over|into|through it|this|things|everything?, think, respond, engage, collaborate, work together|with
      respond to|on our|my|this|the? email|message|proposal?, what do you think, your thoughts, thoughts, feedback, any questions
      explore options|possibilities|opportunities|further, evaluate, have a? conversation|chat|discussion, be|stay in touch
      be ready|prepared|available|open, make|have progress, do something|what|your best|needful, help us|me
      """;

  private static final String VERBS =
      """
      fax photograph weigh scan circle tick highlight reserve message enter
      send share forward email mail call invite bring introduce name confirm book schedule sign fill complete return
      upload provide give tell ask check review test measure count print read compare choose pick select list write
      draft prepare approve answer join attend meet visit walk show run install try order buy get set put take agree
      add update mark note record export import download copy attach submit post arrange organise organize nominate
      """;

  private static final String SAME_THINGS =
      """
      number numbers result results figure figures value values outcome answer answers photo photos picture pictures
      data list copy findings readings file report notes screenshot reply it them one
      """;

  private static final String OUR_ACTS =
      """
      i'll|we'll|ill quickly|then|also|just? *
      i|we will|shall|can|could|may *, i|we am|are|plan|want|intend|would going|like? to *
      i|we send|call|ring|email|mail|follow|prepare|visit|present|get|come|write|provide|share|schedule|set|book|demo
      i|we show|deliver|check|contact|reach|arrange|organise|organize|update|create|make|give|bring|ship|install|submit|offer
      i|we forward|draft|finish|start|run|do|put|keep|introduce|explain|invite|draw|calculate|quote|touch|circle|drop|pass
      our|my team|engineer|engineers|colleague|colleagues|sales|people|technician|technicians|consultant|support|expert|boss|ceo will|to|calls|sends|comes|visits|prepares|can|shall
      """;

  static final Lexicon LEXICON =
      Lexicon.of("en", false)
          .with(Listing.OPENING, OPENINGS)
          .with(Trait.QUESTION, QUESTION_WORDS)
          .with(Listing.ORDER, ORDERS)
          .with(Trait.ORDER, ORDER_WORDS)
          .with(Listing.ORDER_HEAD, ORDER_HEADS)
          .with(Listing.ORDER_STEP, ORDER_STEPS)
          .with(Listing.VAGUE_HEAD, VAGUE_HEADS)
          .with(Listing.VAGUE_ALONE, VAGUE_ALONE)
          .with(Trait.JOINING, "and then also plus")
          .with(Trait.ACT, VERBS)
          .with(
              Trait.ARTICLE,
              "a an the your our his her their this that these those any all two three four us me"
                  + " every each")
          .with(Trait.SAME_THING, SAME_THINGS)
          .with(Listing.OUR_ACT, OUR_ACTS)
          .with(
              Trait.TOGETHER,
              "meet agree decide talk speak discuss together both sit review walk go")
          .with(Trait.BUYER_ACTS, "you they he she");

  private EnglishAsks() {}
}
