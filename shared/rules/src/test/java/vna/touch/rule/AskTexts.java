package vna.touch.rule;

import java.util.Arrays;
import java.util.List;

/// What reps ask for, between bars or line ends; `\n` in one is a line end.
final class AskTexts {
  /// What one could watch the buyer do, or what only they can answer.
  static final List<String> ACTIONS =
      texts(
          """
          Send us the floor plan of hall 2 | Could you send us the floor plan of hall 2?
          Can you tell me which of the three dates works for you?
          Would you be able to share the current price list of your supplier?
          Please forward the questionnaire to your safety officer | Forward this to Raj
          Introduce us to the CFO | Pick one of the two dates | Pick a slot for the walkthrough
          Choose between option A and B | Confirm the headcount for Thursday
          Confirm Friday 10:00 | Say yes or no to the pilot | Reply yes or no
          Answer the three questions | Tell us your peak volume per hour
          Tell me what would stop you | What would have to be true for you to switch?
          Who else needs to agree? | Who signs off capital above 50k?
          Which line stops most often? | How many operators work per shift?
          When is the next board meeting? | Is the budget for 2026 fixed?
          Do you measure changeovers today? | Run the calculator with your own prices
          Try the sandbox with 10 orders | Test the sample on the wet floor
          Measure the door width and send it to us | Count the pallets on Monday morning
          Take three photos of the switch cabinet | Film one changeover
          Upload the CAD file to the portal | Export the order list and mail it
          Fill in columns B and C | Fill in and return the questionnaire
          Check the drawing and mark what is wrong
          Read page 2 and tell us which case is closest to yours
          Review the draft contract with legal | Review and comment on the spec
          Review and approve the layout | Book the demo room for Tuesday
          Book a 30-minute call with Lee | Join the webinar on 4 May
          Come to the plant in Lyon on 12 May | Meet us at booth 4 | Walk the line with us
          Invite the works council to the demo | Bring your maintenance lead to the walkthrough
          Bring two faulty parts | Name the person who owns the budget
          Name someone to run the trial | Nominate a pilot user | Assign an engineer to the trial
          Agree on the success criteria for the trial | Agree a date for the site visit
          Set a date with the board | Put the topic on the agenda of the steering meeting
          Add the CFO to the invite | Ask procurement for the supplier form
          Ask your IT whether port 443 is open | Get a quote from your current supplier
          Get the sign-off from safety | Share the tender documents | Share your three must-haves
          Share the shortlist | Rank the five criteria | Score the vendors with the sheet
          List the three biggest causes of downtime | Write down the current cost per lot
          Put a number on it | Print the label and scan it | Sign the NDA
          Sign the loan agreement for the test unit | Order the sample kit
          Approve the trial plan | Let us know whether the 40 mm flange fits
          Let me know if the 12th works | Let me know by Friday if DN50 is right
          Give me the serial number | Give us access to the test system
          Help us find the drawing of 1998 | Decide between steel and aluminium
          Decide who joins the pilot | Look at the two drawings and say which one is current
          Look up the serial number | Think of two colleagues who should see this and forward it
          Dana, please send the log | Dana sends the log, Raj checks it | dana 2 send log by fri
          Snd log pls | Envoyez-nous le plan | Prześlij plan hali | 図面を送ってください | Enviar el plano
          Invia il disegno | Stuur ons de tekening
          Schicken Sie uns bitte den Grundriss der Halle 2
          Können Sie uns den Grundriss schicken?
          Bitte den Fragebogen an die Sicherheitsfachkraft weiterleiten
          Termin für die Begehung nennen | Einen der drei Termine bestätigen
          Sagen Sie uns, welche Linie zuerst dran ist | Welche Linie steht am häufigsten?
          Wer muss noch zustimmen? | Wann tagt der Betriebsrat? | Messen Sie die Türbreite
          Türbreite messen und durchgeben | Drei Fotos vom Schaltschrank machen
          Zeichnung prüfen und Fehler markieren | Den Instandhalter zur Begehung mitbringen
          Den CFO zur Vorführung einladen | Pilotanwender benennen | Lastenheft schicken
          Muster auf nassem Boden testen | Geheimhaltungsvereinbarung unterschreiben
          Budgetverantwortlichen nennen | Zugang zum Testsystem freischalten
          Geben Sie mir die Seriennummer | Ja oder nein: passt DN50? | Vergleichsangebot einholen
          Kriterien gewichten | Entscheiden Sie zwischen Stahl und Alu
          Would you mind sending the wiring diagram?
          Would you send us the wiring diagram by Thursday? | Could Raj send the wiring diagram?
          Raj, can you ask your team how many shifts run in May?
          Please have your electrician check whether terminal 4 is free
          Have the electrician measure terminal 4 | Let your electrician measure terminal 4
          Let us in on Monday at gate 3 | Let me see the invoice of May
          Give the sample to the lab | Give Lee the sample | See the demo on Tuesday
          Watch the 4-minute video and note the two questions that matter to you
          Look at page 3 and circle your case | Run one batch with the new nozzle
          Run it for a week on line 2 | Stop by booth 12 | Call the reference at Müller Dairy
          Speak to the reference customer | Talk to Lee about the outage window
          Discuss the three layouts with your foreman on Monday
          Agree with Raj who signs the risk form | Check with legal whether clause 7 is fine
          Check page 3 | Check in with your auditor about clause 7
          Follow the checklist on one machine | Follow up the leak at valve 3
          Feel the two fabric samples and say which is softer
          Understand which of the two contracts is in force: ask purchasing
          See if terminal 4 is free | Prepare the test area | Clear 4 m² for the test rig
          Free one hour of the planner on Thursday | Order the crane for the test day
          Buy two padlocks for the test cage | Purchase order number of the last delivery, please
          What is the PO number of the last delivery? | Sign the visitor form
          Sign in to the portal once | Sign up Lee for the training | Send the signed NDA
          Send the contract template you use | Send us your standard purchasing terms
          Tell us whether you buy or lease | Approve the drawing | Approve the sample
          Accept the calendar invite | Accept the terms of the test loan
          Close valve 3 and read the gauge | Close the ticket if it works
          Win back one lost customer with the script and tell us how
          Improve nothing yet, just log the stops for a week
          Increase the feed rate to 40 and log the scrap
          Reduce the pressure to 4 bar for one shift | Save the file as PDF and upload it
          Trust but verify: weigh ten parts | Be at gate 3 at 9
          Be the first to test: pick a slot | Become an admin in the sandbox and add Lee
          Name 3 people | 3 photos of the roof | The drawing, please | Floor plan? | Budget range?
          Deadline for the tender? | Yes/no on DN50 | Kreuzen Sie auf Seite 3 Ihren Fall an
          Lassen Sie den Elektriker Klemme 4 messen | Lassen Sie uns am Montag um 9 in Halle 2
          Überlegen Sie nicht lange: A oder B ankreuzen | Prüfen, ob Klemme 4 frei ist
          Fragen Sie Raj nach der Schichtzahl | Schichtzahl für Mai nennen
          Mit dem Meister die drei Layouts durchgehen | Referenz bei Molkerei Süd anrufen
          Referenzkunden anrufen | Vier Quadratmeter für den Teststand freiräumen
          Eine Charge mit der neuen Düse fahren | Bestellnummer der letzten Lieferung nennen
          Bestellung 4711 stornieren | Vertragsvorlage schicken | Einkaufsbedingungen schicken
          Auftragsbestätigung prüfen | Kaufen oder mieten? Bitte kurz sagen
          Ventil 3 schließen und ablesen | Zeichnung freigeben | Musterteil freigeben
          Teilnehmer für die Schulung anmelden | Sich im Portal anmelden
          Melden Sie drei Teilnehmer an | Melden Sie uns die Zählerstände | Zählerstände melden
          Rückmeldung der Sensorwerte aktivieren | Rückmeldung zu Klausel 7 geben
          Feedback zu den drei Entwürfen A, B und C geben | Gib uns die Maße | Ihre Maße?
          Maße der Tür | Wir brauchen die Maße der Tür | Sie messen die Tür, wir zeichnen
          Denken Sie an den Helm und kommen Sie um 9 zu Tor 3
          Verstehen Sie Klausel 7 so wie wir? Ja oder nein
          """);

