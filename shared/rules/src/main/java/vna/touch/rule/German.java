package vna.touch.rule;

/// The German word lists, as data. How a line reads: [Phrase]. Umlauts are folded: "grüße" is also
/// "gruesse".
final class German {
  private static final String FUNCTION_WORDS =
      """
      ab
      unseres irgendwelche irgendeine ihres       der die das den dem des ein eine einen einem einer eines und oder aber wenn ob als wie am an auf aus bei beim
      bis durch für gegen im in ins mit nach ohne seit über um unter von vom vor zu zum zur zwischen dass da damit
      denn weil während dieser diese dieses diesen diesem jener jene ich mich mir mein meine meinen meinem meiner
      wir uns unser unsere unseren unserem unserer du dich dir dein deine deinen deinem deiner ihr euch euer eure
      euren eurem sie ihnen ihre ihren ihrem ihrer ihres er ihn ihm sein seine seinen es man sich wer was wo wann
      warum wieso welche welcher welches woran worauf wofür dazu dafür davon darüber darauf daran dabei hier dort ist werde werdet
      sind war waren bin bist seid wird werden wurde wurden worden hat haben habe hatte hatten hast habt hätte hätten
      kann können könnte könnten konnte konnten soll sollte sollen will wollen wollte wollten möchte möchten würde
      würden wäre wären darf dürfen dürfte muss müssen mag mögen nicht kein keine keinen auch nur noch schon mal
      doch ja so sehr etwas alles alle allem mehr viel andere anderen bezüglich betreffs hinsichtlich wegen zwecks
      ansonsten sowie dann nun also gerne gern es's geht's gibt's gibts
      """;

  private static final String FILLERS =
      """
      nr nummer jahre jahren
      nur mal einmal kurz kurze kurzer kurzes kurzen schnell eben gerade einfach bloß lediglich nochmal nochmals noch
      wieder erneut vielleicht eventuell bitte gern gerne sehr ganz kleine kleiner kleines kleinen bisschen
      zwischendurch inzwischen mittlerweile bald demnächst heute gestern morgen übermorgen montag dienstag mittwoch
      donnerstag freitag samstag sonntag woche wochen monat monate monaten tag tage tagen jahr jahres nächste nächsten
      nächster kommende kommenden letzte letzten letzter vergangene vergangenen vormittag nachmittag abend wochenende
      moment minute zeit zeitnah kürzlich neulich aktuell aktuelle aktuellen derzeit momentan jetzt ehrlich eigentlich
      übrigens ja denn doch halt schon schonmal auch direkt freundlich freundliche freundlichen freundlicher persönlich
      hiermit ob ok okay super irgendwie irgendwas irgendetwas sache sachen ding dinge paar zeitlich später früher
      betreff wg aw herr herrn frau anfang mitte ende uhr eher gleich hoffentlich höflich dezent sanft sanfte vielmals lieben na tja
      januar februar märz april juni juli august september oktober november dezember kw baldmöglichst
      """;

  private static final String DATES =
      """
      heute gestern morgen übermorgen montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz
      april mai juni juli august september oktober november dezember uhr kw
      """;

