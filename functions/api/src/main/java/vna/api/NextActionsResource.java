package vna.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vna.usecase.ListNextActions;
import vna.wire.NextActionQuery;

/// What has to happen next, on all deals.
@Path("/v1/next-actions")
public class NextActionsResource {
  private final Incoming incoming;
  private final ListNextActions listNextActions;

  @Inject
  public NextActionsResource(Incoming incoming, ListNextActions listNextActions) {
    this.incoming = incoming;
    this.listNextActions = listNextActions;
  }

  /// What to do, most urgent first.
  @GET
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  public Response list() {
    return incoming.list(
        listNextActions.list(NextActionQuery.read(incoming.query()), incoming.caller()),
        Csv.NEXT_ACTIONS);
  }
}
