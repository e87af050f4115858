package no.imdi.egnevalg.command.housing;

import no.imdi.egnevalg.command.housing.state.HousingState;
import no.imdi.egnevalg.command.snapshots.Snapshot;
import org.axonframework.serialization.Revision;

/**
 * A snapshot of national housing after one of its events. Raise the revision whenever an event changes the state
 * differently while the structure of the state stays the same.
 */
@Revision("1")
public record HousingSnapshot(HousingState state) implements Snapshot {}