  private static final String CHASE_WORDS =
      """
      leider vereinbaren vereinbart rufe rufen telefonisch bis termine wann lernen kennen
      besser passender günstiger rückfragen gern jederzeit bezugnehmend kontaktieren schaffen geschafft hoch rein
      stand dinge lage status update updates neues neue neuer neuen neuigkeit neuigkeiten news rückmeldung rückmeldungen
      feedback antwort antworten reaktion meinung gedanken eindruck entscheidung entscheiden entschieden überlegung
      überlegungen überlegt weiter weitergehen weitergeht vorangeht voran vorankommen fortschritt schritte schritt
      sehen gesehen siehst schauen geschaut anschauen angeschaut anzuschauen ansehen angesehen lesen gelesen gelegenheit
      möglichkeit chance gefunden bekommen erhalten angekommen gekommen kommen gehen geht gehört hören höre melden melde
      gemeldet wissen weiß fragen frage gefragt offen offene offenen interesse interessiert bedarf brauchen benötigen
      hilfe helfen unterstützung sprechen gesprochen reden telefonieren telefoniert austauschen ausgetauscht austausch
      kontakt verbindung denken denke gedacht halten gehalten laufenden laufen läuft aussieht aussehen sieht schaut
      steht stehen stehst thema projekt vorhaben angelegenheit warten warte wartet ausstehend erinnern erinnerung
      nachfragen nachgefragt nachzufragen nachhaken nachgehakt nachzuhaken nachfassen nachgefasst nachzufassen haken
      nachfrage machen gemacht tun tut getan gut schön bereit verfügbar team intern seite sicht bezug anknüpfen schicken
      geschickt gesendet gesandt senden zugeschickt zugesendet geben gibt gab prüfen geprüft durchsehen durchgesehen
      lassen ließ lass höflich freuen freue gemeinsam tragen dürfen drüber raus rüber los klar alles bestens passt priorität
      relevant ergeben ergibt getan zurück blick werfen geworfen erkundigen erkundige erkundigt bleiben bleibt bleibe
      gestartet zurückkommen nachhorchen bringe bringen hole holen oben erlaube bin's nachgedacht nachzudenken chef
      fanden finden gefällt gefallen anknüpfend nachgang anschluss sagen steht's stehts gebeten bescheid gib geben guter
      zeitpunkt lust fit kunst termin kollegen vorgesetzten minuten
      weit weiterhelfen behilflich verfügung stehe besprochen vereinbart angekündigt versprochen telefonisch vorgehen
      besprechen erfragen einholen klären drängeln störung entschuldigen geworden knapp lange länger jederzeit weißt gefreut nehme
      bezugnehmend durchzusehen schaut's läuft's hake nach rückmelden kaffee weitere weiteres weiteren jederzeit ball
      erwarten erwartet besteht bestehen sicherstellen sichergehen sicher untergegangen untergeht rutscht gerutscht stören störe gestört
      entschuldigung entschuldigen tut leid sorry nerven nerve genervt drängen bewegt bewegung tun anruf anrufen rufen ruf
      erreichen erreicht erreiche spam postfach vergessen vergesse wiedervorlage abwarten absehbar
           überlegen schritten beschäftigt stress stressig viel los kalender
      """;

  private static final String COURTESY_WORDS =
      """
      besinnlich besinnliche besinnlichen adventszeit advent weihnachtszeit festtage jahreswechsel gesegnete gesegneten ruhige
      ruhigen friedliche erfolgreiches erfolgreiche grüße gruß grüßen zusammen beisammen
      gut gute guten guter gutes bestens wohl gesund schön schöne schönen schöner schönes toll tolle tollen nett nette
      netten angenehm angenehme angenehmen erholsam erholsame erholsamen start wochenstart urlaub ferien sommer winter
      weihnachten ostern jahr neues neue neuen frohe fröhliche frohes geburtstag feiertage feiertag gespräch telefonat rutsch gekommen sagen geduld
      treffen termin austausch besuch anruf nachricht mail email zeit geduld vertrauen interesse unterstützung hilfe
      mühe verständnis antwort rückmeldung aufmerksamkeit voraus freuen freue freut gefreut spaß gemacht genossen hatten
      sprechen gesprochen kennenlernen kennengelernt kennenzulernen sehen gesehen wiedersehen geht gehen gehts läuft
      familie team alles alle viele viel liebe lieben herzlich herzliche herzlichen verbracht hoffe hoffen hoffentlich
      wünsche wünschen genommen nahmen nehmen erreicht erwischt angekommen sonne wetter gerne arbeit woche tag
      """;

  private static final String PAPERS =
      """
      angebot angebots angebote mail mails email emails e nachricht nachrichten schreiben anschreiben notiz anruf
      telefonat telefonats gespräch gespräche gesprächs treffen termin termins meeting meetings call calls demo
      unterlagen dokument dokumente präsentation info infos information informationen material vertrag vertrags
      plan zeitplan planung idee broschüre vorschlag vorschlags besprechung offerte
      """;

