package vna.touch.rule;

import java.util.List;

/// Texts as reps type them, one a line; `\\n` in one is a line end.
final class Texts {
  /// English that says nothing, plain and dressed up.
  static final List<String> EMPTY_ENGLISH =
      lines(
          """
          Just checking in
          just checking in!
          Just checking in to see how things are going.
          Touching base
          Circling back on this
          Any update?
          Any updates on your side?
          any news?
          Following up
          Just following up on my last email
          Just following up on the proposal I sent last week.
          Hope you are well
          Hope you're doing well!
          I hope this email finds you well.
          Hi Dana, hope all is well! Just wanted to quickly circle back and see whether you've had a chance to look at things 😊
          Wanted to see if you had any thoughts on the proposal
          Wanted to see if you have any questions
          Just wanted to touch base and see where you are with everything
          Quick check-in
          A quick check-in call
          Quick follow-up on our conversation
          Just a gentle reminder
          Bumping this to the top of your inbox
          Bumping this up
          Haven't heard back from you, so just checking in
          Did you get my last email?
          Have you had a chance to review the proposal?
          Have you made a decision yet?
          Thoughts?
          Any thoughts?
          Any feedback on the quote?
          Where do we stand?
          Where are we with this?
          How are things going?
          What do you think?
          What's new?
          Still interested?
          Are you still interested in moving forward?
          Just wanted to reach out
          Reaching out to connect
          Looking forward to hearing from you
          Keep in touch
          Stay in touch
          Just pinging you
          Happy Friday! Just checking in
          Let me know
          Let me know if you have any questions
          I will follow up next week
          We'll call you on Monday
          I'll check back in soon
          Will get back to you
          Thanks
          Thank you so much for your time
          Thanks for the great meeting yesterday!
          Hi Dana
          Hello
          Good morning Dana!
          Best regards\\nMara
          Hi Dana,\\n\\njust checking in - any update?\\n\\nBest regards,\\nMara Klein\\nSales Manager
          Hey Bob, quick one: any news on your end? Cheers, Mara
          n/a
          N/A
          tbd
          TBD - later
          none
          -
          ...
          ???
          😊👍
          xxx
          lorem ipsum
          Lorem ipsum dolor sit amet
          value
          Value statement
          test
          asdf
          nothing
          .
          same as above
          to be defined
          status update
          Catching up
          Let's catch up
          JUST CHECKING IN
          𝐣𝐮𝐬𝐭 𝐜𝐡𝐞𝐜𝐤𝐢𝐧𝐠 𝐢𝐧
          Just checking in, hope all is good with you and the team
          I was wondering if you had time to think about our offer
          Just thought I'd drop you a line to see how it's going
          Wanted to make sure you saw my message
          Trying to get a hold of you
          Trying to reach you
          Just popping back up in your inbox
          Floating this back to the top
          Sorry to bother you again, just checking in
          I know you're busy, but any update?
          Hope you had a great weekend! Any update on this?
          Not sure if you saw my last email
          Just making sure this didn't get buried
          Just wanted to put this back on your radar
          Checking to see if you got my note
          Do you have any news for me?
          Did you have time to look at it?
          When can we talk?
          Can we hop on a quick call?
          Would love to hear your thoughts
          Would love to connect
          Just wanted to say hi
          Merry Christmas and a happy new year!
          """);

  /// German that says nothing.
  static final List<String> EMPTY_GERMAN =
      lines(
          """
          nur mal nachfragen
          Wollte nur mal nachfragen
          Kurz nachhaken
          kurz nachgehakt
          Ich wollte kurz nachhaken, ob es schon etwas Neues gibt
          Gibt es etwas Neues?
          Gibt es schon Neuigkeiten?
          Gibt's was Neues?
          Nachfassen
          Nachfassen zum Angebot
          Ich wollte mich mal wieder melden
          Ich wollte nur mal hören, wie der Stand ist
          Wie ist der Stand?
          Wie ist der aktuelle Stand der Dinge?
          Hallo Dana, ich hoffe, es geht Ihnen gut. Ich wollte nur kurz nachfragen, ob Sie schon Zeit hatten, sich unser Angebot anzuschauen.
          Haben Sie schon eine Entscheidung getroffen?
          Konnten Sie schon einen Blick auf das Angebot werfen?
          Ich melde mich nächste Woche wieder
          Wir rufen Sie am Montag an
          Vielen Dank für das nette Gespräch
          Danke!
          Viele Grüße
          Sehr geehrte Frau Müller, ich wollte mich nach dem Stand erkundigen. Mit freundlichen Grüßen
          Moin Dana, kurze Frage: gibt's schon was Neues? VG Mara
          keine
          k.A.
          siehe oben
          Freundliche Erinnerung
          In Kontakt bleiben
          Auf dem Laufenden bleiben
          Schönes Wochenende!
          Kurzes Update?
          Kurzer Check-in
          Wollte mal hören, was Sie so denken
          Ich freue mich auf Ihre Rückmeldung
          Frohe Weihnachten und einen guten Rutsch
          Hi Dana, wollte nochmal nachhaken ob ihr schon dazu gekommen seid
          Nur eine kurze Erinnerung an meine letzte Mail
          Haben Sie noch Fragen?
          Besteht noch Interesse?
          Wollte nur sicherstellen, dass meine Mail angekommen ist
          Ich komme nochmal auf Sie zu
          Was halten Sie von unserem Angebot?
          Wie geht's?
          entfällt
          folgt noch
          Wollte nur Hallo sagen
          """);

