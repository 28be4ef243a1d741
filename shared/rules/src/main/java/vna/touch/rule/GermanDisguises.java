package vna.touch.rule;

/// The German words that dress up nothing: praise, being in touch, promises. As data.
final class GermanDisguises {
  private static final String FEELINGS =
      """
      glückwunsch glückwünsche gratulation gratuliere gratulieren kompliment komplimente bravo chapeau verdient
      begeistert begeisterung beeindruckt beeindruckend beeindruckende beeindruckendes beeindruckender beeindruckenden inspirierend
      inspirierende inspirierenden inspirierender inspiriert großartig großartige großartigen großartiger großartigem
      wunderbar wunderbare wunderbaren wunderbarer wunderbares fantastisch fantastische fantastischen fantastischer
      freude ehre vergnügen dankbar dank danke stolz bewegt berührt ansteckend schatz gefreut genossen bewundere
      bewundern hervorragend hervorragende hervorragenden respekt toll tolle tollen toller tolles super klasse spitze
      freuen freue freut glücklich lob gelungen gelungene gelungenen unvergesslich unvergesslicher sensationell
      überwältigt überragend grandios grandiose grandioser bemerkenswert herzlich herzliche herzlichen grüße
      """;

  private static final String BESIDE_FEELINGS =
      """
      wirklich tief zutiefst großes große großer großen ganzes ganze ganzen team teams vortrag rede auftritt
      präsentation abend empfang gastfreundschaft herzlichen herzlicher wahre wahrhaft absolut rundum beisammensein
      einfach tausend arbeiten zusammen worte essen mittagessen abendessen bewegt kennenzulernen was haben
      kollegen kolleginnen wohlverdient besonders immer job jobs leistung leistungen auftritt erfolg erfolge erfolgreich messe messestand stand
      veranstaltung rundgang führung besuch werksführung workshop seminar webinar feier fest jubiläum geburtstag
      auszeichnung preis beförderung position rolle aufgabe runde publikum bühne beitrag artikel interview foto fotos
      engagement einsatz leidenschaft energie humor offenheit freundlichkeit herzlichkeit mitarbeiter
      mitarbeiterinnen mannschaft firma unternehmen menschen persönlichkeit zukunft weiterhin nette netten nettem nettes angenehmen spannenden interessanten
      machen leisten leistet macht neuen neue zusammenarbeit ort stadt
      """;

  private static final String CONTACTS =
      """
      nachhaken nachfragen nachfassen nachzuhaken nachzufragen nachzufassen rufe ruft rufen telefonisch telefonieren
      telefonat vorbei besuche besuchen schreiben schreibe erreichen treffen melden melde gespräch
      """;

  private static final String BESIDE_CONTACTS =
      """
      komme kommen schaue schauen vorbei versuche versuchen donnerstagnachmittag montagvormittag mittag
      nachmittags vormittags erlaube anschluss kollege messe messestand workshop vorführung webinar rundgang
      führung besuch veranstaltung seminar demo abendessen frühstück mittagessen urlaub halb viertel morgens
      abends nachhören nachzuhören persönlich produktiven interessanten spannenden handy video teams zoom
      festnetz büro gegend rückkehr
      """;

  private static final String VALUE =
      """
      mehrwert mehrwerte nutzen vorteil vorteile vorteilen lösung lösungen erfolg erfolgreich erfolgreicher beste
      besten bestes leichter partner zufriedenheit
      """;

  private static final String PROMISING =
      """
      bieten biete bietet schaffen schaffe liefern liefere bringen bringe geben gebe finden garantieren garantiere
      helfen überzeugen stehen ziel ziele anspruch größtmöglicher mission erreichen ermöglichen stiften generieren leisten
      echt echten echter echtes echte wirklichen wirklicher wahren spürbaren spürbare spürbarer klaren klarer
      nachhaltigen nachhaltiger nachhaltige größten größtmöglichen größte maximalen maximaler maximale optimale
      optimalen optimaler ideale idealen perfekte perfekten richtige richtigen beste besten bestes bester höchste
      höchsten höchster enormen enorme großen große gemeinsam immer möglichst zusätzlichen konkreten messbaren
      überzeugt zeigen zeige liegt herzen leben leichter leicht einfacher machen partner partnerschaft größtmögliche
      größter sorgen kunden zufriedenheit zufrieden wachsen wachstum versprechen setzen konzentrieren arbeiten alltag
      professionell zuverlässig innovative innovativen ihres ganze kraft beitragen ergebnisse
      einzigartigen glauben nur sein qualität service
      """;

  static final Lexicon LEXICON =
      Lexicon.of("de", true)
          .with(Trait.FEELING, FEELINGS)
          .with(Listing.WISH, "hut ab")
          .with(Trait.COURTESY, BESIDE_FEELINGS)
          .with(Trait.CONTACT, CONTACTS)
          .with(Trait.SCENE, BESIDE_CONTACTS)
          .with(Trait.FILLER, "dr prof doktor")
          .with(Trait.US, "ich mich mir mein meine wir uns unser unsere unseren unserem unserer")
          .with(Trait.VALUE, VALUE)
          .with(Trait.PROMISING, PROMISING);

  private GermanDisguises() {}
}