  private static final String CHASING =
      """
      nur|kurz|mal|schnell|wollte|wollten|will|möchte|möchten|würde|hiermit nachfragen|nachhaken|nachfassen|nachhören
      nur|kurz|mal|schnell|wollte|wollten|will|möchte|möchten|würde nachgefragt|nachgehakt|nachgefasst|nachgehört
      hake|fasse|höre|haken|fassen ich|wir? nach
      frage|fragen ich|wir nach
      ich|wir hake|frage|fasse|höre|haken|fragen|fassen nach
      wollte|wollten|will|möchte|möchten|würde ich|wir? hören|fragen|sehen|wissen|schauen|erkundigen ob|wie|was|wo
      wollte|wollten|will|möchte|möchten|würde mich|uns? melden|erkundigen
      nur|kurz|mal|wollte|wollten|hallo hallo|moin sagen
      ich|wir|wollte|wollten|würde|melde|melden mich|uns|ich|wir erneut|wieder|nochmal|einmal|mal|kurz? melden|zurückmelden
      melde|melden mich|uns nur|mal|kurz|wieder|erneut|nochmal|nochmals
      kleine|kurze|freundliche|sanfte|nur|höfliche erinnerung|erinnerungsmail
      kurzer|kurzes|kleiner|kleines|kurze checkin|check|update|nachfrage|rückfrage in|up?
      bezug nehmend auf
      ich|wir komme|kommen auf|nochmal|zurück
      nach oben holen|schieben
      kurz|nur|mal gehört|gefragt|erkundigt
      """;

  private static final String QUESTIONS =
      """
      gibt|gibt's|gibts es? schon|bereits|etwas|was|irgendwas? etwas|was|schon? neues|neuigkeiten|news|rückmeldung|updates|update
      schon neuigkeiten|rückmeldung, wie ist der aktuelle? stand|status, stand der dinge
      """;

