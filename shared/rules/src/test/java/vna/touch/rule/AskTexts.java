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
