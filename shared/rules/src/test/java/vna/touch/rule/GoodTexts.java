package vna.touch.rule;

import java.util.Arrays;
import java.util.List;

/// What a buyer can use: from many trades, short, mistyped, or looking like an empty phrase,
/// between bars or line ends; `\n` in one is a line end.
final class GoodTexts {
  /// In English, and in languages that no list knows.
  static final List<String> ENGLISH =
      texts(
          """
          Touch base plate drawings for the press | Checking in luggage takes 4 minutes per guest
          Self check-in for hotels: 3 plants... no, 3 hotels compared
          Check-in system for luggage | Update for firmware 4.2
          Any update breaks the PLC: how two plants got round it
          Any update for firmware 4.2 bricks the S7, here is the fix
          Follow-up treatment protocol for knee patients | Circling back-pressure valve test
          Ping latency per site | Bump test results for the spindle
          Reminder of care: hygiene plan for ward 3 | Loop tuning for the dryer
          Touching base metal with flux causes pores | Base touch-up paint guide
          Status codes of the gateway explained | News feed integration guide
          Benchmark of 14 plants: the three scheduling changes behind the 18 % gain | Price list
          Spare parts list | The CAD file | OEE calc sheet | Prix par lot
          Comparatif de trois lignes en PDF | Porównanie trzech linii | ライン3の段取り替え時間
          Spec sheet 😊 | Benchmrk of 14 plnts | NDA draft | ROI calculation for line 3
          Hope Valley water report | Thank-you gift policy for public buyers
          Just-in-time delivery figures | Hi-res scans of the weld
          Hello Kitty licence terms, two pages | Best practices from 12 bakeries
          Call center staffing table | Catch-up vaccination schedule | Reach truck comparison
          Outreach clinic map | Follow-up rates of 12 clinics
          Feedback loops in the dryer control | In-depth Check of the valves
          Test protocol of batch 7 | Value stream map of line 3
          None of the 14 plants bought machines | Nothing changes in the PLC code
          Action plan for the audit | Same-day delivery costs per parcel
          Inbox rules that halve the ticket backlog | The quote you asked for
          The revised quote with the second shift | Answer to your question on the warranty
          Minutes of our meeting with the three open points
          Hope this helps: the torque table for M8 bolts
          Following up with the quote you asked for | Following up with the offer
          I will send you the torque table on Friday
          We will call you with the lab results on Monday
          Thanks for the log. Line 3 loses 41 minutes per change, mostly waiting for QA
          Hi Dana, 41 min per change on line 3 is waiting for QA. See p. 2. Mara
          Quick note: the retrofit halves the setup time | How the audit works | What it costs
          Pricing | Demo with your own data | Delivery date
          Check-in kiosks: queue length at four airports before and after
          Just-in-case stock versus just-in-time: what it cost Miller Foods
          Circle-back conveyor drawings for hall 2 | Follow-up inspection dates for the cranes
          Following up your visit: layout of the two test cells
          Hope Street clinic: how they cut no-shows by a third
          Hoping to cut scrap: 3 plants' first week
          Any updates after 2 May need the new certificate
          Any news from the regulator on PFAS: the draft limits in one page
          Update: part 4711 is back in stock
          Status of your RMA: the sensor is repaired and leaves today
          News on the recall: batch 7 is not affected | Quick check of your P&L: where 40k hides
          Check in the returns faster: flow chart | Reminder: your certificate expires on 3 March
          Reminder letters that halve late payments | Ping-pong effects in ERP bookings explained
          Bump stops for the dock, price per pair | Nudge theory for canteen menus, two examples
          Wanted: what 3 CFOs asked before signing | Thoughts of three plant managers on robots
          Your thoughts on colour matter: swatches of six greens
          Feedback from the pilot: 12 of 14 operators want to keep it
          Feedback controller settings | Decision tree for the pump choice
          Your decision paper, filled in with your numbers | Where you stand against 14 peers
          How things stand with the grid connection: the operator's letter
          Where your money goes: energy per pallet
          How are similar bakeries doing with night shifts?
          How is the flour price doing? Forecast to May | What do auditors look for? Five points
          What are you paying per label today? Benchmark of 9 dairies
          Have you had a chance to compare? Here are all three side by side
          See if it pays: calculator with your prices
          Wondering if it fits? Drawing with your door width
          Hear back from your own machines: alert rules
          Stay in touch with your trucks: GPS demo data
          Keep in touch with field crews by radio: range map
          Get in touch panel size 7 inch for gloves | Reach out to 4,000 growers: media plan
          Catch up on overdue maintenance: the plan for week 48 | Moving forward gear ratios
          Top of mind survey among 200 nurses | Loop in the crane: safety rule
          Pick your brain surgery slot: OR calendar tool | Inbox zero for the service desk
          Thank-you cards printed overnight | Thanks to your log we found it: valve 3 leaks
          Thanks for asking. The answer is 41 minutes | Happy hour pricing model for the bar
          Best case, worst case and likely case for the roof | Kind of steel: 1.4301 or 1.4404
          Regards recipient data: GDPR note | Cheers brand glassware: breakage rates
          Hi-vis vests, sizes and prices | Hey Jude cover band: stage rider
          Dear customer letter, reviewed by a lawyer
          Hello bar for your web shop: conversion plus 2 points
          Let me know which colour: six swatches enclosed | Call rates per country
          Call for tenders: the three criteria that decide
          Email deliverability report for your domain
          Message queue sizing for 200 orders a minute
          Meeting room sensors: occupancy of 4 offices | Meeting minutes with the three decisions
          Proposal with the changes you wanted in 3.2 | Offer with two shifts priced in
          Quote: 12 pumps, 4 weeks, ex works | Contract clause 7 in plain words
          Demo on your own data, 20 minutes | The demo recording with your parts
          Value chain of hydrogen in one chart | Value added tax on services to Norway
          None needed: the API works without a key | Nothing to install: it runs in the browser
          Unknown risks in your lease: clause 12 | Test rig | Test results
          Test drive on 4 June at 10 | Draft beer line cleaning plan
          Draft contract with your redlines | Action: the shift plan for Monday
          Later delivery saves 4 % | To do list for the audit
          The same valve is 4 weeks faster from Lyon | TBD rows in your parts list, now filled
          N/A fields in the tender explained | xx-large gloves in stock | 7
          Ok Corral parking plan | 41 min | € 4,200 per line | Yes: DN50 fits
          No, it needs no permit | It fits. | PDF | Photos | Recipe | Sizes
          Who decides what: RACI of a similar roll-out | Why three of five chose the smaller press
          We will get back your deposit: the clause
          I'll call the notary to confirm your slot on 3 May
          We'll send the revised drawing with the 40 mm flange on Friday
          We'll be in touch range of all nine terminals: coverage map
          I will follow up the leak test with thermal images of hall 2
          Our quarter report on steel prices
          Bonjour Dana, juste une petite relance avec le devis corrigé | Hei Dana, her er tilbudet
          Só para saber o preço por lote | Alleen de prijs per stuk | Cześć, przesyłam cennik
          Solo quería enviarle la ficha técnica | お世話になっております。見積書を送付します。 | Привет, отправляю прайс
          مرحبا، السعر لكل وحدة | gm, heres teh pricelist for teh valves
          soz 4 delay, drawing rev C attached | pls find rev C | FYI: new lead time is 6 wks
          How have you been billed? Three errors in the 2025 invoices
          How are you paying per stop? Route table
          Did you get the grant? Deadline 31 March, form filled in
          Did you see the leak? It is valve 3 | Have you read clause 7? In plain words
          Any chance of frost damages vines: map for May
          Any time windows for delivery: the cheapest three | Yes or no checklist for CE marking
          Either way pays: lease or buy, side by side | Appreciate in value: which forklifts do
          Happy to share the test rig data: 40 runs | Happy hens: stocking density table
          Feel free brackets: no tools needed | Here if it rains: the tent layout
          Share of wallet by store | Calendar for sowing | Lucky Bean café: queue fix
          Third shift staffing | Last attempt limit for card payments | Second opinion on the roof
          Call centre hours | Sound good on cheap speakers: EQ preset
          Noted defects in hall 2 with photos | Perfect pitch roof angle | Agreed scope, one page
          What is the next tariff step? From 1 May | What did the auditor think? Report in short
          Proceed with weld 4: approval | Report on leak | Await signal: PLC step 7
          Solution viscosity | Product range by pH | Platform height | Service interval
          Confirm order 4711: ships Friday | Receipt printer driver | Positive pressure rooms
          Business class upgrade rules | Jump starter for forklifts | Team shirts in 3 sizes
          Guys ropes for the mast
          """);

