package vna.touch.rule;

import java.util.Arrays;
import java.util.List;

/// Statements that dress up nothing, by the way they do it, and good ones that look like them;
/// between bars or line ends. Whoever is named is no contact of the deal.
final class Disguises {
  /// Thanks, praise and feelings, beside a name, a place or a date.
  static final List<String> COURTESY =
      texts(
          """
          Thank you so much again! Just wanted to say hi and check in with you and your wonderful, truly inspiring team!
          Really loved your inspiring talk in Hamburg, Dr Hansen, congratulations, well deserved! | Congratulations, Dana!
          Loved your keynote in Chicago | What an amazing team you have, truly impressive!
          So impressed by you and your whole team | It was an absolute pleasure to meet you in Denver last Tuesday
          We really enjoyed the wonderful evening with you and your lovely colleagues in Vienna
          Thank you, Mr Ortega, for the warm welcome and your generous hospitality on 12 November!
          Your presentation on Thursday was fantastic, truly inspiring! | Kudos to you and your team!
          Well deserved, congratulations to everyone! | Bravo, Dr Lindqvist! | Such a great speech, Ms Moreau, I was deeply moved
          You and your team are simply amazing | We are so grateful and proud to work with you
          I admire you and your passionate team | Heartfelt thanks and huge congratulations from all of us
          Delighted to have met your charming team in Boston | Thanks a million, you are a star!
          Wow, what a brilliant, inspiring and memorable talk! | Always a great joy to see you and your kind team
          Your enthusiasm is truly contagious, thank you! | Many thanks for your warm and thoughtful words, Mrs Tan
          Ihr Vortrag in Hamburg hat mich sehr begeistert, Frau Dr. Hansen, herzliche Gratulation!
          Herzlichen Dank für den wunderbaren Abend in Wien mit Ihnen und Ihrem großartigen Team!
          Was für ein beeindruckendes Team Sie haben! | Ich bin wirklich beeindruckt von Ihnen und Ihrem tollen Team
          Es war mir eine große Freude, Sie am 12. November in Köln kennenzulernen | Bravo, Frau Lindner!
          Großes Kompliment an Sie und Ihr ganzes Team! | Wir sind sehr dankbar und stolz, mit Ihnen zu arbeiten
          Vielen lieben Dank für Ihre Gastfreundschaft und den herzlichen Empfang! | Chapeau, Herr Doktor Brandt!
          Ihre inspirierende Rede hat uns tief bewegt | Hut ab, Frau Kollberg, wirklich verdient!
          Ihre Begeisterung ist ansteckend, vielen Dank! | Tausend Dank, Sie sind ein Schatz!
          Sie und Ihr Team sind einfach großartig | Was für ein wunderbarer Vortrag am Donnerstag!
          """);

