package vna.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import vna.usecase.BookUnmatched;
import vna.wire.Booking;
import vna.wire.PageRequest;
import vna.wire.SteeringReader;

/// Outcomes from sources that fit no deal or contact.
@Path("/v1/unmatched")
@Produces(MediaType.APPLICATION_JSON)
public class UnmatchedResource {
  private final Incoming incoming;
  private final BookUnmatched bookUnmatched;

  @Inject
  public UnmatchedResource(Incoming incoming, BookUnmatched bookUnmatched) {
    this.incoming = incoming;
    this.bookUnmatched = bookUnmatched;
  }

  /// Those that wait, oldest first.
  @GET
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  public Response list() {
    var page = PageRequest.read(incoming.query());
    return incoming.list(bookUnmatched.list(page, incoming.caller()), Csv.UNMATCHED);
  }

  /// Books one on a deal, as from one of its contacts.
  @POST
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response book(@PathParam("id") String id, InputStream sent) {
    var booking = Booking.read(incoming.body(sent));
    return incoming.answer(bookUnmatched.book(incoming.id(id), incoming.caller(), booking));
  }

  /// Drops one.
  @DELETE
  @Path("/{id}")
  public Response drop(@PathParam("id") String id, InputStream sent) {
    SteeringReader.nothing(incoming.optionalBody(sent));
    return incoming.answer(bookUnmatched.drop(incoming.id(id), incoming.caller()));
  }
}
