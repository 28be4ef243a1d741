package vna.touch.rule;

/// What German words tell about an ask, as data. How a line reads: [Phrase].
final class GermanAsks {
  private static final String OPENINGS =
      """
      bitte, könnten|können|würden|könntest|kannst|könnt|würdet|würdest sie|du|ihr bitte?, sie, du, ihr, kunde|kundin
      wir|ich bitte|bitten|möchten|möchte|brauchen sie|dich|euch um?, es wäre gut|schön|hilfreich wenn sie|du|ihr
      """;

  private static final String QUESTION_WORDS =
      "wer wen wem was wann wo warum wieso weshalb wie ob welche welcher welches welchen wieviel";

  private static final String ORDERS =
      """
      unterschreib*, unterschrieb*, unterzeichn*, gegenzeichn*, unterschrift, auftrag|auftrags, auftragserteilung
      beauftrag*, bestellen|bestellt|bestelle|bestellung|bestellungen, kaufen|kauft|kaufe|kauf, vertragsabschluss
      vertragsunterschrift, vertragsunterzeichnung, abschluss, kaufvertrag, abschließen|schließen
      angebot|offerte annehmen|angenommen|freigeben|bestätigen
      nehmen|nimm das|unser|die? angebot|offerte
      """;

  private static final String ORDER_WORDS =
      """
      unterschreiben unterschreibt unterschreibe unterschrieben unterschriebene unterschriebenen unterschriebenes
      unterzeichnen unterzeichnet unterzeichnete unterzeichneten gegenzeichnen gegengezeichnet unterschrift vertrag
      vertrags vertragsabschluss vertragsunterschrift vertragsunterzeichnung auftrag auftrags auftragserteilung
      beauftragen beauftragt beauftragung bestellen bestellt bestelle bestellung bestellungen kaufen kauft kaufe kauf
      kaufvertrag abschluss abschließen schließen abgeschlossen angebot offerte annehmen angenommen freigeben bestätigen
      auslösen aufgeben aufgibt erteilen erteilt erhalten bekommen holen gewinnen zurück zurückschicken zurücksenden
      schicken schickt senden geben gibt wartungsvertrag rahmenvertrag liefervertrag servicevertrag lizenzvertrag
      endgültig endgültigen final finalen neuen beigefügten anhängenden
      """;

  private static final String ORDER_HEADS =
      """
      bestellen|kaufen|beauftragen sie, bestelle|kaufe|bestellt|kauft bitte? die|das|den|ein|eine|einen
      """;

  private static final String ORDER_ENDS =
      """
      bestellen, kaufen, beauftragen, bestellung|auftrag aufgeben|auslösen|erteilen
      """;

  private static final String ORDER_STEPS =
      """
      nda, geheimhaltung*, vertraulichkeit*, muster*, probe*, test*, pilot*, erprobung, demo*, fragebogen, avv
      auftragsverarbeitung*, absichtserklärung*, protokoll*, lastenheft, pflichtenheft, leihstellung, prototyp*, loi
      anforderung*, checkliste, bestellhistorie, bestellliste, studie, machbarkeitsstudie, analyse, workshop
      """;

  static final AskLexicon LEXICON =
      new AskLexicon(
          PhraseList.of(OPENINGS),
          Lexicon.words(QUESTION_WORDS),
          PhraseList.of(ORDERS),
          Lexicon.words(ORDER_WORDS),
          PhraseList.of(ORDER_HEADS),
          PhraseList.of(ORDER_ENDS),
          PhraseList.of(ORDER_STEPS));

  private GermanAsks() {}
}