  /// Our own call, or the wish for one; also after a meeting that was.
  static final List<String> CONTACT =
      texts(
          """
          I'll give you a call again on Thursday 26 November at 2pm. | I will ring you tomorrow around 10:30
          I'm going to phone you on 3 December, at about 9 am | We will try you again on Monday, 30 November, after lunch
          I'll drop by your office on Wednesday at 11 | Let me call you on Friday, 27.11., at noon
          My colleague Tom will call you on Thursday at 4 pm | Expect my call on Tuesday at 15:00
          After our very nice meeting on 12 November I just wanted to politely chase
          Following our pleasant conversation in Leeds on the 12th, I am writing to check in with you
          Further to our lovely chat last Tuesday, may I kindly follow up? | As we spoke on Monday, I am chasing you again
          After our great call on 3 November I thought I would politely chase you | I will swing by on Thursday
          I wanted to politely nudge you after our meeting in Oslo | Shall we meet on Tuesday, 1 December, at 10 am?
          Would you be free for a short chat on Thursday at 3 pm? | I'd love to meet you in Chicago next week
          I will be in Boston on 4 December and would love to meet you | We will write to you again on Monday
          Could we speak on the phone tomorrow at 9:15? | I'll try to reach you by phone on Thursday afternoon
          Ich rufe Sie am Donnerstag, den 26.11., gegen 10 Uhr noch einmal an.
          Liebe Frau Kollberg, nach unserem sehr netten Gespräch vom 12. November wollte ich nur einmal höflich nachhaken.
          Ich werde Sie am 3.12., gegen 14 Uhr, telefonisch kontaktieren | Am Montag, dem 30.11., melde ich mich wieder bei Ihnen
          Nach unserem angenehmen Telefonat vom 3. November erlaube ich mir, höflich nachzufragen
          Nach dem schönen Treffen in Köln möchte ich gern einmal nachfassen | Mein Kollege Tom ruft Sie am Donnerstag um 16 Uhr an
          Morgen gegen 10:30 Uhr rufe ich Sie an | Ich komme am Mittwoch um 11 Uhr bei Ihnen vorbei
          Im Anschluss an unser nettes Gespräch am 12.11. wollte ich mich einfach mal wieder melden
          Wir telefonieren am Freitag, 27.11., um 9 Uhr | Hätten Sie am Dienstag, 1. Dezember, um 10 Uhr Zeit für ein kurzes Telefonat?
          Ich würde Sie gerne am 4. Dezember in Hamburg treffen | Ich schaue am Donnerstag kurz bei Ihnen vorbei
          Ich versuche Sie am Donnerstagnachmittag telefonisch zu erreichen | Wir schreiben Ihnen am Montag noch einmal
          """);

  /// The word for value, in place of any.
  static final List<String> PROMISE =
      texts(
          """
          Wir möchten Ihnen echten Mehrwert bieten. 😊 | Unser Ziel ist es, Ihnen den größten Nutzen zu bieten
          Wir schaffen echten Mehrwert für Sie | Wir möchten für Sie die beste Lösung finden
          Wir bieten Ihnen die optimale Lösung | Mit uns haben Sie nur Vorteile | Wir liefern Ihnen einen klaren Mehrwert
          Gemeinsam mit Ihnen wollen wir nachhaltigen Mehrwert schaffen | Ihr Erfolg ist unser Ziel
          Wir wollen Ihnen helfen, noch erfolgreicher zu sein | Ich möchte Ihnen einen wirklichen Nutzen bieten
          Wir bringen Ihnen spürbare Vorteile | Wir stehen für maximalen Nutzen | Wir bieten Ihnen einen enormen Vorteil
          Wir möchten Sie mit unserem Mehrwert überzeugen | Für Sie nur das Beste von uns!
          Wir garantieren Ihnen besten Service und höchste Qualität | Wir geben immer unser Bestes für Sie
          We would like to offer you real added value. | Our goal is to bring you the greatest possible benefit
          We create genuine value for you | We want to find the best solution for you
          We offer you the optimal solution | With us you only get benefits | We deliver clear added value to you
          Together with you we want to create lasting value | Your success is our goal
          We want to help you be even more successful | I'd like to provide you with true value
          We bring you tangible benefits | We stand for maximum benefit | We can offer you huge advantages
          We'd love to convince you with our added value | Only the best for you from us!
          We guarantee you the best service and the highest quality | We always give our best for you
          We are here to add value for you | We strive to exceed your expectations
          Adding real value to you is our mission | We truly believe we can bring you great value
          """);

