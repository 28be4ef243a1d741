package vna.laptop;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import vna.laptop.Paper.Ink;

/// What a form and a calendar send, signed, through the same door as theirs.
///
/// @param base where the API is
/// @param samples `events/webhooks`
record WebhookStory(
    URI base, Path samples, StoryClock clock, LocalInbox inbox, Paper paper, Days days) {
  private static final Instant LEAD = Instant.parse("2026-11-23T09:00:20Z");
  private static final Instant BOOKING = Instant.parse("2026-11-23T09:40:20Z");
  private static final String DEAL = "typeform%3Aa3a12ec67a1365927098a606107fac15";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /// @throws IOException when a sample cannot be read, or nobody answers
  void play() throws IOException, InterruptedException {
    paper.line(Ink.STRONG, days.longDay(LEAD) + ": what a form and a calendar send");
    paper.gap();
    var lead = Files.readString(samples.resolve("typeform/lead.json"));
    tell(LEAD, "typeform/lead", lead, "Typeform sends what somebody filled in");
    var opened = deal();
    paper.row("opened", Ink.PLAIN, opened.path("name").asText());
    tellNext(opened, LEAD);
    tell(
        LEAD,
        "typeform/lead",
        lead.replace("Havelwerk Pumpen", "Somebody Else"),
        "The same signature under other words");
    paper.gap();
    var booking = Files.readString(samples.resolve("calendly/booking.json"));
    tell(BOOKING, "calendly/booking", booking, "Calendly sends a booking");
    var agreed = deal();
    for (var commitment : agreed.path("commitments")) {
      paper.row(
          "agreed",
          Ink.PLAIN,
          commitment.path("action").asText() + ", by " + commitment.path("dueBy").asText());
    }
    tellNext(agreed, BOOKING);
  }

  private void tell(Instant now, String sample, String body, String what)
      throws IOException, InterruptedException {
    clock.turnTo(now);
    paper.entry(days.time(now), what);
    var status = send(sample, body);
    var isTaken = status == 202;
    paper.row(
        "answer",
        isTaken ? Ink.GOOD : Ink.BAD,
        status + (isTaken ? ": it is stored" : ": nothing is stored"));
    var _ = inbox.drain();
  }

  private int send(String sample, String body) throws IOException, InterruptedException {
    var vendor = sample.substring(0, sample.indexOf('/'));
    var request =
        HttpRequest.newBuilder(base.resolve("/webhooks/" + vendor))
            .POST(BodyPublishers.ofString(body, UTF_8));
    for (var line : Files.readAllLines(samples.resolve(sample + ".headers"))) {
      var colon = line.indexOf(": ");
      request.header(line.substring(0, colon), line.substring(colon + 2));
    }
    return CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  private JsonNode deal() throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(base.resolve("/v1/deals?external=" + DEAL)).build();
    var answer = CLIENT.send(request, BodyHandlers.ofString());
    return new ObjectMapper().readTree(answer.body()).at("/items/0");
  }

  private void tellNext(JsonNode deal, Instant now) {
    paper.row("next", Ink.STRONG, Rep.next(deal, days, now));
    paper.gap();
  }
}
