package vna.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import vna.usecase.CloseDeal;
import vna.usecase.EditDeal;
import vna.usecase.EraseDeal;
import vna.usecase.ListDeals;
import vna.usecase.OpenDeal;
import vna.usecase.ReopenDeal;
import vna.usecase.ShowDeal;
import vna.wire.ClosingReader;
import vna.wire.DealQuery;
import vna.wire.OpenReader;
import vna.wire.PageRequest;
import vna.wire.SteeringReader;

/// Deals.
@Path("/v1/deals")
@Produces(MediaType.APPLICATION_JSON)
public class DealResource {
  private final Incoming incoming;
  private final OpenDeal openDeal;
  private final ShowDeal showDeal;
  private final ListDeals listDeals;
  private final EditDeal editDeal;
  private final CloseDeal closeDeal;
  private final ReopenDeal reopenDeal;
  private final EraseDeal eraseDeal;

  @Inject
  public DealResource(
      Incoming incoming,
      OpenDeal openDeal,
      ShowDeal showDeal,
      ListDeals listDeals,
      EditDeal editDeal,
      CloseDeal closeDeal,
      ReopenDeal reopenDeal,
      EraseDeal eraseDeal) {
    this.incoming = incoming;
    this.openDeal = openDeal;
    this.showDeal = showDeal;
    this.listDeals = listDeals;
    this.editDeal = editDeal;
    this.closeDeal = closeDeal;
    this.reopenDeal = reopenDeal;
    this.eraseDeal = eraseDeal;
  }

  /// Opens a deal, or updates the one with that external id.
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response open(InputStream sent) {
    var body = incoming.body(sent);
    return incoming.answer(openDeal.open(OpenReader.read(body), incoming.command(body)));
  }

  /// Deals, most urgent first.
  @GET
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  public Response list() {
    return incoming.list(
        listDeals.list(DealQuery.read(incoming.query()), incoming.caller()), Csv.DEALS);
  }

  /// A deal.
  @GET
  @Path("/{dealId}")
  public Response show(@PathParam("dealId") String dealId) {
    incoming.expectNothing();
    return incoming.answer(showDeal.show(incoming.deal(dealId), incoming.caller()));
  }

  /// Corrects a deal's record.
  @PATCH
  @Path("/{dealId}")
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  public Response edit(@PathParam("dealId") String dealId, InputStream sent) {
    var body = incoming.body(sent);
    return incoming.answer(editDeal.edit(incoming.deal(dealId), body, incoming.change(body)));
  }

  /// Erases a deal with its journal.
  @DELETE
  @Path("/{dealId}")
  public Response erase(@PathParam("dealId") String dealId, InputStream sent) {
    var body = incoming.optionalBody(sent);
    SteeringReader.nothing(body);
    return incoming.answer(eraseDeal.erase(incoming.deal(dealId), incoming.command(body)));
  }

  /// Closes a deal: won, lost, or parked until a date.
  @POST
  @Path("/{dealId}/close")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response close(@PathParam("dealId") String dealId, InputStream sent) {
    var body = incoming.body(sent);
    var closing = ClosingReader.read(body);
    return incoming.answer(closeDeal.close(incoming.deal(dealId), closing, incoming.command(body)));
  }

  /// Takes a deal up again.
  @POST
  @Path("/{dealId}/reopen")
  @Consumes(MediaType.WILDCARD)
  public Response reopen(@PathParam("dealId") String dealId, InputStream sent) {
    var body = incoming.optionalBody(sent);
    SteeringReader.nothing(body);
    return incoming.answer(reopenDeal.reopen(incoming.deal(dealId), incoming.command(body)));
  }

  /// A deal's journal, oldest first.
  @GET
  @Path("/{dealId}/history")
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  public Response history(@PathParam("dealId") String dealId) {
    var page = PageRequest.read(incoming.query());
    return incoming.list(
        showDeal.history(incoming.deal(dealId), page, incoming.caller()), Csv.HISTORY);
  }
}