  /// Polite, announcing or promising as the others, with something in them that a buyer can use.
  static final List<String> GOOD =
      texts(
          """
          Thank you for the tour, attached are the torque values for the M8 bolts
          Thank you Dana, attached are the torque values | Congratulations, your permit came through: zone 2 from March
          Loved your talk in Hamburg: your 14 % scrap compares with 9 % at three foundries
          Congratulations on the new plant; the grant for its roof closes on 31 March | Wonderful wood for treads: ash, 38 mm
          Your team is amazing at changeovers: 41 minutes against 58 elsewhere | Inspiring lighting for the lobby, three samples
          Impressive yield: 94 % on line 3 | Thanks to your photo we found the leak | Thank you, the gasket is NBR 70
          The pleasure boats need 14 mm glass | A joyful colour fan for the practice | Your talk, typed up with the four open questions
          Grateful patients come back: 74 % after a reminder | A proud history of the mill in 12 panels
          Herzlichen Glückwunsch, die Genehmigung ist da: Zone 2 ab März | Danke für die Führung, anbei die Drehmomente der M8
          Vielen Dank, Ihr Foto zeigt den Riss im Lager | Beeindruckend: 94 % Ausbeute auf Linie 3
          Ihr Vortrag in Hamburg nannte 14 % Ausschuss; drei Gießereien liegen bei 9 % | Wunderbare Hölzer für Stufen: Esche, 38 mm
          Großartige Akustik in Wien: Messwerte des Saals | Bewegte Massen der Presse: 4,2 t
          I'll call you on Thursday with the lab results | I will ring the inspector on Thursday about the fire door
          We will call you with the three prices on Monday | My colleague Tom will bring the sample on Thursday at 4 pm
          After our meeting on 12 November I measured the flange: 4 mm | Following our call: the valve is a DN50
          Meet the inspector on Tuesday: his three questions | I'd love to show you the hobber at work in Chicago
          I will be in Boston on 4 December with the test rig | We will write the test report for you by Monday
          Ring the bell twice: alarm plan for hall 3 | Call routing for the front desk, drawn up for you | Meeting rooms by floor and their cost
          Chasing tools for your threads: three makers | We will fetch the broken pump on Thursday at 9
          Ich rufe Sie am Donnerstag mit den Laborwerten an | Ich rufe am Donnerstag den Prüfer wegen der Brandschutztür an
          Nach unserem Gespräch vom 12. November habe ich nachgemessen: der Flansch hat 4 mm
          Nach dem Telefonat: das Ventil ist ein DN50 | Mein Kollege Tom bringt am Donnerstag um 16 Uhr das Muster
          Am 3.12. kommt der Prüfer um 14 Uhr zu Ihnen; das fragt er | Wir holen die Pumpe am Donnerstag um 9 Uhr ab
          Wir treffen am Dienstag den Netzbetreiber wegen der Einspeisung | Nachhakende Kupplung: Ursache am 26.11. gefunden
          Wir telefonieren am Freitag, 27.11., mit der Prüfstelle wegen Ihres Zeugnisses
          Mehrwertsteuer auf Getränke ab Januar: 7 statt 19 % | Nutzen der zweiten Schicht: 4.200 € im Monat
          Wir bieten Ihnen die Pumpe 12 % günstiger bis März | Die beste Lösung für Ihren Estrich ist Anhydrit
          Wir schaffen den Mehrwert mit Pellets statt Gas: 31 % weniger | Vorteile von Esche gegenüber Buche bei Stufen
          Wir möchten Ihnen den Mehrwert der Wärmepumpe an Ihrer Rechnung zeigen | Wir bieten Ihnen ein Muster der Dichtung
          Wir garantieren Ihnen 14 Tage Haltbarkeit | Mit uns sparen Sie den zweiten Kran | Der größte Nutzen liegt im Rüsten
          We offer you the pump 12 % cheaper until March | The best solution for your screed is anhydrite
          We add value to your sawdust: 41 euro a tonne as pellets | Benefit of a second shift: 4,200 euro a month
          We would like to offer you a sample of the gasket | Advantages of ash over beech for treads
          We guarantee you 14 days of shelf life | With us you save the second crane | The greatest benefit is in the changeover
          Added value tax notes for exporters | Highest quality grade of the larch: 38 boards
          """);

  private Disguises() {}

  private static List<String> texts(String listed) {
    return Arrays.stream(listed.split("[|\n]", -1))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
