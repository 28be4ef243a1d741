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

  private static final String VAGUE_HEADS =
      """
      überlegen|überlege|überleg|überlegt, denken|denk|denkt sie|du|ihr? mal|gerne? über|darüber|drüber|nach|nochmal, erwägen, nachdenken|nachzudenken
      verstehen|verstehe|versteht, begreifen, vertrauen|vertraue, erkennen den|die|unseren nutzen|mehrwert|wert|vorteil|vorteile
      freuen|freue, begeistert|überzeugt|zufrieden|interessiert sein|werden, in erwägung, sich gedanken|freuen|überlegen
      gefallen, spüren, fühlen, wollen
      """;

  private static final String VAGUE_ENDS =
      """
      überlegen, nachdenken, erwägen, in erwägung ziehen, gedanken machen, begeistert|überzeugt|zufrieden|interessiert sein
      nutzen|mehrwert|vorteil|vorteile|wert sehen|erkennen|verstehen|spüren, im hinterkopf behalten, vertrauen fassen|gewinnen
      interesse haben|entwickeln|zeigen, produktivität|effizienz|umsatz|qualität steigern|erhöhen|verbessern, kosten senken|sparen
      kunde|kundin werden, sich freuen, wohl fühlen, denken sie darüber nach, darüber nach
      """;

  private static final String VAGUE_ALONE =
      """
      melden|meldet|melde sie|du? sich|dich?, sich melden, rückmeldung|feedback|bescheid|antwort geben|gibt|geben, geben|gib sie? uns|mir? rückmeldung|feedback|bescheid
      nächste|nächsten|weitere|weiteren schritte|schritt besprechen|abstimmen|klären|festlegen|vereinbaren|angehen|machen?
      intern abstimmen|besprechen|klären|diskutieren|prüfen, abstimmen, in kontakt|verbindung bleiben, anschauen, ansehen
      auf dem laufenden halten, wissen lassen, lassen|lass sie? uns|mich wissen, sagen was sie|du denken|denkst|meinen
      weitermachen, weitergehen, vorankommen, austauschen, im gespräch bleiben, reagieren, handeln, zusammenarbeiten
      meinung sagen|äußern|mitteilen, gedanken teilen, mal? drüber|drüberschauen|reinschauen schauen?, nächste schritte
      schauen|sehen|prüfen sie? mal? rein|weiter, bereit|offen sein, unterstützen, helfen, dranbleiben, informieren
      """;

  private static final String VERBS =
      """
      mailen faxen mitteilen durchgeben fotografieren zuschicken einreichen ankreuzen scannen notieren wiegen abmessen weitergeben
      schicken senden nennen zeigen bringen einladen vorstellen bestätigen buchen vereinbaren unterschreiben ausfüllen
      hochladen geben sagen fragen prüfen testen messen zählen drucken lesen vergleichen wählen auswählen auflisten
      schreiben vorbereiten freigeben beantworten teilnehmen besuchen starten installieren bestellen holen eintragen
      exportieren anhängen weiterleiten mitbringen zusenden organisieren festlegen benennen übermitteln teilen reservieren
      """;

  private static final String SAME_THINGS =
      """
      zahlen werte ergebnis ergebnisse messwerte foto fotos bild bilder antwort daten kopie liste datei bericht rückmeldung
      es ihn
      """;

  private static final String OUR_ACTS =
      """
      ich|wir rufe|rufen|schicke|schicken|sende|senden|melde|melden|werde|werden|komme|kommen|prüfe|prüfen|bereite|bereiten
      ich|wir erstelle|erstellen|liefere|liefern|zeige|zeigen|besuche|besuchen|schreibe|schreiben|stelle|stellen|kläre|klären
      ich|wir frage|fragen|fasse|fassen|hake|haken|buche|buchen|mache|machen|gebe|geben|bringe|bringen|präsentiere|präsentieren
      ich|wir kann|können|könnte|könnten|will|wollen biete|bieten|nochmal|ihnen|dir|sie|euch
      unser|unsere|mein|meine team|techniker|kollege|kollegin|kollegen|vertrieb|außendienst|berater|chef ruft|rufen|schickt|kommt|kommen|wird|werden|meldet|melden
      """;

  static final Lexicon LEXICON =
      Lexicon.of("de", true)
          .with(Listing.OPENING, OPENINGS)
          .with(Trait.QUESTION, QUESTION_WORDS)
          .with(Listing.ORDER, ORDERS)
          .with(Trait.ORDER, ORDER_WORDS)
          .with(Listing.ORDER_HEAD, ORDER_HEADS)
          .with(Listing.ORDER_END, ORDER_ENDS)
          .with(Listing.ORDER_STEP, ORDER_STEPS)
          .with(Listing.VAGUE_HEAD, VAGUE_HEADS)
          .with(Listing.VAGUE_END, VAGUE_ENDS)
          .with(Listing.VAGUE_ALONE, VAGUE_ALONE)
          .with(Trait.JOINING, "und sowie dann")
          .with(Trait.ACT, VERBS)
          .with(Trait.SAME_THING, SAME_THINGS)
          .with(Listing.OUR_ACT, OUR_ACTS)
          .with(
              Trait.TOGETHER,
              "treffen einigen sprechen vereinbaren gemeinsam zusammen besprechen telefonieren sehen"
                  + " abstimmen festlegen")
          .with(Trait.BUYER_ACTS, "sie du ihr kunde kundin");

  private GermanAsks() {}
}
