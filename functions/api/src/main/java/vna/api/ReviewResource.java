package vna.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import vna.review.Week;
import vna.usecase.ReviewWeek;
import vna.wire.ReviewReader;

/// Weekly reviews. A review is made when it is read, so that asking for one only says where it is.
@Path("/v1/reviews")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {
  private final Incoming incoming;
  private final ReviewWeek reviewWeek;

  @Inject
  public ReviewResource(Incoming incoming, ReviewWeek reviewWeek) {
    this.incoming = incoming;
    this.reviewWeek = reviewWeek;
  }

  /// Asks for the review of a week.
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response ask(InputStream sent) {
    return incoming.answer(
        reviewWeek.ask(ReviewReader.week(incoming.body(sent)), incoming.caller()));
  }

  /// The review of the team, or of one owner.
  @GET
  @Path("/{week}")
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  public Response show(@PathParam("week") String week) {
    var owner = ReviewReader.owner(incoming.query());
    var review =
        reviewWeek.review(
            Week.parse(week).orElseThrow(NotFoundException::new), owner, incoming.caller());
    return incoming.list(review, Csv.REVIEW);
  }
}
