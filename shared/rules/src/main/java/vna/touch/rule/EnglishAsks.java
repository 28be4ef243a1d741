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
      it|that would be great|helpful|good|perfect if you could|can
      you|they should|could|can|will|would|might|need|must to?
      """;

  private static final String QUESTION_WORDS =
      "who whom whose what which when where why how whether if whichever";

  private static final String ORDERS =
      """
      sign|signs|signed|signing|countersign|countersigned, signature|signatures, buy|buys|buying|bought
      purchase|purchases|purchasing|purchased, order|orders|ordering|ordered, po|pos
      close|closes|closing|win the|this? deal, accept|accepts|approve|approves the|our|this|your? offer|proposal|quote|quotation
      """;

  private static final String ORDER_WORDS =
      """
      sign signs signed signing signature signatures countersign countersigned contract contracts agreement order
      orders ordering ordered purchase purchases purchasing purchased po pos buy buys buying bought deal close closes
      closing closed win won get gets receive received offer proposal quote quotation accept accepts accepted approve
      approves approved issue issues issued raise raises raised release releases place places placed submit submits
      put return returns back send sends sent final finalise finalize finalised service supply licence license
      subscription maintenance master annual sales new attached enclosed full whole make give us it here go ahead
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

  static final AskLexicon LEXICON =
      new AskLexicon(
          PhraseList.of(OPENINGS),
          Lexicon.words(QUESTION_WORDS),
          PhraseList.of(ORDERS),
          Lexicon.words(ORDER_WORDS),
          PhraseList.of(ORDER_HEADS),
          PhraseList.NONE,
          PhraseList.of(ORDER_STEPS));

  private EnglishAsks() {}
}