  private static final String FAINT =
      """
      in erinnerung bringen|rufen|bleiben
      möchte|wollte|will|darf|nur|kurz mich|uns nur|kurz|wieder|nochmal? in erinnerung
      #|zehn|fünfzehn|zwanzig|ein|fünf|dreißig minuten|min|stunde|stündchen ihrer|deiner|eurer|für|zeit
      gibt|gibt's|gibts|habt|haben|hast|etwas|was|irgendwas|schon|irgendetwas|ob es|sie|ihr|du? etwas|was|schon|irgendwas? neues
      gibt|gibt's|gibts|habt|haben|hast|ob|schon es|sie|ihr|du? schon|bereits? neuigkeiten|news|rückmeldung|updates|update|feedback
      nachfragen|nachhaken|nachfassen|nachgefragt|nachgehakt|nachgefasst|nachzufragen|nachzuhaken|nachzufassen
      wie ist|sieht|schaut|war der|es|die|ihr|dein|euer|aktuelle? stand|status|lage|aus|aussieht
      wie der|die|es? stand|status|lage|aussieht|läuft|steht
      stand der dinge
      zum|nach|dem|aktueller|aktuellen|den stand|status
      wie läuft|steht|geht es|das|euch|ihnen|dir? so|bei|weiter|um|mit
      wie es|das? weitergeht|weiter|läuft|steht|aussieht
      rückmeldung|antwort|feedback|reaktion zu|auf|von|zum
      ihre|deine|eure|ihrer|eine|auf rückmeldung|antwort|meinung|entscheidung|gedanken
      was denken|meinen|halten|sagen sie|du|ihr
      was sie|du|ihr denken|meinen|halten|denkst|meinst|meint|denkt
      zeit|gelegenheit|möglichkeit|chance gefunden|hatten|gehabt|hattest|hattet
      dazu gekommen
      dazugekommen
      noch interesse|interessiert|aktuell|relevant|dabei
      interesse besteht|haben|besteht|hätten
      nichts|länger|lange|lang mehr? gehört
      von ihnen|dir|euch gehört|hören
      angebot|mail|email|nachricht|unterlagen|offerte erhalten|bekommen|angekommen|angeschaut|anschauen|gesehen|gelesen|geprüft
      mein|meine|unser|unsere|meiner|unserer|meinem|unserem|meinen letzte|letzten|letztes? angebot|mail|email|nachricht|anruf|gespräch
      in kontakt|verbindung|erinnerung
      kontakt halten|bleiben|aufnehmen|aufrechterhalten
      auf dem laufenden
      auf dem schirm
      freue|freuen mich|uns auf|von
      warte|warten auf|noch
      nächste|nächsten|weitere|weiteren schritte besprechen|abstimmen|klären|festlegen
      über die nächsten|weiteren schritte
      eine|schon|bereits entscheidung getroffen|gefallen|gibt
      schon|bereits entschieden
      weitergeht|weitergehen|vorankommen
      bescheid geben|sagen|wissen
      lassen|lass sie|du|es? mich|uns wissen
      hallo sagen
      blick|blicke auf|darauf|drauf|hinein|rein|reinzuwerfen
      kurze|kleine|schnelle frage|rückfrage|nachfrage|info
      haben|habt|hast|hätten|ob|noch|gibt|bestehen|sind sie|ihr|du|es? noch? fragen|rückfragen
      besteht noch?
      mich|uns nach|erkundigen|melden
      nach dem|ihrem|eurem|deinem|aktuellen? stand|status
      wie weit
      zurückkommen|zurückzukommen
      nachhorchen|nachgehorcht|nachzuhorchen
      in erinnerung bringen|rufen
      nach oben
      darüber|drüber nachgedacht|nachzudenken|nachdenken
      sich|dir|ihnen schon? gedanken
      mit ihrem|deinem|eurem|ihren chef|team|kollegen|vorgesetzten
      konnten|konntest|konntet sie|du|ihr sich|das|es|dir|schon
      wie haben|hast|habt sie|du|ihr
      wie fanden|finden|findest|gefällt|gefiel
      was sagen|sagst|halten|hältst|meinen sie|du|ihr
      passt das|unser|ihnen|dir|es
      bezüglich|wegen|zu|betreffend|betreffs|betrifft unseres|unserem|unser|ihrem|des|dem|letzten? letzten? angebots|angebot|gesprächs|gespräch|termins|termin|mail
      im nachgang|anschluss
      anknüpfend an
      na alles
      alles fit|gut|klar|okay|bestens
      irgendwelche|schon|noch neuigkeiten|news|updates|fragen
      schon was|etwas
      wie steht's|stehts
      wo stehen|steht|seid wir|sie|du|ihr
      um rückmeldung|antwort|feedback
      bescheid geben|gib|sagen?
      geben|gib|gebt sie|du|ihr|mir|uns|gerne? gerne? bescheid
      haben|hast|hätten|habt sie|du|ihr #|ein|fünf|zehn paar? minuten|minute|min
      wann wäre|ist|wären ein|der|sie|es
      lust auf
      können|könnten|wollen wir uns mal|kurz austauschen|treffen|sprechen|unterhalten
      bin's|bins|ich wieder
      wie sieht|schaut|schaut's|läuft's|geht's es? bei|aus|so?
      was ist|macht der|die|mit aktuelle|aktueller? stand|status|lage|entscheidung
      bezug auf
      bezugnehmend auf
      wie telefonisch? besprochen|vereinbart|angekündigt|versprochen
      um|bitte eine? kurze? rückmeldung|antwort|feedback
      hat mich|uns gefreut
      im gespräch bleiben
      beziehung|beziehungen pflegen|aufbauen
      präsenz zeigen
      stand der? dinge? erfragen|abfragen|klären
      kurzer|kurzes|kleiner anruf|telefonat|call|gespräch
      mal|wieder melden
      hast|haben|habt du|sie|ihr schon|mal? was|etwas|schon gehört
      ich|wir hake|haken
      lange|länger nichts|nicht
      benötigen|brauchen|brauchst|benötigst sie|ihr|du noch|etwas|was
      kann|können|darf ich|wir ihnen|dir|euch|sie noch|irgendwie|fragen? weiterhelfen|helfen|behilflich?
      wenn|falls|bei sie|noch? fragen|rückfragen
      zur verfügung|info|kenntnis|information
      melden sie sich
      haben|hätten|hast|hättest|habt sie|du|ihr kurz|etwas? zeit
      wann können|passt|haben|hätten|könnten wir|es|sie|ihnen
      weitere|weiteres|weiteren vorgehen
      entscheidung einholen|erfragen|herbeiführen
      deal abschließen|vorantreiben|pushen
      wollen|sollen|lassen|lass|können wir|sie|uns uns|mal|gerne? wieder? telefonieren|sprechen|reden|treffen
      auf einen? kaffee
      am ball bleiben
      in mich|uns|tagen melden|wieder|zurück
      melde|melden mich|uns in|bei|am|wie|im|nach|dann
      störe|stören ich|wir|sie|dich|euch
      """;