  /// What a buyer can use: from many trades, short, mistyped, in other languages, or looking like
  /// an empty phrase.
  static final List<String> GOOD_ENGLISH =
      lines(
          """
          Touch base plate drawings for the press
          Checking in luggage takes 4 minutes per guest
          Self check-in for hotels: 3 plants... no, 3 hotels compared
          Check-in system for luggage
          Update for firmware 4.2
          Any update breaks the PLC: how two plants got round it
          Any update for firmware 4.2 bricks the S7, here is the fix
          Follow-up treatment protocol for knee patients
          Circling back-pressure valve test
          Ping latency per site
          Bump test results for the spindle
          Reminder of care: hygiene plan for ward 3
          Loop tuning for the dryer
          Touching base metal with flux causes pores
          Base touch-up paint guide
          Status codes of the gateway explained
          News feed integration guide
          Benchmark of 14 plants: the three scheduling changes behind the 18 % gain
          Price list
          Spare parts list
          The CAD file
          OEE calc sheet
          Prix par lot
          Comparatif de trois lignes en PDF
          Porównanie trzech linii
          ライン3の段取り替え時間
          Yes, it does
          Spec sheet 😊
          Benchmrk of 14 plnts
          NDA draft
          ROI calculation for line 3
          Hope Valley water report
          Thank-you gift policy for public buyers
          Just-in-time delivery figures
          Hi-res scans of the weld
          Hello Kitty licence terms, two pages
          Best practices from 12 bakeries
          Call center staffing table
          Catch-up vaccination schedule
          Reach truck comparison
          Outreach clinic map
          Follow-up rates of 12 clinics
          Feedback loops in the dryer control
          In-depth Check of the valves
          Test protocol of batch 7
          Value stream map of line 3
          None of the 14 plants bought machines
          Nothing changes in the PLC code
          Action plan for the audit
          Same-day delivery costs per parcel
          Inbox rules that halve the ticket backlog
          The quote you asked for
          The revised quote with the second shift
          Answer to your question on the warranty
          Minutes of our meeting with the three open points
          Hope this helps: the torque table for M8 bolts
          Following up with the quote you asked for
          Following up with the offer
          I will send you the torque table on Friday
          We will call you with the lab results on Monday
          Thanks for the log. Line 3 loses 41 minutes per change, mostly waiting for QA
          Hi Dana, 41 min per change on line 3 is waiting for QA. See p. 2. Mara
          Quick note: the retrofit halves the setup time
          How the audit works
          What it costs
          Pricing
          A demo
          Demo with your own data
          Delivery date
          """);

  /// The same in German.
  static final List<String> GOOD_GERMAN =
      lines(
          """
          Stand der Technik bei Rundtaktmaschinen
          Nachfrage nach Ersatzteilen 2025
          Rückmeldung der Sensoren an die SPS
          Angebot für die zweite Schicht
          Muster für Linie 3
          Vergleich von 14 Werken: drei Änderungen in der Planung
          Das Prüfprotokoll, das Sie wollten
          Hörgeräte-Anpassung in 20 Minuten
          Neues aus der Norm EN 1090: drei Punkte für Schweißer
          Standbohrmaschine: Preisvergleich
          Kurzanleitung für das Rüsten
          Der Schirm auf dem die Werte laufen
          Meldung der Störungen in Echtzeit
          Checkliste für die Abnahme
          Check-in-Terminal für Pensionen: Kosten je Zimmer
          Nachhakende Kupplung: Ursache und Abhilfe
          Kontaktplan der Steuerung
          Laufende Kosten je Los
          Schrittmotor-Datenblatt
          Grußkarten mit Logo, 3 Muster
          Dankeskarten-Druck: Preise
          Bestes Futter für Legehennen
          Liebe Deinen Nächsten: Predigtreihe
          Ihre Offerte mit zwei Varianten
          Update der SPS auf 4.2: was vorher zu sichern ist
          Follow-up-Studie mit 300 Patienten
          Die Frage nach der Haltbarkeit beantwortet: 14 Tage
          Touch-Bedienung für Handschuhe
          """);

  /// Whole messages that say nothing.
  static final List<String> EMPTY_DRAFTS =
      lines(
          """
          Hi Dana,\\n\\njust checking in - any update?\\n\\nBest regards,\\nMara Klein\\nAccount Manager
          Hi Dana, hope you're well! Wanted to see if you've had a chance to look at the proposal. Cheers, Mara
          Sehr geehrte Frau Kowalski,\\n\\nich wollte kurz nachfragen, ob es schon etwas Neues gibt.\\n\\nViele Grüße\\nMara
          hey dana any news? 😊
          """);

  private Texts() {}

  private static List<String> lines(String text) {
    return text.lines().map(line -> line.replace("\\n", "\n")).toList();
  }
}