  /// What is vague, ours, twofold, or only the order.
  static final List<String> NO_ACTIONS =
      texts(
          """
          Think about it | Have a think about it | Please think about our offer
          Give it some thought | Consider us | Consider the proposal | Let us know what you think
          Let me know your thoughts on the proposal | Let me know if you are interested
          Let me know if you need anything | Let me know how it goes | Tell me what you think
          Share your feedback | Give us feedback | Provide feedback | Get back to us
          Come back to me | Respond to my email | Keep in touch | Stay in touch | Keep us in mind
          Keep me posted | Take the next step | Next steps | Agree next steps
          Align on next steps | Discuss next steps internally | Move ahead
          Move to the next stage | Be convinced of our solution | Be happy | Feel good about us
          Trust us | Like our solution | Understand our value proposition
          Understand the benefits | See the benefits | Realise the savings
          Appreciate the quality | Be on board | Get on board | Get buy-in | Improve efficiency
          Save costs | Increase output | Become our customer | Get excited | Show interest
          Engage with us | Continue the conversation | Have a conversation | Explore opportunities
          Evaluate | Do the needful | Reach out if you have questions
          Reach out with any questions | Feel free to contact me | Feel free to reach out
          Don't hesitate to call | Call me if you have any questions | I'll follow up next week
          We will send the contract | I'll call you | We'll schedule a demo | We send you an offer
          Send the log and schedule the kickoff | Invite the CFO and send the budget sheet
          Sign the contract | Buy now | Place the order | Order today | Issue the PO | Send the PO
          Send a purchase order | Give us the order | Commit to buy | Close the deal | Close
          Go ahead with the order | Confirm the order | Approve the quote and issue the PO
          Sign on the dotted line | Darüber nachdenken | Über unser Angebot nachdenken
          Denken Sie darüber nach | Überlegen Sie es sich | Geben Sie uns eine Rückmeldung
          Rückmeldung geben | Feedback geben | Sich bei uns melden | Melden Sie sich bei Interesse
          Bei Fragen melden | Am Ball bleiben | Interesse zeigen | Nächste Schritte abstimmen
          Die nächsten Schritte festlegen | Intern besprechen | Vom Nutzen überzeugt sein
          Vertrauen fassen | Den Mehrwert verstehen | Ich schicke das Angebot
          Wir melden uns nächste Woche | Vertrag unterschreiben | Auftrag erteilen
          Bestellung auslösen | Angebot unterschreiben | Angebot annehmen | Bestellen | Kaufen
          Unterschreiben Sie den Vertrag | Protokoll schicken und Termin vereinbaren
          """);

  private AskTexts() {}

  private static List<String> texts(String listed) {
    return Arrays.stream(listed.split("[|\n]", -1))
        .map(text -> text.strip().replace("\\n", "\n"))
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