  private static final String FAINT_WORDS =
      """
      update, updates, status, news, neuigkeiten, nachfassen, erinnerung, nachfrage, checkin, zwischenstand, statusupdate
      statusabfrage, sachstand, nachfassmail, erinnerungsmail, nachfassanruf, statusanfrage, nachhaken, nachfassaktion, höflichkeitsanruf
      kontaktpflege, beziehungspflege
      """;

  private static final String WISHES =
      """
      bis bald|dann|morgen|später|dahin|demnächst, tschüss, ciao
      wie geht|geht's|gehts es? ihnen|dir|euch
      ihnen|dir|euch geht es? gut
      alles|alle gut|bestens|klar|okay bei?
      gut|schön|gute reingekommen|angekommen|ins in? neue?
      guten|gut rutsch
      was macht die kunst
      frohe|fröhliche|frohes|schöne|gute|gesegnete weihnachten|ostern|fest|neues|feiertage|pfingsten
      schönes|schönen|schöne|gutes|guten|gute|tolle|erfolgreiche wochenende|tag|woche|abend|start|feierabend|urlaub|restwoche|zeit
      alles gute|liebe
      herzlichen glückwunsch
      schön dass wir|du|sie|ihr uns|mich|dich?
      schön von|sie|dich|euch|dass zu|gesehen|gesprochen|kennengelernt
      """;

  private static final String HOPES =
      """
      hoffe|hoffen es|ihnen|dir|euch|sie|du|ihr|alles|ich|wir|das|die|dass geht|gehts|ist|sind|bist|seid|hatten|hattest|hattet|haben|es|sie|ihnen|du|alles?
      hoffentlich es|ihnen|dir|euch|sie|du|ihr|alles|geht|ist|sind|bist|seid|hatten|hattest|haben|läuft
      """;

  private static final String THANKS =
      """
      danke, dankeschön, vielen herzlichen? dank, besten dank, herzlichen dank, lieben dank, schönen dank, danken|bedanke|bedanken
      dank, merci, tausend dank, wollte|möchte mich|uns bedanken
      """;

  private static final String GREETINGS =
      """
      hallo, hi, hey, moin moin?, servus, grüezi, grüß gott|dich|sie, guten tag|morgen|abend, schönen tag, mahlzeit
      sehr geehrte|geehrter|geehrtes frau|herr|herren?, sehr geehrte damen und herren, liebe|lieber frau|herr?
      lieber, tach, hallöchen, werte|werter
      """;

  private static final String FAREWELLS =
      """
      viele|beste|liebe|herzliche|freundliche|schöne|sonnige|vielen|besten grüße|gruß|grüsse aus|von|vom|an *
      viele|beste|liebe|herzliche|freundliche|schöne|sonnige|vielen|besten grüße|gruß|grüsse
      mit freundlichen|besten|freundlichem|herzlichen|lieben grüßen|gruß
      grüße, gruß, mfg, lg, vg, bg, hochachtungsvoll, herzlichst
      """;

  private static final String OCCASIONS =
      """
      herzlichen|herzliche|herzlich|ganz? glückwunsch|glückwünsche|gratulation|gratuliere|gratulieren zu|zum|zur|ihnen|dir|euch?
      mich|uns|mir|ihnen ihnen|kurz|heute|persönlich? vorstellen|vorzustellen, stelle|stellen ich|wir? mich|uns|ihnen
      ich bin ihr|ihre|der|die|euer|eure|dein|deine|jetzt|ab|seit|neu|von|bei, mein name ist
      ihr|ihre|dein|deine|euer|eure|der|die neue|neuer|neuen|zuständige|zuständiger|persönliche|persönlicher persönliche|persönlicher|fester|feste? ansprechpartner|ansprechpartnerin|ansprechperson|kundenbetreuer|kundenbetreuerin|kundenberater|kundenberaterin|berater|beraterin|betreuer|betreuerin|kontakt|außendienstmitarbeiter
      ich|wir|sie|er|habe|hat habe|hat|haben|ich ihre|die|das|ihr betreuung|gebiet|konto|region übernommen?
      es war|hat|ist sehr|mich|uns|wirklich? sehr? schön|nett|toll|gefreut|angenehm|spannend
      schön|toll|nett|gut|super|klasse|angenehm|freut|gefreut mich|uns|dass? sie|dich|euch|wir
      hat|habe|haben mich|uns|es sehr? gefreut|gefallen
      wir haben|hatten|sind uns auf|bei|in|am|an|letzte|kürzlich|neulich, wir|uns haben|auf|bei uns|der|auf? kennengelernt|getroffen|begegnet
      danke|dank für ihren|deinen|euren|das|die|ihre|den|eure|deine besuch|teilnahme|interesse|zeit|gespräch|treffen|vertrauen|zusammenarbeit|gute|nette|tolle|angenehme|einladung
      in|durch ihrer|eurer|deiner|der|ihre nähe|gegend|stadt
      lange|länger nichts|nicht voneinander|mehr? gehört|gesehen
      das jahr neigt|geht, wünsche|wünschen ihnen|dir|euch|allen|ihrem|ich|wir
      frohe|fröhliche|besinnliche|schöne|gesegnete weihnachten|feiertage|ostern|adventszeit|festtage|pfingsten|weihnachtszeit, frohes|gutes neues|fest
      alles gute|liebe zum|zur|für, lade|laden wir|ich? sie|dich|euch herzlich? ein|zu, besuchen|besuch|treffen|triff sie|du|ihr? uns auf|bei|in|am|an
      """;