  /// In German.
  static final List<String> GERMAN =
      texts(
          """
          Stand der Technik bei Rundtaktmaschinen | Nachfrage nach Ersatzteilen 2025
          Rückmeldung der Sensoren an die SPS | Angebot für die zweite Schicht
          Muster für Linie 3 | Vergleich von 14 Werken: drei Änderungen in der Planung
          Das Prüfprotokoll, das Sie wollten | Hörgeräte-Anpassung in 20 Minuten
          Neues aus der Norm EN 1090: drei Punkte für Schweißer
          Standbohrmaschine: Preisvergleich | Kurzanleitung für das Rüsten
          Der Schirm auf dem die Werte laufen | Meldung der Störungen in Echtzeit
          Checkliste für die Abnahme | Check-in-Terminal für Pensionen: Kosten je Zimmer
          Nachhakende Kupplung: Ursache und Abhilfe | Kontaktplan der Steuerung
          Laufende Kosten je Los | Schrittmotor-Datenblatt | Grußkarten mit Logo, 3 Muster
          Dankeskarten-Druck: Preise | Bestes Futter für Legehennen
          Liebe Deinen Nächsten: Predigtreihe | Ihre Offerte mit zwei Varianten
          Update der SPS auf 4.2: was vorher zu sichern ist | Follow-up-Studie mit 300 Patienten
          Die Frage nach der Haltbarkeit beantwortet: 14 Tage | Touch-Bedienung für Handschuhe
          Stand der Technik: Hygienic Design in drei Bildern
          Standzeit der Werkzeuge: Vergleich von vier Sorten | Standgebühren am Hafen
          Stand heute: Los 7 ist frei | Kurz nachgerechnet: 41 Minuten je Rüstvorgang
          Kurzarbeit: was der Betriebsrat fragt
          Nachfassaktion-Texte für Ihren Newsletter: drei Muster | Nachfrage am Markt für Rundholz
          Nachhaken lohnt: drei Klauseln im Mietvertrag | Mal ehrlich: was die Umstellung kostet
          Nur 3 Schrauben: Montage in 4 Minuten
          Rückmeldung aus dem Pilot: 12 von 14 wollen weiter
          Rückmeldung der Prüfstelle: zwei Punkte offen | Neues zur Norm EN 1090
          Neues Ventil, alte Bohrung: Zeichnung
          Gibt es etwas Neues bei PFAS? Die Grenzwerte auf einer Seite
          Update 4.2: was vor dem Einspielen zu sichern ist
          Wie ist der Stand bei vergleichbaren Werken? Zahlen aus 14 Werken
          Wie läuft die Abnahme ab? | Wie läuft der Motor leiser? Messreihe
          Wie geht es den Legehennen im neuen Stall: Messwerte
          Haben Sie schon die neue Förderung beantragt? Frist 31.3., Formular anbei
          Angebot mit zweiter Schicht | Das Angebot, das Sie wollten
          Ihr Angebot in zwei Varianten | Mail-Vorlagen für die Lieferanten
          Erinnerung: Ihr Prüfzeugnis läuft am 3. März ab
          Erinnerungsmails, die Mahnungen halbieren | Danke für das Protokoll: Ventil 3 leckt
          Danke, der Fehler ist gefunden: Relais K4 | Viele Grüße-Karten mit Ihrem Logo
          Frohe Ernte: Sortenvergleich Weizen
          Schönes Wochenende-Programm für Hotels: drei Beispiele
          Hallo Welt in TwinCAT: Beispielprojekt
          Liebe auf den ersten Blick? Farbmuster der Fliesen | Auf dem Laufenden Band: Taktzeiten
          Im Kontakt mit Lebensmitteln: Zulassung der Dichtung
          Kontakt zur Referenz: Herr Ott, Molkerei Süd | Entscheidungsvorlage mit Ihren Zahlen
          Entscheidung der Behörde zum Lärm | Schritte zur Zulassung
          Nächste Schritte der Inbetriebnahme mit Terminen | Terminplan der Montage
          Anrufstatistik nach Uhrzeit | Anrufweiterschaltung einrichten: Anleitung
          Rückruf der Charge 7: nicht betroffen | Termin beim TÜV: 12. Mai | Test am eigenen Teil
          Muster | Preise | Maße | Fotos | Wert des Altgeräts: 4.200 €
          Werte der Messung vom Montag | Nutzenrechnung mit Ihrem Strompreis
          Folgt der Norm: Nachweis | Offen für Gabelstapler: Torbreiten
          Offene Punkte aus der Abnahme, drei Stück
          Keine neuen Maschinen nötig: wie Werk Lyon das macht
          Nichts zu installieren: läuft im Browser
          Ich schicke Ihnen am Freitag die Zeichnung mit dem Flansch
          Wir rufen Sie mit den Laborwerten an | Wir melden die Anlage beim Netzbetreiber an
          Mit Kunde Ott abgestimmt: er zeigt Ihnen die Linie
          Hoffnung auf Förderung: Stand der Anträge beim Land
          Ihre Frage zur Haltbarkeit: 14 Tage | Ja, DN50 passt  | Lage der Bohrungen
          Schauglas für den Tank: drei Größen | Hören im Lärm: Gehörschutz mit Funk
          Denkanstoß: was 40 cm mehr Gang kosten | Meinung des Prüfers zum Fluchtweg
          Interesse am Altgerät: zwei Käufer | Thema Explosionsschutz: Zone 2 genügt
          Zeit je Etikett: 0,8 s | Zwischenstand der Messung: 3 von 5 Linien
          Kaffee je Tasse: Vollkosten | Mittagstisch-Kalkulation | Laufende Meter Regal und Preis
          Freundliche Farben für die Praxis: Fächer
          Termin beim Prüfer am 12. Mai | Termine mit Ihrem Einkauf: drei Vorschläge mit Preis
          Chefsache Brandschutz: was Sie persönlich haftet | Minuten je Rüstvorgang
          Zu unserem Gespräch: die Maße der Türen
          Bezüglich Ihres Angebots der Stadtwerke: 4 Cent zu teuer
          Im Anschluss an die Leitung: Flansch DN50
          Wie gefällt den Gästen das neue Zimmer? Auswertung von 300 Bögen
          Wie haben andere Bäckereien entschieden? Drei Rechnungen | Kunst am Bau: Förderquote
          Anschluss an das Fernwärmenetz: Kosten | Oben oder unten einspeisen: Druckverlust
          Bringt 4 % mehr Ausbeute | Kollegen in Lyon haben den Fehler gelöst: Filter F7
          Guter Stahl für die Klinge: 1.4116 | Sagen Sie nein zu Schicht drei: Rechnung anbei
          Gibt der Deckel nach? Lastversuch
          Konnten Sie das Ventil öffnen? Wenn nicht: Dichtung 4 tauschen
          Haben Sie die Frist 31.3. im Blick? Antrag vorausgefüllt
          Wo stehen die Messpunkte? Plan anbei | Wann ist der beste Saattermin? Tabelle
          Wer haftet bei Leckage? Klausel 7 | Melden Sie den Schaden bis Freitag: Formular anbei
          Ich melde die Anlage am Montag an | Wir melden uns mit den Laborwerten
          Wir sprechen mit dem Netzbetreiber über die Einspeisung
          Hoffentlich hilft's: Drehmomente für M8 | Schöne Böden, wenig Pflege: Vergleich
          Danke, jetzt klar: es ist Relais K4 | Alles klar zum Brauen: Filterplan
          Alles fit? Gesundheitstage im Betrieb, Ablauf | Frage an den Prüfer vorbereitet
          Kurze Frage, kurze Antwort: ja, DN50 passt | Kurze Wege im Lager: Laufkarte
          Kleine Lose, kleiner Preis: Staffel | Erinnerungsfoto-Station für Events
          Mit freundlichen Farben: Praxisfächer | Nach oben offene Behälter: Deckelpflicht ab Mai
          """);

  private GoodTexts() {}

  private static List<String> texts(String listed) {
    return Arrays.stream(listed.split("[|\n]", -1))
        .map(text -> text.strip().replace("\\n", "\n"))
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
