package vna.touch.rule;

import java.util.Arrays;
import java.util.List;

/// What reps write when they have nothing to say, between bars or line ends; `\n` in one is a line
/// end.
final class EmptyTexts {
  /// Plain and dressed up.
  static final List<String> ENGLISH =
      texts(
          """
          Just checking in | just checking in! | Just checking in to see how things are going.
          Touching base | Circling back on this | Any update? | Any updates on your side?
          any news? | Following up | Just following up on my last email
          Just following up on the proposal I sent last week. | Hope you are well
          Hope you're doing well! | I hope this email finds you well.
          Hi Dana, hope all is well! Just wanted to quickly circle back and see whether you've had a chance to look at things 😊
          Wanted to see if you had any thoughts on the proposal
          Wanted to see if you have any questions
          Just wanted to touch base and see where you are with everything | Quick check-in
          A quick check-in call | Quick follow-up on our conversation | Just a gentle reminder
          Bumping this to the top of your inbox | Bumping this up
          Haven't heard back from you, so just checking in | Did you get my last email?
          Have you had a chance to review the proposal? | Have you made a decision yet?
          Thoughts? | Any thoughts? | Any feedback on the quote? | Where do we stand?
          Where are we with this? | How are things going? | What do you think? | What's new?
          Still interested? | Are you still interested in moving forward?
          Just wanted to reach out | Reaching out to connect | Looking forward to hearing from you
          Keep in touch | Stay in touch | Just pinging you | Happy Friday! Just checking in
          Let me know | Let me know if you have any questions | I will follow up next week
          We'll call you on Monday | I'll check back in soon | Will get back to you | Thanks
          Thank you so much for your time | Thanks for the great meeting yesterday! | Hi Dana
          Hello | Good morning Dana! | Best regards\\nMara
          Hi Dana,\\n\\njust checking in - any update?\\n\\nBest regards,\\nMara Klein\\nSales Manager
          Hey Bob, quick one: any news on your end? Cheers, Mara | n/a | N/A | tbd | TBD - later
          none | - | ... | ??? | 😊👍 | xxx | lorem ipsum | Lorem ipsum dolor sit amet | value
          Value statement | test | asdf | nothing | . | same as above | to be defined
          status update | Catching up | Let's catch up | JUST CHECKING IN | 𝐣𝐮𝐬𝐭 𝐜𝐡𝐞𝐜𝐤𝐢𝐧𝐠 𝐢𝐧
          Just checking in, hope all is good with you and the team
          I was wondering if you had time to think about our offer
          Just thought I'd drop you a line to see how it's going
          Wanted to make sure you saw my message | Trying to get a hold of you
          Trying to reach you | Just popping back up in your inbox | Floating this back to the top
          Sorry to bother you again, just checking in | I know you're busy, but any update?
          Hope you had a great weekend! Any update on this? | Not sure if you saw my last email
          Just making sure this didn't get buried | Just wanted to put this back on your radar
          Checking to see if you got my note | Do you have any news for me?
          Did you have time to look at it? | When can we talk? | Can we hop on a quick call?
          Would love to hear your thoughts | Would love to connect | Just wanted to say hi
          Merry Christmas and a happy new year!
          Hi Dana! Hope you had a lovely weekend. I'm just getting back to you to see where your head is at.
          Following up on my previous email to see if you had a chance to review
          Just a quick note to see how you're getting on
          I wanted to follow up on my previous message and see if this is still on your radar.
          Hello again! Any movement on this? | Quick ping on this 🙏
          Just wanted to see if there's anything I can help with
          Let me know if there's anything you need from me
          Is there anything else you need from our side?
          Checking whether you've had time to digest our last conversation
          Hope you're having a great week so far! Wanted to touch base and see if there are any updates on your end.
          I just wanted to bubble this up in your inbox | Bubbling this up
          Thought I'd reach out and see how everything is going over there
          It's been a while since we last spoke, so I thought I'd check in | Long time no speak!
          As discussed | As promised, just following up | Per my last email
          As per our conversation | Just circling back around on this one
          Hi there, any thoughts on my last email? Best, Mara
          Hi Dana, I hope you're well. I'm writing to follow up on our recent conversation. Please let me know if you have any questions. Best regards, Mara
          Friendly reminder 😊 | Just a friendly nudge! | Hey hey, quick check in :)
          Hope all good on your side | Hope this finds you well | Trust you are keeping well
          Hope 2026 has started well for you | Happy New Year! Let's reconnect.
          Would be great to catch up soon | Let's catch up over coffee | Let's grab a coffee
          It would be great to hear from you | I'd love to hear back from you
          Looking forward to your feedback | Just dropping in to say hi | Just saying hello
          Staying in touch | Keeping in touch | To stay top of mind | To stay on their radar
          Keep the conversation going | Keep the relationship warm | Relationship building
          Build rapport | See where they are | See how they are doing | Find out where they stand
          Get an update | Get a status update | Ask for an update | Ask if they have decided
          Ask about the decision | Ask for feedback on the proposal | Discuss next steps
          Discuss the proposal | Talk about next steps | Move the deal forward | Push the deal
          Close the deal | Get them to respond | Get a reply | Remind them of our offer
          Reminder about our proposal | Follow-up email | Follow up call | Check-in call
          Status call | Weekly check-in | Regular check-in | Touchpoint | Courtesy call
          A friendly hello | Nothing in particular | No particular reason | No value
          Not applicable | N.A. | -- | TBC | To be confirmed | ??  | some value | our value
          see ask | Same as last time | Thank you for your time and consideration.
          Thanks again for taking the time to meet with us last week, it was great to meet the team!
          Great speaking with you yesterday! | It was a pleasure meeting you
          Thanks for connecting! | Thanks for your interest | Wishing you a great week ahead
          Enjoy your weekend! | Sorry for the delay, just getting back to you
          Sorry to chase, any news? | Chasing this up | Just chasing | Just a quick chaser
          Any joy with this? | Any luck with this? | How did you get on? | How are you getting on?
          How's it going? | How did it go? | What's the latest? | What is the latest on this?
          Where are we at? | Is now a good time? | Do you have 15 minutes?
          Do you have a few minutes for a quick call this week?
          Are you free for a quick chat on Tuesday? | Would you be open to a quick call?
          Can I get 15 minutes of your time? | Could we schedule a call?
          Have you had an opportunity to discuss with your team?
          Did you manage to speak to your boss? | Did you get a chance to run this by your team?
          Just making sure you received my email | Did my email reach you?
          Resending my email below | Re-sending this in case you missed it | In case you missed it
          Just in case this slipped through the cracks | Not sure if you've seen this
          I know how busy you must be | Should I close your file? | Should I stop reaching out?
          Have you given up on this? | Is this still a priority for you?
          Is this still of interest? | Just wanted to keep this moving
          Keeping this on your radar | I will send you more information soon | We'll be in touch
          I'll reach out again next month | We will get back to you with more details
          I'll give you a call tomorrow | Expect a call from me on Monday
          Hi Dana, just floating this to the top of your inbox in case it got buried. Any thoughts?
          Hello Dana, I trust this message finds you well. I am writing to kindly follow up on the below.
          Hope you've had a fantastic start to the week!! Just circling back on the below – any thoughts? 🙌
          Morning Dana! Quick one – any news yet?
          Hey Dana, me again 😅 Just wondering if you've had a minute to look at my email?
          I just wanted to quickly check in and see how everything's going on your end
          I'm following up to see if you got my last note and what you thought.
          I wanted to circle back on our chat from last Tuesday and see what the next steps are.
          Touching base again as I haven't heard from you in a while. | Just a quick touch base
          Let's touch base next week | Wanted to put this at the top of your inbox
          Any chance you've had a look yet? | Did you have any time to think it over?
          Have you had time to think about what we discussed?
          Wanted to check whether you're still interested in our solution
          Just seeing if this is still of interest to you | Checking in again
          Third time lucky! Any update? | One last follow-up from me | This is my last email
          Last attempt to reach you | Just following up one more time | Following up again on this
          I'd hate to keep bugging you, so let me know either way | Either way, let me know
          A quick yes or no would be great | Would appreciate any update you can share
          Would appreciate your feedback | I'd appreciate a reply | Please advise | Kindly revert
          Kindly confirm receipt | Awaiting your response | Eagerly awaiting your reply
          Looking forward to your positive response | Hoping to hear from you soon
          Hope to hear back from you | Happy to jump on a call if helpful
          Happy to answer any questions you may have | Let me know a good time to talk
          Let me know when would be a good time to connect | When would be a good time to chat?
          Do you have time this week or next? | What does your calendar look like?
          Can we put something in the calendar? | Just wanted to see how you guys are doing
          How's business? | How's everything at Plant? | How have you been?
          Hope you are having a productive week | Hope all is going well | Hope everything's good!
          I hope you and your family are well | Hope you're staying safe and healthy
          Hope you enjoyed the holidays | Happy Monday! | TGIF! | Cheers! | Thx
          Thank you for your continued interest | Thanks a lot for your patience
          Many thanks in advance for your support | Appreciate your time | Noted, thanks
          OK great, thanks! | Great, talk soon | Sounds good! | Perfect 👍 | Got it | Sure thing
          Will do | Just keeping you in the loop | Keeping you posted | Just to keep you updated
          Just to let you know I'm here if you need me | I'm here if you need anything
          Don't hesitate to reach out | Feel free to reach out with any questions
          Feel free to contact me anytime | Please let me know how you would like to proceed
          Let me know how you'd like to move forward | How would you like to proceed?
          What are the next steps from your side? | What's the status? | Status? | ETA?
          Update pls | Update? | Any updates for me? | Any progress to report?
          Where do things stand with our proposal? | Did the proposal reach you?
          What did you think of the proposal? | What did the team think?
          Did you like our proposal? | Have you read my proposal? | Follow up re proposal | FUP
          F/U | follow-up #3 | Checkin | check in | ping | Ping! | bump | ^^ | Following-up
          Just f/u | Hi | hey | yo
          """);