  private static final String HOLLOW =
      """
      THINGS über|zu|zum|zur|in|von|unserer|unseres? unser|unsere|unserem|unseren|unserer|die|das|ihr? produkt|produkte|produkten|lösung|lösungen|firma|unternehmen|leistungen|angebot|plattform?
      einige|ein|eine|einen|die|mehr|weitere|nützliche|neue|wertvolle|interessante|spannende|allgemeine|paar nützliche|neue|wertvolle|interessante|spannende|allgemeine|weitere? THINGS über|zu|zum|zur|in|von|unserer|unseres? unser|unsere|unserem|unseren|unserer|die|das|ihr? produkt|produkte|produkten|lösung|lösungen|firma|unternehmen|leistungen|angebot|plattform?
      """;

  private static final String HOLLOW_THINGS =
      "einblicke|einblick|informationen|information|infos|info|details|demo|vorführung|präsentation"
          + "|einführung|neuigkeiten|news|mehrwert|hilfe|beratung|unterstützung|vorstellung|ideen|impulse"
          + "|broschüre|newsletter|überblick|lösung|lösungen|produkt|antworten|update|inhalte";

  private static final String SCENE =
      """
      messe messestand fachmesse veranstaltung kongress kollege kollegin kollegen ansprechpartner ansprechpartnerin
      ansprechperson kundenbetreuer kundenbetreuerin kundenberater außendienst vertrieb gebiet region nähe gegend zuständig
      zuständige betreuung persönliche persönlicher zusammenarbeit firma unternehmen webseite website profil angebotsnummer
      vorgang aktenzeichen anfrage kurzes
      """;

  private static final String OWN_FOLLOW_UPS =
      """
      ich|wir|melde|melden mich|uns|ich|wir ZEIT melden|melde|zurückmelden|wieder|nochmal|erneut|bei|ZEIT
      ich|wir|rufe|rufen sie|dich|euch|ich|wir|ihnen? ZEIT? wieder|nochmal|zurück|durch? an|anrufen|zurückrufen|durchrufen
      ich|wir werde|werden|rufe|rufen|würde|würden|möchte|möchten sie|dich|euch|mich|uns|ihnen|dir? ZEIT? wieder|nochmal? anrufen|melden|kontaktieren|schreiben|anmailen|anschreiben|nachfassen|nachhaken|nachfragen
      ich|wir rufe|rufen|schreibe|schreiben|kontaktiere|kontaktieren sie|dich|euch|ihnen|dir ZEIT? wieder|nochmal? an|zurück?
      ich|wir komme|kommen ZEIT? wieder? auf sie|dich|euch zu|zurück
      ich|wir hake|haken|fasse|fassen|frage|fragen ZEIT? wieder|nochmal? nach
      ich|wir melde|melden mich|uns
      wir hören|sprechen|sehen uns
      ich|wir bleibe|bleiben|halte|halten in|sie|dich|euch kontakt|verbindung|laufenden|auf
      """;

