package vna.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.io.InputStream;
import java.util.List;
import vna.readable.ReviewPage;
import vna.readable.ReviewText;
import vna.readable.ReviewWords;
import vna.review.Week;
import vna.usecase.ReviewWeek;
import vna.usecase.ShowReview;
import vna.usecase.ShowReview.Shown;
import vna.wire.Answer;
import vna.wire.Result;
import vna.wire.ReviewReader;

/// Weekly reviews.
@Path("/v1/reviews")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {
  private static final String RETRY_AFTER_SECONDS = "2";
  private static final int TEXT_WIDTH = 93;
  private static final List<Variant> FORMS =
      Variant.mediaTypes(
              MediaType.APPLICATION_JSON_TYPE,
              MediaType.TEXT_HTML_TYPE,
              Csv.MEDIA_TYPE,
              MediaType.TEXT_PLAIN_TYPE)
          .build();

  private final Incoming incoming;
  private final ReviewWeek reviewWeek;
  private final ShowReview showReview;

  @Inject
  public ReviewResource(Incoming incoming, ReviewWeek reviewWeek, ShowReview showReview) {
    this.incoming = incoming;
    this.reviewWeek = reviewWeek;
    this.showReview = showReview;
  }

  /// Reviews a week, also one that was reviewed before.
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response ask(InputStream sent) {
    return incoming.answer(
        reviewWeek.ask(ReviewReader.week(incoming.body(sent)), incoming.caller()));
  }

  /// The review of the team, or of one owner.
  @GET
  @Path("/{week}")
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, "text/csv", MediaType.TEXT_PLAIN})
  public Response show(@PathParam("week") String week, @Context Request request) {
    var owner = ReviewReader.owner(incoming.query());
    var asked = Week.parse(week).orElseThrow(NotFoundException::new);
    return switch (showReview.show(asked, owner, incoming.caller())) {
      case Shown.Made made -> form(made, request);
      case Shown.Running() ->
          Response.fromResponse(notFound())
              .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
              .build();
      case Shown.NotThere() -> notFound();
    };
  }

  private Response notFound() {
    return incoming.answer(Answer.of(new Result.NotFound()));
  }

  private Response form(Shown.Made made, Request request) {
    var json = Answer.of(made.review(), made.number());
    var words = ReviewWords.of(made.review(), made.number(), made.zone());
    var chosen = request.selectVariant(FORMS).getMediaType();
    if (chosen.equals(MediaType.TEXT_HTML_TYPE)) {
      return incoming.page(ReviewPage.html(made.review(), words));
    }
    if (chosen.equals(Csv.MEDIA_TYPE)) {
      return incoming.text(Csv.TYPE, Csv.REVIEW.print(json.body()));
    }
    return chosen.equals(MediaType.TEXT_PLAIN_TYPE)
        ? incoming.text(
            "text/plain;charset=UTF-8",
            String.join("\n", new ReviewText(TEXT_WIDTH).lines(words)) + "\n")
        : incoming.answer(json);
  }
}
