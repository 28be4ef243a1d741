package vna.touch.rule;

/// What German words tell about a value, as data. How a line reads: [Phrase].
final class GermanValues {
  private static final String GENERIC =
      """
      leitfaden typisch typische typischen typischer fehler fehlern vermeiden vermeidet vermeidung kompakt kompakter kompakte
      methoden methode praktiken whitepaper empfehlungen empfehlung vorhaben projekt projekte anregung anregungen impuls impulse
      ratgeber hinweise hinweis aspekte verschiedene verschiedenen mehrere häufig häufige häufigsten tricks trick branche praktische
      praktischer praktischen spannender allgemeiner nützliches hilfreiches lesenswert lesenswerter bewährter bewährten moderner
      information informationen info infos einblick einblicke erkenntnis erkenntnisse idee ideen tipp tipps rat inhalt
      inhalte material materialien artikel blog beitrag beiträge webinar newsletter broschüre flyer präsentation überblick
      übersicht einführung details neuigkeiten trends trend lösung lösungen produkt produkte produkten service dienstleistung
      dienstleistungen plattform software tool tools technologie technologien portfolio unternehmen firma
      geschäft organisation team markt branche kunden kunde mehrwert mehrwerte nutzen vorteil vorteile vorteilen
      verbesserung verbesserungen verbessern steigern steigerung erhöhen optimieren optimierung effizienz effizienter
      effizient produktivität produktiver leistung wachstum wachsen erfolg erfolgreich erfolgreicher innovation innovativ
      innovative innovativen digital digitale digitalisierung transformation zukunft besser beste besten bessere gut gute
      guter gutes guten hervorragend interessant interessante interessanten interessantes spannend spannende spannenden
      spannendes nützlich nützliche nützlichen hilfreich hilfreiche hilfreichen wertvoll wertvolle wertvollen relevant
      relevante relevanten wichtig wichtige wichtigen einzigartig einzigartige individuell individuelle maßgeschneidert
      maßgeschneiderte neu neue neuen neues neueste neuesten modern moderne modernen führend führende führenden erfahrung
      erfahrungen expertise wissen know how möglichkeit möglichkeiten potenzial potenziale potential herausforderung
      herausforderungen ziele bedürfnisse weg wege ansatz ansätze strategie strategien hilfe helfen unterstützung
      unterstützen bieten biete bietet anbieten teilen zeigen zeige erfahren lernen entdecken finden sprechen sparen
      einsparung einsparungen synergie synergien partnerschaft zusammenarbeit ganzheitlich ganzheitliche umfassend
      umfassende nahtlos skalierbar flexibel machen nehmen niveau nächste praxis wettbewerbsfähig bewährt bewährte
      zuverlässig professionell professionelle qualität ermöglichen schaffen liefern unterschied geben sehen interesse
      schicken senden gedanken fallstudie fallstudien geschichte beispiel beispiele thema themen prozess prozesse ergebnis
      ergebnisse fakten produktinformationen produktinformation erfolgsgeschichten erfolgsgeschichte kundenstimmen weitere
      weiteren best practices ein allgemein allgemeine allgemeines rund zeit geld kosten
      """;

  private static final String GENERIC_PHRASES =
      "zeit und geld|kosten sparen?, kosten senken|sparen|reduzieren, auf das nächste level";

  private static final String ABOUT_US =
      """
      unser|unsere|der|die|das neuer|neue|neues|aktueller|aktuelle|neueste #? katalog|produktkatalog|hauptkatalog|broschüre|website|webseite|onlineshop|sortiment|magazin|newsletter|ausgabe|prospekt
      wir feiern|begehen|werden # jahre?, firmenjubiläum, jubiläum, firmengeburtstag, jubiläumsjahr, leidenschaft
      seit über|mehr|rund|fast|als|knapp? als? # jahren, in # generation, aus einer hand
      wir müssen|möchten|wollen|brauchen|sollen noch? unser|unsere|das ziel|umsatzziel|vertriebsziel|ziele|quartalsziel|zahlen, umsatzziel|vertriebsziel|quartalsziel
      führender|führende|führenden|größter|größte|bester|beste|innovativer|innovative anbieter|hersteller|lieferant|unternehmen|partner|spezialist
      führend in|im|bei, marktführer, weltmarktführer, technologieführer, marktführend, marktführende
      unser|das|mein quartal|geschäftsjahr|monat|jahr endet|schließt|läuft|ist, quartalsende, jahresende, monatsende
      ende des quartals|monats|geschäftsjahres, unsere|meine|die zahlen|ziele|quote|zielvorgabe|umsatzziele erreichen|schaffen|brauchen|erfüllen
      wir sind|freuen stolz|begeistert|uns, sind wir? stolz, seit # jahren?, gegründet, # jahre|jahren|jährige erfahrung|tradition|markt
      jahrelange|langjährige|jahrzehntelange erfahrung|tradition, ausgezeichnet mit|als, preis gewonnen
      unsere firma|geschichte|mission|vision|werte|gründer|niederlassung|standorte|mitarbeiter|auszeichnungen|zentrale|philosophie
      unser unternehmen|team|gründer|büro|standort|leitbild|haus, über uns, wer wir sind, firmenpräsentation, unternehmenspräsentation
      firmenprofil, unternehmensprofil, imagebroschüre, firmengeschichte, firmenvorstellung, unternehmensvorstellung, familienunternehmen
      unser|unsere produkt|lösung|plattform|software|service|technologie ist die|das|der? beste|führende|einzigartig|perfekt|besser
      unsere neue website|webseite|niederlassung|marke|zentrale, unser neues logo|büro|team
      # zufriedene|zufriedenen kunden, als neuen? kunden|kunde gewinnen, unsere referenzen|zertifikate|partner|kunden
      brauchen|brauche noch umsatz|aufträge|abschlüsse|abschluss
      # kunden|ländern|länder|mitarbeiter|mitarbeitern|standorte|standorten, uns vorstellen, vorstellen wer wir
      """;

  static final Lexicon LEXICON =
      Lexicon.of("de", true)
          .with(Trait.GENERIC, GENERIC)
          .with(Listing.GENERIC_PHRASE, GENERIC_PHRASES)
          .with(Listing.ABOUT_US, ABOUT_US)
          .with(
              Trait.BUYER,
              "ihnen ihr ihre ihren ihrem ihrer euch euer eure dir dein deine deinen dich sie");

  private GermanValues() {}
}