  private static final String NONES =
      """
      keine, keiner, keins, nichts, nichts besonderes|konkretes|neues|bestimmtes, entfällt, folgt, folgt noch|später
      kommt noch|später, wird noch? nachgereicht|ergänzt|nachgetragen|geklärt|festgelegt, noch offen|unklar|unbekannt
      offen, unklar, unbekannt, k a, ka, kein mehrwert|nutzen|wert|inhalt, noch zu klären|ergänzen|definieren, keine ahnung|angabe|angaben|erwartung|erwartungen|idee|aktion|mehrwert, später
      weiß nicht, nicht bekannt|zutreffend|vorhanden|nötig|relevant, niemand, siehe oben|unten|vorher, s o, wie oben|gehabt|immer
      wie zuletzt, dito, dto, null, nix, gar nichts, noch nichts|keine|nicht
      """;

  private static final String STUBS =
      """
      wert, mehrwert, nutzen, unser mehrwert, aussage, erwartung, erwartungen, kunde erwartet?, aktion, nächste aktion
      nächster schritt, test test?, platzhalter, irgendwas, irgendetwas, etwas, text, hier text|einfügen, ja, nein, einfügen
      wert hier? einfügen|eintragen, bla bla?, beispieltext, blindtext, anruf, telefonat, kontaktaufnahme, kundenpflege, wiedervorlage, nachfass anruf|mail, entwurf, kundennutzen
      """;

  private static final String HEARSAY =
      """
      nichts, nicht viel, keine erwartung|erwartungen, gar nichts, nix, in kontakt bleiben, informiert|kontaktiert|angerufen werden
      von|mit uns|mir|dir|ihnen? wieder|etwas|nochmal? zu? hören|sprechen|hört|hören
      dass|das wir|ich uns|mich|sie|ihn|ihm|ihr|dann|sie? ZEIT? melden|melde|anrufen|anrufe|nachfassen|nachfragen|kontaktieren|schreiben
      wir|ich rufen|rufe|melden|melde
      anruf, anrufs, rückruf, mail, email, nachricht, kontakt, kontaktaufnahme, rückmeldung, meldung, followup, telefonanruf
      """;

  private static final String TIME =
      "heute|morgen|bald|dann|montag|dienstag|mittwoch|donnerstag|freitag|nächste|in|am|zeitnah|dazu";

  static final Lexicon LEXICON =
      Lexicon.of("de", true)
          .with(Trait.FUNCTION, FUNCTION_WORDS)
          .with(Trait.FILLER, FILLERS)
          .with(Trait.CHASE, CHASE_WORDS)
          .with(Trait.COURTESY, COURTESY_WORDS)
          .with(Trait.PAPER, PAPERS)
          .with(Trait.DATE, DATES)
          .with(Trait.BRINGING, "mit anbei samt inklusive")
          .with(Listing.CHASE, CHASING)
          .with(Listing.QUESTION, QUESTIONS)
          .with(Listing.FAINT, FAINT)
          .with(Listing.FAINT_WORD, FAINT_WORDS)
          .with(Listing.WISH, WISHES)
          .with(Listing.HOPE, HOPES)
          .with(Listing.THANKS, THANKS)
          .with(Listing.GREETING, GREETINGS)
          .with(Listing.FAREWELL, FAREWELLS)
          .with(Listing.OWN_FOLLOW_UP, OWN_FOLLOW_UPS.replace("ZEIT", TIME))
          .with(Listing.OCCASION, OCCASIONS)
          .with(Listing.HOLLOW, HOLLOW.replace("THINGS", HOLLOW_THINGS))
          .with(Trait.HANDING_OVER, "hier anbei beigefügt angehängt anhang mit weil denn")
          .with(
              Trait.CONTACT,
              "anrufen anrufe anruf angerufen telefonieren telefonat sprechen treffen besuchen besuche"
                  + " melden melde kennenlernen kennenzulernen kennengelernt vorstellen vorbeikommen"
                  + " vorbeischauen schreiben schreibe austauschen kontaktieren erreichen kaffee termin")
          .with(
              Trait.PERSON,
              "ich mich mir mein meine meinen meinem wir uns unser unsere unseren unserem sie ihnen"
                  + " ihr ihre ihren ihrem ihrer du dich dir dein deine euch euer eure")
          .with(Trait.SCENE, SCENE)
          .with(Listing.NONE, NONES)
          .with(Listing.STUB, STUBS)
          .with(Listing.HEARSAY, HEARSAY.replace("ZEIT", TIME))
          .and(GermanAsks.LEXICON)
          .and(GermanDisguises.LEXICON)
          .and(GermanValues.LEXICON);

  private German() {}
}