  /// The same in German.
  static final List<String> GERMAN =
      texts(
          """
          nur mal nachfragen | Wollte nur mal nachfragen | Kurz nachhaken | kurz nachgehakt
          Ich wollte kurz nachhaken, ob es schon etwas Neues gibt | Gibt es etwas Neues?
          Gibt es schon Neuigkeiten? | Gibt's was Neues? | Nachfassen | Nachfassen zum Angebot
          Ich wollte mich mal wieder melden | Ich wollte nur mal hören, wie der Stand ist
          Wie ist der Stand? | Wie ist der aktuelle Stand der Dinge?
          Hallo Dana, ich hoffe, es geht Ihnen gut. Ich wollte nur kurz nachfragen, ob Sie schon Zeit hatten, sich unser Angebot anzuschauen.
          Haben Sie schon eine Entscheidung getroffen?
          Konnten Sie schon einen Blick auf das Angebot werfen?
          Ich melde mich nächste Woche wieder | Wir rufen Sie am Montag an
          Vielen Dank für das nette Gespräch | Danke! | Viele Grüße
          Sehr geehrte Frau Müller, ich wollte mich nach dem Stand erkundigen. Mit freundlichen Grüßen
          Moin Dana, kurze Frage: gibt's schon was Neues? VG Mara | keine | k.A. | siehe oben
          Freundliche Erinnerung | In Kontakt bleiben | Auf dem Laufenden bleiben
          Schönes Wochenende! | Kurzes Update? | Kurzer Check-in
          Wollte mal hören, was Sie so denken | Ich freue mich auf Ihre Rückmeldung
          Frohe Weihnachten und einen guten Rutsch
          Hi Dana, wollte nochmal nachhaken ob ihr schon dazu gekommen seid
          Nur eine kurze Erinnerung an meine letzte Mail | Haben Sie noch Fragen?
          Besteht noch Interesse? | Wollte nur sicherstellen, dass meine Mail angekommen ist
          Ich komme nochmal auf Sie zu | Was halten Sie von unserem Angebot? | Wie geht's?
          entfällt | folgt noch | Wollte nur Hallo sagen
          Hallo Frau Kowalski, ich hoffe, Sie hatten ein schönes Wochenende! Ich wollte nur kurz nachhören, wie es bei Ihnen aussieht.
          Wollte mal nachfragen, wie weit Sie sind
          Ich wollte mich nur kurz erkundigen, ob Sie schon Gelegenheit hatten, unser Angebot durchzusehen
          Kurze Nachfrage zu unserem Angebot | Nachfrage zum Angebot | Kleine Erinnerung 😊
          Freundliche Erinnerung an unser Angebot | Gibt es schon Neuigkeiten bei Ihnen?
          Gibt es schon eine Rückmeldung? | Haben Sie schon Neuigkeiten für mich?
          Haben Sie sich schon entschieden? | Ist schon eine Entscheidung gefallen?
          Wie sieht es bei Ihnen aus? | Wie schaut's aus? | Wie ist der Stand bei Ihnen?
          Was ist der aktuelle Stand? | Wie geht es jetzt weiter? | Wie ist Ihre Meinung dazu?
          Haben Sie unsere E-Mail erhalten? | Haben Sie meine Nachricht bekommen?
          Ist meine Mail angekommen?
          Ich wollte sichergehen, dass meine Nachricht nicht untergegangen ist.
          Ich nehme Bezug auf meine letzte Mail | Bezugnehmend auf unser Telefonat
          Wie besprochen | Wie telefonisch besprochen melde ich mich
          Ich melde mich wie besprochen | Ich melde mich in den nächsten Tagen
          Ich rufe Sie nächste Woche an | Wir melden uns bei Ihnen
          Ich hake nächste Woche noch mal nach | Ich freue mich, von Ihnen zu hören
          Über eine kurze Rückmeldung würde ich mich freuen | Bitte um kurze Rückmeldung
          Freue mich auf Ihr Feedback!
          Hi Dana, alles gut bei dir? Wollte mal hören, ob du schon was weißt. LG Mara
          Hallo Dana, na, wie läuft's? | Alles klar bei euch? | Alles gut? | Wie geht's dir?
          Schönen Start in die Woche! | Ein schönes Wochenende wünsche ich | Frohe Ostern!
          Vielen Dank für Ihre Zeit und das angenehme Gespräch gestern
          Herzlichen Dank für Ihr Interesse | Danke für die Rückmeldung
          Schön, dass wir uns kennengelernt haben | Hat mich gefreut | Kontakt halten
          Im Gespräch bleiben | Beziehung pflegen | Präsenz zeigen | Nachfassen wegen Angebot
          Nachfassaktion | Angebot nachfassen | Statusabfrage | Stand erfragen
          Stand der Dinge erfragen | Kurzer Anruf | Kurzes Telefonat | Höflichkeitsanruf
          Nur mal Hallo sagen | Mal wieder melden | Lange nichts gehört
          Ich habe lange nichts von Ihnen gehört | Haben Sie noch Interesse?
          Ist das Thema noch aktuell? | Ist das noch relevant für Sie?
          Benötigen Sie noch etwas von uns? | Kann ich Ihnen noch irgendwie weiterhelfen?
          Wenn Sie Fragen haben, melden Sie sich gerne
          Bei Fragen stehe ich Ihnen gerne zur Verfügung | Melden Sie sich gerne jederzeit
          Haben Sie kurz Zeit? | Hätten Sie kurz Zeit für ein Telefonat?
          Wann können wir telefonieren? | Wann passt es Ihnen? | Nächste Schritte besprechen
          Das weitere Vorgehen besprechen | Weiteres Vorgehen | Entscheidung einholen
          Deal abschließen | kein Mehrwert | nichts Besonderes | noch nichts | noch zu klären
          wird noch ergänzt | s.o. | dito | - | Keine Ahnung | Nur kurz zur Info | Nur zur Info
          Zur Kenntnis | Kurz und knapp: gibt's was Neues? | Moin, gibt es was Neues zum Projekt?
          Servus Dana, hast du schon was gehört?
          Grüß Gott, ich wollte mal nachfragen, was aus unserem Angebot geworden ist
          Darf ich fragen, wie der Stand ist?
          Ich möchte nicht drängeln, aber gibt es schon etwas Neues?
          Entschuldigen Sie die Störung, wollte nur mal nachhaken
          Wollen wir mal wieder telefonieren? | Lassen Sie uns gerne mal sprechen
          Auf einen Kaffee treffen
          Hallo Dana, hoffe du bist gut in die Woche gestartet! Wollte nur mal kurz hören, ob es schon was Neues gibt 😊
          Guten Morgen Frau Kowalski, ich wollte noch einmal kurz auf meine letzte Nachricht zurückkommen.
          Ich wollte nur mal fragen, wie es aussieht | Ich wollte mal nachhorchen
          Wollte mich mal wieder in Erinnerung rufen | Ich bringe mich mal wieder in Erinnerung
          Ich möchte mich gerne in Erinnerung bringen | Ich hole das mal nach oben
          Hiermit hake ich nach | Ich erlaube mir, kurz nachzufragen | Darf ich kurz nachhaken?
          Ich bin's wieder | Nochmals ich | Haben Sie schon einmal darüber nachgedacht?
          Hatten Sie schon Zeit, darüber nachzudenken? | Konnten Sie sich schon Gedanken machen?
          Konnten Sie schon mit Ihrem Chef sprechen? | Konnten Sie das intern schon besprechen?
          Wie haben Sie sich entschieden? | Wie fanden Sie unser Angebot?
          Was sagen Sie zu unserem Angebot? | Wie gefällt Ihnen unser Angebot?
          Passt das Angebot so? | Bezüglich unseres Angebots | Zu unserem Angebot | Unser Angebot
          Zu unserem letzten Gespräch | Anknüpfend an unser Gespräch
          Im Nachgang zu unserem Termin | Wie versprochen melde ich mich
          Wollte nur sagen: schönes Wochenende! | Ich wünsche Ihnen einen guten Start in die Woche
          Ich wünsche dir eine schöne Woche | Ich hoffe, Sie sind gut ins neue Jahr gekommen
          Ich hoffe, Ihnen geht es gut | Ich hoffe, dass alles gut läuft
          Hoffe, alles ist gut bei Ihnen | Hoffentlich geht es Ihnen gut! | Na, alles fit?
          Was gibt's Neues? | Was macht die Kunst? | Gibt es Updates? | Irgendwelche Neuigkeiten?
          Schon was gehört? | Schon Neuigkeiten? | Neuigkeiten? | Status? | Wie steht's?
          Wie weit sind Sie? | Wo stehen wir? | Wo stehen Sie gerade? | Bitte um Rückmeldung
          Bitte um kurzes Feedback | Um Rückmeldung wird gebeten
          Ich bitte um eine kurze Rückmeldung | Über eine Rückmeldung freue ich mich
          Ich würde mich über eine Antwort freuen | Ich warte auf Ihre Rückmeldung
          Ich freue mich auf Ihre Nachricht | In Erwartung Ihrer Antwort
          Geben Sie gerne Bescheid | Gib gerne Bescheid
          Lassen Sie mich gerne wissen, was Sie denken | Melden Sie sich einfach
          Ich melde mich dann wieder | Ich melde mich morgen | Ich rufe morgen nochmal an
          Ich komme nächste Woche auf Sie zu | Wir bleiben in Kontakt | Wir hören uns | Bis bald
          Bis dann! | Danke schön | Dankeschön! | Danke vielmals für Ihre Geduld
          Vielen lieben Dank für Ihre Unterstützung | Besten Dank im Voraus | Danke und Gruß
          Alles klar, danke | Super, danke | Ok | Nur als Erinnerung | Kleiner Reminder
          Kurzer Reminder | Reminder | Kurzer Ping | Follow-up | Follow up zum Angebot
          Wiedervorlage | Nachfass-Anruf | Anruf | Telefonat | Kontaktaufnahme | Kundenpflege
          Haben Sie Fragen? | Noch Fragen? | Falls Sie Fragen haben, melden Sie sich
          Stehe jederzeit zur Verfügung | Ich stehe Ihnen jederzeit gerne zur Verfügung
          Wann haben Sie Zeit? | Wann wäre ein guter Zeitpunkt? | Wann darf ich Sie anrufen?
          Können wir kurz telefonieren? | Können wir uns mal austauschen? | Hast du kurz Zeit?
          Hast du 5 Minuten? | Lust auf einen Kaffee?
          """);

  /// Whole messages.
  static final List<String> DRAFTS =
      texts(
          """
          Hi Dana,\\n\\njust checking in - any update?\\n\\nBest regards,\\nMara Klein\\nAccount Manager
          Hi Dana, hope you're well! Wanted to see if you've had a chance to look at the proposal. Cheers, Mara
          Sehr geehrte Frau Kowalski,\\n\\nich wollte kurz nachfragen, ob es schon etwas Neues gibt.\\n\\nViele Grüße\\nMara
          hey dana any news? 😊
          """);

  private EmptyTexts() {}

  private static List<String> texts(String listed) {
    return Arrays.stream(listed.split("[|\n]", -1))
        .map(text -> text.strip().replace("\\n", "\n"))
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
